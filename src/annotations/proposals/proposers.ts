import { contains, type Span } from '../../text/span.ts'
import type { Statement } from '../annotations.ts'
import type { Token } from '../tokens.ts'
import type { Made, Sentences } from './announced/announced.ts'
import type { CallFor } from './forms/calls.ts'
import { agentAfter } from './whose/agent.ts'
import { isOwnClause, isShared } from './whose/clause.ts'
import { ownerBefore } from './whose/owner.ts'

/** Whose a proposal is. */
type Whose = Pick<Made, 'proposer' | 'byAuthor'>

const NOBODY: Whose = { proposer: null, byAuthor: false }
const of = (proposer: number | null): Whose => ({ proposer, byAuthor: false })

/** How far before a verb its subject is looked for, in words. */
const SUBJECT_REACH = 12

/**
 * Who calls for something by a verb: the speaker of the statement that the verb announces, the person who is its
 * subject, or, for "I" and "we", whose words the sentence is. Null for anybody else.
 */
export function proposerAt(
  sentences: Sentences,
  sentence: number,
  { at, side }: Pick<CallFor, 'at' | 'side'>,
): Whose {
  const words = sentences.tokens.get(sentence) ?? []
  if (side === 'nowhere') return of(agentOf(sentences, sentence, at))
  const main = words[at - 1]?.low === 'to' ? mainVerb(words, at) : -1
  if (main >= 0)
    return told(sentences, sentence, at) ?? whoDoes(sentences, sentence, { at: main, side: 'before' })
  return whoDoes(sentences, sentence, { at, side })
}

/** "It was asked for by Bell": who does it, by "by"; null for nobody named. */
function agentOf(sentences: Sentences, sentence: number, verb: number): number | null {
  const by = agentAfter(sentences.tokens.get(sentence) ?? [], verb)
  return by < 0 ? null : sentences.who(sentence, by, 'agent')
}

/** A verb by its index, and on which side of it its subject stands. */
interface Doing {
  readonly at: number
  readonly side: 'before' | 'participle'
}

function whoDoes(sentences: Sentences, sentence: number, { at, side }: Doing): Whose {
  const words = sentences.tokens.get(sentence) ?? []
  return (
    told(sentences, sentence, at) ??
    of(sentences.who(sentence, at, side) ?? ofSurname(sentences, words, at) ?? sharedAt(sentences, words, at))
  )
}

/** "Bell said it was late and [asked] for a bus": whose words a verb stands in that has no subject there. */
function sharedAt(sentences: Sentences, words: readonly Token[], verb: number): number | null {
  const around = innermost(sentences, words[verb])
  return around && isShared(words, verb, around) ? around.speaker : null
}

/** Whoever is named right before a verb, has the statement that it announces, or is "I" before it; null for nobody. */
function told(sentences: Sentences, sentence: number, at: number): Whose | null {
  const words = sentences.tokens.get(sentence) ?? []
  const verb = words[at]
  if (!verb) return NOBODY
  const named = nameBefore(sentences, sentence, at)
  if (named !== null) return of(named)
  const announcing = sentences.cues.near(verb).find(({ cue }) => cue !== null && contains(cue, verb))
  if (announcing && announcing.speaker !== null) return of(announcing.speaker)
  return isFirstPerson(words, at) ? firstPersonAt(sentences, verb) : null
}

/** The verb that an infinitive hangs on: "has [sent] to the board to demand"; -1 where none stands near. */
function mainVerb(words: readonly Token[], infinitive: number): number {
  for (let at = infinitive - 2; at >= Math.max(0, infinitive - SUBJECT_REACH); at--) {
    if (words[at]?.tag === 'PUNCT') return -1
    if (words[at]?.tag === 'VERB') return at
  }
  return -1
}

/** Who is named right before a verb: "Vial had promised", "the mayor, Ana Bell, asked"; null for a pronoun. */
function nameBefore(sentences: Sentences, sentence: number, verb: number): number | null {
  const words = sentences.tokens.get(sentence) ?? []
  const end = subjectEnd(words, verb)
  const name = words[end]
  if (name?.low === ',') return sentences.who(sentence, end + 1, 'apposed')
  if (!name?.capital || name.tag !== 'PROPN') return null
  return sentences.who(sentence, verb, 'before') ?? ofSurname(sentences, words, verb)
}

/** "Cllr Adeyemi proposed": the only person of that last name, where the name with its title is not known as theirs. */
function ofSurname({ bySurname }: Sentences, words: readonly Token[], verb: number): number | null {
  const word = words[subjectEnd(words, verb)]
  if (!word?.capital || !/^(?:PROPN|NOUN)$/u.test(word.tag)) return null
  const same = bySurname.get(word.text) ?? []
  return same.length === 1 ? (same[0]?.id ?? null) : null
}

/** "We asked", "I have always said we should". */
function isFirstPerson(words: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT_REACH); i--) {
    const word = words[i]
    if (!word || word.tag === 'PUNCT') return false
    if (word.low === 'i' || word.low === 'we') return true
    if (/^(?:NOUN|PROPN|PRON)$/u.test(word.tag)) return false
  }
  return false
}

/**
 * Whose a stretch of words is that no verb of proposing announces: whoever has the noun before it ("Bell's demand that
 * [her rent be cut]"), the subject of the verb before it ("she wants [her rent cut]"), as long as that stands in the
 * same statement, else whose words they are.
 */
export function proposerOf(
  sentences: Sentences,
  sentence: number,
  { from, core }: { readonly from: number; readonly core: Span },
): Whose {
  const words = sentences.tokens.get(sentence) ?? []
  const owner = ownerBefore(words, from, (at, side) => sentences.who(sentence, at, side))
  if (owner !== null) return of(owner)
  const around = innermost(sentences, words[from])
  if (around && isOwnClause(words, from, core.end)) return speakerAt(sentences, words[from])
  const verb = verbBefore(words, from, around?.span.start ?? 0)
  if (verb < 0) return speakerAt(sentences, words[from])
  if (isFirstPerson(words, verb)) return firstPersonAt(sentences, words[from])
  const subject = sentences.who(sentence, verb, 'before') ?? ofSurname(sentences, words, verb)
  return of(subject ?? (around && !hasSubject(words, verb) ? around.speaker : null))
}

/** Index of the last verb before a word, not before an offset; -1 where none stands near. */
function verbBefore(words: readonly Token[], from: number, start: number): number {
  for (let at = from - 1; at >= Math.max(0, from - SUBJECT_REACH); at--) {
    const word = words[at]
    if (!word || word.start < start) return -1
    if (word.tag === 'VERB' || word.tag === 'AUX') return at
  }
  return -1
}

/** Index of the word before a verb with its auxiliaries and adverbs. */
function subjectEnd(words: readonly Token[], verb: number): number {
  let at = verb - 1
  while (at > verb - SUBJECT_REACH && /^(?:AUX|ADV)$/u.test(words[at]?.tag ?? '')) at--
  return at
}

/** "the plant wanted", "was told", "they want": somebody else does it than whose words they are. */
function hasSubject(words: readonly Token[], verb: number): boolean {
  const word = words[subjectEnd(words, verb)]
  return /^(?:NOUN|PROPN)$/u.test(word?.tag ?? '') || /^(?:they|it)$/u.test(word?.low ?? '')
}

/** Whose words a word of a sentence is: the speaker of the innermost statement, else the author. */
function speakerAt(sentences: Sentences, word: Token | undefined): Whose {
  const around = innermost(sentences, word)
  return around ? of(around.speaker) : { proposer: null, byAuthor: sentences.author !== null }
}

/** Who says "I" at a word of a sentence: the speaker of the innermost quotation, else the author. */
function firstPersonAt(sentences: Sentences, word: Token | undefined): Whose {
  const quoted = aroundOf(sentences, word).find(({ kind }) => kind === 'direct')
  return quoted ? of(quoted.speaker) : speakerAt(sentences, word)
}

const innermost = (sentences: Sentences, word: Token | undefined): Statement | undefined =>
  aroundOf(sentences, word)[0]

/** The statements that a word stands in, the innermost first. */
export function aroundOf({ contents }: Sentences, word: Token | undefined): readonly Statement[] {
  if (!word) return []
  const around = contents.near(word).filter(({ spans }) => spans.some((span) => contains(span, word)))
  return around.toSorted((a, b) => lengthOf(a) - lengthOf(b))
}

const lengthOf = ({ span }: Statement): number => span.end - span.start
