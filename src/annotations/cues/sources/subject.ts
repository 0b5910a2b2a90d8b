import type { NameRun } from '../../names/page.ts'
import type { Token } from '../../tokens.ts'

/** How many words before a verb its subject may begin, an insertion, or another verb that shares it. */
const SUBJECT_REACH = 30
/** How often a subject is shared from verb to verb: "came, saw and said". */
const MOST_SHARED = 3
const SUBJECTS =
  /^(?:i|you|he|she|it|we|they|nobody|somebody|someone|everyone|everybody|each|many|some|most|others|both|who|which|that)$/
const CLITIC = /^'(?:s|ve|d|ll|re|m)$/
const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON|SYM)$/
const RELATIVE = /^(?:who|which|that)$/

/** Words of a sentence in which the subject of a verb is looked for, none before `floor`. */
interface Place {
  readonly tokens: readonly Token[]
  readonly floor: number
  readonly verb: number
}

/**
 * The subject of a verb: what stands right before it ("the firm had offered"), before a relative clause or an insertion
 * ("a cook who cleaned there told", "his wife, whom he asked, said"), or before another verb that shares it ("the mill had
 * sold two and wanted"); null where none is told.
 */
export function subjectOfVerb({ tokens, floor, verb }: Place, shared = 0): NameRun | null {
  const at = pastAuxiliaries({ tokens, floor, verb })
  const last = tokens[at]
  if (at < floor || last?.sentence !== tokens[verb]?.sentence) return null
  if (/^(?:and|but|or)$/.test(last?.low ?? '')) {
    const earlier = shared < MOST_SHARED ? verbBefore(tokens, floor, at) : null
    return earlier === null ? null : subjectOfVerb({ tokens, floor, verb: earlier }, shared + 1)
  }
  return /^(?:,|\)|--|[—–])$/u.test(last?.text ?? '')
    ? beforeInsertion(tokens, floor, at)
    : phraseEnding(tokens, floor, at)
}

/** The subject before an insertion; "the director, Ann Lee," whole, of "his aunt, for whom Lee kept it," only the aunt. */
function beforeInsertion(tokens: readonly Token[], floor: number, close: number): NameRun | null {
  const before = insertionStart(tokens, floor, close)
  const subject = before === null ? null : phraseEnding(tokens, floor, before)
  const apposed = before !== null && isNominal(tokens[before + 2]) && !isRelative(tokens[before + 2])
  return subject && apposed ? { ...subject, to: close } : subject
}

const isRelative = (token: Token | undefined): boolean =>
  /^(?:who|whom|whose|which|that)$/.test(token?.low ?? '')

/** The last word before a verb, without its auxiliaries, adverbs and negations. */
function pastAuxiliaries({ tokens, floor, verb }: Place): number {
  let at = verb - 1
  while (at >= floor && isAuxiliary(tokens[at])) at--
  return at
}

const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.low !== 'to' &&
  (/^(?:AUX|ADV|PART)$/.test(token.tag) || CLITIC.test(token.low) || /^(?:not|never|also)$/.test(token.low))

/** The finite verb before "and" that has the same subject; null where none is near. */
function verbBefore(tokens: readonly Token[], floor: number, and: number): number | null {
  for (let at = and - 1; at >= Math.max(floor, and - SUBJECT_REACH); at--) {
    const token = tokens[at]
    if (!token || /^[.;:?!“”"]$/u.test(token.text) || token.tag === 'CCONJ') return null
    if (token.tag === 'VERB' && !token.low.endsWith('ing') && tokens[at - 1]?.low !== 'to') return at
  }
  return null
}

/** The word before an insertion that ends with a mark: "his wife, whom he asked,"; null where none begins. */
function insertionStart(tokens: readonly Token[], floor: number, close: number): number | null {
  const mark = tokens[close]?.text === ')' ? '(' : tokens[close]?.text
  for (let at = close - 2; at > Math.max(floor, close - SUBJECT_REACH); at--) {
    const token = tokens[at]
    if (!token || /^[.;:?!“”"]$/u.test(token.text)) return null
    if (token.text !== mark) continue
    const first = tokens[at + 1]
    const goesOn = first?.tag === 'CCONJ' || first?.tag === 'SCONJ'
    return goesOn || !isNominal(tokens[at - 1]) ? null : at - 1
  }
  return null
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (NOMINAL.test(token.tag) || /^'s?$/.test(token.low)) &&
  /[\p{L}\p{N}]/u.test(token.text)

/** The phrase that ends with a word, with what a preposition or a relative clause ties it to. */
function phraseEnding(tokens: readonly Token[], floor: number, end: number): NameRun | null {
  const last = tokens[end]
  if (!last) return null
  if (SUBJECTS.test(last.low)) return pronounAt(tokens, floor, end)
  // "expressed his hope": an owner is no subject.
  if (!isNominal(last) || /^(?:his|her|its|their|my|our|your)$/.test(last.low)) return null
  const from = phraseStart(tokens, floor, end)
  const noun = antecedent(tokens, floor, from)
  return { from: noun === null ? from : phraseStart(tokens, floor, noun), to: end + 1 }
}

/** A pronoun; of "who" what it means. */
function pronounAt(tokens: readonly Token[], floor: number, at: number): NameRun | null {
  if (!RELATIVE.test(tokens[at]?.low ?? '')) return { from: at, to: at + 1 }
  const noun = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  return noun >= floor && isNominal(tokens[noun])
    ? { from: phraseStart(tokens, floor, noun), to: noun + 1 }
    : null
}

/** The first word of a run of nouns with what goes before them, "of" and "in" among it: "the oldest shop in town". */
function phraseStart(tokens: readonly Token[], floor: number, end: number): number {
  let at = end
  while (at > Math.max(floor, end - SUBJECT_REACH)) {
    const before = tokens[at - 1]
    if (before?.sentence !== tokens[end]?.sentence) break
    const tie = before?.tag === 'ADP' && at - 2 >= floor && isNoun(tokens[at - 2])
    if (!tie && (!isNominal(before) || SUBJECTS.test(before?.low ?? ''))) break
    at--
  }
  return at
}

const isNoun = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/.test(token?.tag ?? '')

/** The noun that a relative clause, of which a phrase is the end, tells of: "[a cook] who cleaned for the inn". */
function antecedent(tokens: readonly Token[], floor: number, from: number): number | null {
  if (!/^(?:ADP|VERB|AUX|ADV)$/.test(tokens[from - 1]?.tag ?? '')) return null
  for (let at = from - 1; at > Math.max(floor, from - SUBJECT_REACH / 2); at--) {
    const token = tokens[at]
    if (!token || /^\p{P}$/u.test(token.text) || token.tag === 'CCONJ') return null
    if (RELATIVE.test(token.low)) return isNoun(tokens[at - 1]) ? at - 1 : null
  }
  return null
}
