import type { Token } from '../tokens.ts'

/** A run of the words of a sentence that can be read by itself; `to` is the index after the last word. */
export interface Clause {
  readonly from: number
  readonly to: number
}

/** The most characters of a run that is shown whole. */
const SHORT_RUN = 150
/** How many words are looked at for the subject and the verb that make a clause of its own. */
const CLAUSE_HEAD_WORDS = 14
/** The most words of a clause, where a sentence has no end. */
const MOST_CLAUSE_WORDS = 50

const JOINING = /^(?:and|but|so|yet|nor|or|while|whereas|although|though)$/u
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/u

/** Divides a run of words into clauses that can each be read by themselves, where it is too long to be shown whole. */
export function clausesOf(words: readonly Token[], { from, to }: Clause): readonly Clause[] {
  if (letters(words, from, to) <= SHORT_RUN) return trimmed(words, { from, to })
  const found: Clause[] = []
  let start = from
  for (let at = from + 1; at < to; at++) {
    const next = divides(words, at, to)
    const tooLong = at - start >= MOST_CLAUSE_WORDS && words[at]?.text === ','
    if (next === 0 && !tooLong && at - start < 2 * MOST_CLAUSE_WORDS) continue
    if (next > 0 && !isClause(words, start, at)) continue
    found.push({ from: start, to: at })
    start = next > 0 ? next : at
    at = start
  }
  found.push({ from: start, to })
  return found.flatMap((clause) => trimmed(words, clause))
}

const letters = (words: readonly Token[], from: number, to: number): number =>
  (words[to - 1]?.end ?? 0) - (words[from]?.start ?? 0)

/** Where the next clause begins, if a mark or a joining word at a place divides two clauses; else 0. */
function divides(words: readonly Token[], at: number, to: number): number {
  const mark = words[at]?.text ?? ''
  if (/^(?:[;:]|--|—|–)$/u.test(mark)) return isClause(words, at + 1, to) ? at + 1 : 0
  if (mark !== ',') return 0
  const joining = JOINING.test(words[at + 1]?.low ?? '')
  return joining && isClause(words, at + 2, to) ? at + 2 : 0
}

/** Whether a run has a subject and a finite verb among its first words: "its chairman insists". */
export function isClause(words: readonly Token[], from: number, to: number): boolean {
  const stop = Math.min(to, from + CLAUSE_HEAD_WORDS)
  let subject = false
  for (let at = from; at < stop; at++) {
    const word = words[at]
    if (!word) return false
    if (/^[;:]$/u.test(word.text)) return false
    if (NOMINAL.test(word.tag)) subject = true
    else if (isFinite(words, at)) return subject
  }
  return false
}

/** What stands before a participle that describes a noun: "of shared use", "the broken line". */
const DESCRIBED = /^(?:ADP|DET|ADJ)$/u

/** An auxiliary, or a verb that is no infinitive and no participle. */
function isFinite(words: readonly Token[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (word.tag === 'AUX') return words[at - 1]?.low !== 'to' && word.low !== 'being' && word.low !== 'having'
  if (word.tag !== 'VERB' || word.low.endsWith('ing')) return false
  return words[at - 1]?.low !== 'to' && !DESCRIBED.test(words[at - 1]?.tag ?? '')
}

const EDGE = /^(?:[,;:.\-–—"“”„«»]|--|'')$/u
const LEADING = /^(?:and|but|or|nor)$/u

/** "that" before a clause; in "that is 18 per cent" it is the subject. */
const isThat = (words: readonly Token[], at: number): boolean =>
  words[at]?.low === 'that' && !/^(?:AUX|VERB)$/u.test(words[at + 1]?.tag ?? '')

/** Without the marks and joining words at its ends; none where nothing is left. */
export function trimmed(words: readonly Token[], { from, to }: Clause): readonly Clause[] {
  let [start, end] = [from, to]
  const leads = (at: number): boolean =>
    EDGE.test(words[at]?.text ?? '') || LEADING.test(words[at]?.low ?? '') || isThat(words, at)
  while (start < end && leads(start)) start++
  while (end > start && EDGE.test(words[end - 1]?.text ?? '')) end--
  return end > start ? [closed(words, { from: start, to: end }, { from, to })] : []
}

const MARK = /^(?:["“”„«»]|'')$/u

/** With the quotation mark before or after it, where the clause holds only the other one of the two. */
function closed(words: readonly Token[], { from, to }: Clause, around: Clause): Clause {
  const marks = words.slice(from, to).filter(({ text }) => MARK.test(text))
  if (marks.length % 2 === 0) return { from, to }
  if (from > around.from && MARK.test(words[from - 1]?.text ?? '')) return { from: from - 1, to }
  const after = words.slice(to, Math.min(around.to, to + 2)).findIndex(({ text }) => MARK.test(text))
  return after < 0 ? { from, to } : { from, to: to + after + 1 }
}
