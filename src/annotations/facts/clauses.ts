import type { FactKind } from '../annotations.ts'
import type { Token } from '../tokens.ts'
import { CHANGING, DRAWING, MEETING, STATUS } from './words.ts'

/** A detail as a run of words of its sentence. */
export interface Found {
  readonly kind: FactKind
  readonly from: number
  /** Index after the last word. */
  readonly to: number
}

/** How far a clause is followed, in words, so that an endless sentence costs no more than many short ones. */
const REACH = 80

/** Details that take a clause to tell: who attended, what is planned, who is included, how things stand. */
export function clauseFacts(sentence: readonly Token[], letters: string): readonly Found[] {
  const found: Found[] = []
  for (let i = 0; i < letters.length; i++) {
    const clause = clauseAt(sentence, letters, i)
    if (!clause || clause.to - clause.from < 3) continue
    found.push(clause)
    i = Math.max(i, clause.to - 1)
  }
  return found
}

function clauseAt(sentence: readonly Token[], letters: string, i: number): Found | null {
  const letter = letters[i]
  if (letter === 'K' || letter === 'B')
    return isEvent(letters, i) || isGathering(sentence, letters, i) ? eventClause(sentence, letters, i) : null
  if (letter === 'L') return listClause(letters, i)
  if (letter === 'l') return isPlan(letters, i) ? withSubject('plan', letters, i) : null
  if (letter === 'Q') return letters[i + 1] === 'T' ? intention(letters, i) : null
  const low = sentence[i]?.low ?? ''
  if (CHANGING.has(low) && (letter === 'v' || letter === 'n')) return changeClause(letters, i)
  if (low === 'present') return presenceClause(letters, i)
  return STATUS.has(low) ? statusClause(letters, i) : null
}

/** "Lund plans to build", "Lund has grown and plans to build". */
function intention(letters: string, i: number): Found {
  const clause = withSubject('plan', letters, i)
  return letters[clause.from - 1] === 'c' ? { ...clause, from: clauseStart(letters, i) } : clause
}

/** From the subject before a verb to the end of its clause. */
const withSubject = (kind: FactKind, letters: string, i: number): Found => ({
  kind,
  from: subjectStart(letters, i),
  to: clauseEnd(letters, i),
})

/** "addressed the closing session", "read a message", "the congress was attended by". */
const isEvent = (letters: string, i: number): boolean =>
  /^[KB][rptA]{0,2}[daognNMz]{0,6}(?:k|f[dan]{0,3}k)/u.test(letters.slice(i, i + 14)) ||
  /k(?:p?d?N{1,4})?x{1,2}r?$/u.test(letters.slice(Math.max(0, i - 9), i))

/** "drew 300 guests", "brought together ministers", "met with Bell", "visited a mine in Lund". */
function isGathering(sentence: readonly Token[], letters: string, i: number): boolean {
  const low = sentence[i]?.low ?? ''
  const next = letters.slice(i, i + 8)
  return (
    (DRAWING.has(low) && /^K(?:q*M|rd?[anN])/u.test(next)) ||
    (MEETING.has(low) && /^K(?:p?N|d?[an]{1,3}[it]d?N)/u.test(next))
  )
}

/** "Rents rose 4 percent", "Exports fell from 30 to 12 tons". */
function changeClause(letters: string, i: number): Found | null {
  const moved = /^.(?:r?[pbT]?q{0,3}|q{0,3})[M$]/u.test(letters.slice(i, i + 7))
  return moved ? withSubject('number', letters, i) : null
}

/** "Also present were Ana Bell and Bo Lind". */
function presenceClause(letters: string, i: number): Found | null {
  const beside = letters.slice(Math.max(0, i - 1), i + 2).includes('x')
  return beside ? { kind: 'attendance', from: clauseStart(letters, i), to: clauseEnd(letters, i) } : null
}

/** "The guests include Ana Bell, Bo Lind and Cy Park". */
function listClause(letters: string, i: number): Found | null {
  const clause = withSubject('list', letters, i)
  return /[nNhk]/u.test(letters[i - 1] ?? '') && /[,c]/u.test(letters.slice(i, clause.to)) ? clause : null
}

/** Somebody named will do it: "the city will build"; "we will see" is left. */
const isPlan = (letters: string, i: number): boolean =>
  /[nNkeE]r?$/u.test(letters.slice(Math.max(0, i - 2), i)) &&
  /^lr{0,2}[vxKQBL]/u.test(letters.slice(i, i + 4))

/** "Two of the banks already have branches in Oslo". */
function statusClause(letters: string, i: number): Found | null {
  const clause = withSubject('event', letters, i)
  const placed = /^[xvKB].{0,20}[it]d?N/u.test(letters.slice(i + 1, clause.to))
  return clause.from < i && placed ? clause : null
}

function eventClause(sentence: readonly Token[], letters: string, i: number): Found {
  const participle = (sentence[i]?.low ?? '').endsWith('ing') && /^[<,]?$/u.test(letters[i - 1] ?? '')
  const from = participle ? i : clauseStart(letters, i)
  return { kind: 'attendance', from, to: clauseEnd(letters, i) }
}

/** The sentence's beginning, or the word after a quotation mark, a semicolon or "that". */
function clauseStart(letters: string, i: number): number {
  let start = i
  while (start > 0 && i - start < REACH && !/[<>;j]/u.test(letters[start - 1] ?? '')) start--
  return start
}

/** The beginning of the noun phrase before a verb: "the new council of [the] town [will]"; a pronoun stands alone. */
function subjectStart(letters: string, i: number): number {
  let start = i
  while (/[rx]/u.test(letters[start - 1] ?? '') && i - start < 3) start--
  if (letters[start - 1] === 'h') return start - 1
  while (start > 0 && i - start < 20 && /[daognNkueEsMUqzfS]/u.test(letters[start - 1] ?? '')) start--
  while (start < i && /[rfsSx]/u.test(letters[start] ?? '')) start++
  return start
}

/**
 * Where a clause ends: before a dash, a semicolon, the full stop, a comma that begins something else, or the closing
 * mark of the quotation that it stands in. Quotations within it are part of it.
 */
function clauseEnd(letters: string, i: number): number {
  const stop = Math.min(letters.length, i + REACH)
  let end = i + 1
  for (; end < stop; end++) {
    if (letters[end] === '<') {
      const close = letters.slice(end, stop).indexOf('>')
      if (close < 0) break
      end += close
    } else if (isEnd(letters, end)) break
  }
  return end
}

/** What may follow a comma that ends a clause: a participle, a pronoun, "and will", "Ana said". */
const isEnd = (letters: string, at: number): boolean =>
  /^(?:[;>-]|\.>?$|,(?:r?[vjhJAKLBQ]|cr?[vxl]|N{1,4}[vx]|$))/u.test(letters.slice(at, at + 8))
