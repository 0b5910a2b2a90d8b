import { AGAINST, CUE_CLASSES, NOBODIES, REFUSALS } from '../../../language/verbs/cue-classes.ts'
import { NEGATIONS } from '../../../language/negations.ts'
import { CUE_VERBS, type CueVerb } from '../../../language/verbs/verb-forms.ts'
import type { Polarity } from '../../tags.ts'
import type { Token } from '../../tokens.ts'

/** What a source does with a content, and the first of the words that change its polarity: items of the frame. */
export interface VerbPolarity {
  readonly polarity: Polarity
  /** Null where nothing does. */
  readonly from: number | null
}

/** Words that announce a content, as far as a turn is told by them. */
interface Announcing {
  readonly from: number
  readonly to: number
  readonly verb?: CueVerb
  readonly source: { readonly from: number; readonly to: number } | null
}

/** The words of a sentence, each a token or a whole quotation. */
type Words = readonly Pick<Token, 'low' | 'tag'>[]

/** How far before its verb a negation may stand: "did not, she said, ever claim". */
const NEGATION_REACH = 6
/** How far before a noun of saying the verb stands that denies it: "denied all such reports". */
const NOUN = 4
/** The same where no source stands before the verb. */
const ALONE = 3
const OF_VERB: ReadonlyMap<string, (typeof CUE_CLASSES)[number]> = new Map(
  CUE_CLASSES.flatMap((one) => one.verbs.map((verb) => [verb, one] as const)),
)

/**
 * What a source does with the content that begins at an item: "denied that …" is denied, "did not say" and "declined
 * to say" not said, "could not say" doubted, "asked her to …" demanded.
 */
export function verbPolarity(words: Words, cue: Announcing, content: number): VerbPolarity {
  const name = cueName(words, cue)
  const no = negationBefore(words, cue)
  const own = ofVerb(words, { name, cue, content })
  if (no !== null) return { polarity: negated(words, no, name), from: no }
  if (own !== 'said') return { polarity: own, from: cue.from }
  return { polarity: 'said', from: AGAINST.has(name) ? cue.from : null }
}

/** "call_for": the verb's base form with the particles that make it a cue. */
function cueName(words: Words, { from, to, verb }: Announcing): string {
  const more = words
    .slice(from + 1, to)
    .flatMap((item) => (item.tag === 'ADV' && to - from > 2 ? [] : item.low))
  return [verb?.lemma ?? '', ...more].join('_')
}

interface Verb {
  readonly name: string
  readonly cue: Announcing
  readonly content: number
}

function ofVerb(words: Words, verb: Verb): Polarity {
  const lemma = verb.cue.verb?.lemma ?? ''
  const own = OWN.find((one) => one.verbs.test(lemma) && one.holds(words, verb))
  return own?.polarity ?? OF_VERB.get(verb.name)?.polarity ?? OF_VERB.get(lemma)?.polarity ?? 'said'
}

/** What the words behind a verb make of it, in order: the first that holds counts. */
const OWN: readonly {
  readonly verbs: RegExp
  readonly polarity: Polarity
  readonly example: string
  readonly holds: (words: Words, verb: Verb) => boolean
}[] = [
  {
    verbs: /^(?:ask|tell|say|warn)$/,
    polarity: 'demanded',
    example: 'asked (told) her to leave',
    holds: (words, { cue, content }) => ordersAt(words, content) || ordersWhom(words, cue.to),
  },
  {
    verbs: /^(?:say|answer|reply)$/,
    polarity: 'denied',
    example: 'said no to the plan',
    holds: (words, { content }) => refusesAt(words, content),
  },
  {
    verbs: /^ask$/,
    polarity: 'demanded',
    example: 'asked for more',
    holds: (words, { content }) => words[content]?.low === 'for' || words[content - 1]?.low === 'for',
  },
]

/** Whether a content is the answer no: "said no to the plan", "said no." */
const refusesAt = (words: Words, content: number): boolean =>
  words[content]?.low === 'no' && /^(?:to|\W)/.test(words[content + 1]?.low ?? '.')

/** How many words the subject of an infinitive may have: "(the owners of the old houses) to mend the bridge". */
const ORDERED_REACH = 10

/** Whether a content is an infinitive, with or without its subject before it: "(the town) to mend the bridge". */
function ordersAt(words: Words, content: number): boolean {
  const first = words.slice(content, content + ORDERED_REACH)
  const to = first.findIndex((item) => item.low === 'to')
  return (
    to >= 0 &&
    first[to + 1]?.tag === 'VERB' &&
    first
      .slice(0, to)
      .every((item) => !/^(?:VERB|AUX|SCONJ)$/.test(item.tag) && !/^(?:that|if|whether)$/.test(item.low))
  )
}

/** How far behind its verb an infinitive may stand whose subject has a clause of its own. */
const WHOM_REACH = 20

/** Whether an infinitive follows whom the verb is put to: "asked (anyone who saw it) to call", but not "asked (who) wants to call". */
function ordersWhom(words: Words, verbEnd: number): boolean {
  const whom = words.slice(verbEnd, verbEnd + WHOM_REACH)
  const clause = whom.findIndex(({ low }) => low === 'who')
  const before = whom.slice(0, Math.max(0, clause))
  if (before.length === 0 || !before.every(({ tag }) => /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(tag)))
    return false
  const to = whom.findLastIndex(({ low }, at) => low === 'to' && whom[at + 1]?.tag === 'VERB')
  return to > clause + 1 && whom.slice(clause, to).filter(({ tag }) => tag === 'VERB').length <= 1
}

/** The first item of what denies the verb: "did not say", "declined to say", "no one said"; null where nothing does. */
function negationBefore(words: Words, { from, source }: Announcing): number | null {
  const begin = source && source.to <= from ? source.to : Math.max(0, from - ALONE)
  return (
    negatedAt(words, begin, from) ??
    deniedAt(words, from) ??
    stoppedShortAt(words, begin, from) ??
    nobodyAt(words, source)
  )
}

/** "did not say", "declined to say". */
function negatedAt(words: Words, begin: number, from: number): number | null {
  for (let at = Math.max(0, begin, from - NEGATION_REACH); at < from; at++) {
    const item = words[at]
    if (item && (isNegation(item) || REFUSALS.has(item.low)) && !isOfOther(words, at, from))
      return withAuxiliary(words, at, begin)
  }
  return null
}

/**
 * Whether a negation before a verb is that of another verb between them, of which this one is neither infinitive nor
 * participle: "a man who asked not to be named [said]"; but "did not go so far as to [say]", "did not, I noticed, [say]".
 */
function isOfOther(words: Words, negation: number, verb: number): boolean {
  const isInserted = words[negation + 1]?.low === ','
  if (isInserted || words[verb - 1]?.low === 'to' || /ing$/.test(words[verb]?.low ?? '')) return false
  return words.slice(negation + 1, verb).some((item) => item.tag === 'VERB' && !REFUSALS.has(item.low))
}

/** "denied reports that", "rejected calls to": what is told is what the verb before denies. */
function deniedAt(words: Words, from: number): number | null {
  for (let at = Math.max(0, from - NOUN); at < from; at++)
    if (OF_VERB.get(CUE_VERBS.get(words[at]?.low ?? '')?.lemma ?? '')?.polarity === 'denied')
      return words.slice(at, from).some(({ low }) => low === 'but') ? null : at
  return null
}

/** "stopped short of saying". */
function stoppedShortAt(words: Words, begin: number, from: number): number | null {
  const before = words.slice(Math.max(begin, from - 3), from).map((item) => item.low)
  return before.join(' ') === 'stopped short of' ? from - 3 : null
}

/** "no one said", "none of them said". */
function nobodyAt(words: Words, source: Announcing['source']): number | null {
  if (!source) return null
  return [source.from - 1, source.from].find((at) => NOBODIES.has(words[at]?.low ?? '')) ?? null
}

const isNegation = ({ low }: Words[number]): boolean => NEGATIONS.has(low)

/** "did not": a negation begins with the auxiliary before it. */
const withAuxiliary = (words: Words, at: number, begin: number): number =>
  at > begin && words[at - 1]?.tag === 'AUX' ? at - 1 : at

function negated(words: Words, no: number, name: string): Polarity {
  const first = words.slice(no, no + 3).map((item) => item.low)
  if (first.some((word) => /^(?:could|can|cannot)(?:n't)?$|^couldn't$|^can't$|^unable$/.test(word)))
    return 'doubted'
  if (/^(?:think|believe|know|confirm)$/.test(name)) return 'doubted'
  const lemma = name.split('_')[0] ?? ''
  if (OF_VERB.get(CUE_VERBS.get(first[0] ?? '')?.lemma ?? '')?.polarity === 'denied') return 'denied'
  return OF_VERB.get(name)?.negated ?? OF_VERB.get(lemma)?.negated ?? 'not said'
}
