import { NEGATIONS } from '../../../language/negations.ts'
import { PROPOSING_VERBS, type ProposingVerb } from '../../../language/verbs/verbs-of-proposing.ts'
import type { Span } from '../../../text/span.ts'
import type { Force } from '../../tags.ts'
import type { Token } from '../../tokens.ts'
import { isImperative } from './imperatives.ts'
import { complementOf } from './complements.ts'
import { coreSpan } from '../core/core-span.ts'
import { isInformation, isUnsaid, isVague, tellsWhatIs } from './vague.ts'
import { agentAfter } from '../whose/agent.ts'

/** A verb by which somebody calls for something, and for what. */
export interface CallFor {
  /** Index of the verb among the tokens of its sentence. */
  readonly at: number
  readonly force: Force
  readonly core: Span
  /** Index of the core's first word. */
  readonly from: number
  /** "urged [the town] to": who is to do it. */
  readonly addressee: Span | null
  /** Where the one who calls stands: before the verb, beside a participle, or nowhere ("were promised"). */
  readonly side: 'before' | 'participle' | 'nowhere'
}

const NEARBY = 5
const BE = /^(?:was|were|been|be|being|is|are)$/u

/** The calls of a sentence, in order; a question asks for none. */
export function callsOf(words: readonly Token[]): readonly CallFor[] {
  if (words.at(-1)?.text === '?') return []
  return words.flatMap((_, at) => callAt(words, at) ?? [])
}

function callAt(words: readonly Token[], at: number): CallFor | null {
  const verbs = PROPOSING_VERBS.get(words[at]?.low ?? '') ?? []
  if (verbs.length === 0 || !isVerb(words, at) || isUnreal(words, at)) return null
  // "Ask them for the key": whoever says so calls for asking.
  if (isImperative(words, at)) return null
  for (const verb of verbs) {
    const call = callBy(words, at, verb)
    if (call) return call
  }
  return null
}

function callBy(words: readonly Token[], at: number, verb: ProposingVerb): CallFor | null {
  const next = afterParticle(words, at + 1, verb)
  if (next === 0) return null
  const side = sideOf(words, at, verb)
  const complement = complementOf(
    words,
    next,
    side === 'nowhere' ? verb.frames.replace('o', 'v') : verb.frames,
  )
  if (!complement) return side === 'nowhere' ? promised(words, at, verb) : null
  const { addressee, from } = complement
  const core = side === 'nowhere' ? withoutAgent(words, at, from) : coreSpan(words, from)
  if (!core || isVague(words, { from, core, verb }) || tellsWhatIs(words, from, verb)) return null
  return { at, force: verb.force, core, from, addressee, side }
}

/** "was asked for [a bus] by Bell": what a passive calls for, up to by whom. */
function withoutAgent(words: readonly Token[], verb: number, from: number): Span | null {
  const by = agentAfter(words, verb)
  return coreSpan(by > from ? words.slice(0, by) : words, from)
}

/** "The road was promised": what is promised or offered stands before the verb. */
function promised(words: readonly Token[], at: number, { lemma, force }: ProposingVerb): CallFor | null {
  const isNamed = PROPOSED.test(lemma) && words[at + 1]?.low === 'by'
  if (!isNamed && !/^(?:promise|pledge|propose)$/u.test(lemma)) return null
  const end = backOver(words, at, /^(?:AUX|ADV)$/u)
  const from = backOver(words, end, /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u)
  const [first, last] = [words[from], words[end - 1]]
  if (from === end || first?.tag !== 'DET' || last?.tag !== 'NOUN') return null
  const core = { start: first.start, end: last.end }
  return { at, force, core, from, addressee: null, side: 'nowhere' }
}

/** By these something is put forward, where it is said by whom: "a rota was [tabled] by Bell". */
const PROPOSED = /^(?:suggest|recommend|request|demand|offer|table|float|put)$/u

/** The first of the words right before one that all have some tag; the word itself where the one before it has none. */
function backOver(words: readonly Token[], at: number, tags: RegExp): number {
  let from = at
  while (from > 0 && tags.test(words[from - 1]?.tag ?? '')) from--
  return from
}

/** What stands before a noun: after it "offer" and "move" are no verbs. */
const BEFORE_NOUN =
  /^(?:a|an|the|his|her|their|its|my|our|your|of|'s|this|that|no|any|in|on|for|with|first|second|new|latest)$/u

function isVerb(words: readonly Token[], at: number): boolean {
  const [before, token, next] = [words[at - 1], words[at], words[at + 1]]
  if (!token || BEFORE_NOUN.test(before?.low ?? '')) return false
  if (token.tag === 'VERB' || /ed$/u.test(token.low)) return true
  // "Bell demands that": the tagger often takes it for a noun.
  const subject = /^(?:NOUN|PROPN|PRON)$/u.test(before?.tag ?? '')
  return /s$/u.test(token.low) && subject && /^(?:that|to|the|a|an)$/u.test(next?.low ?? '')
}

/** "did not ask", "can ask", "if he asks": nobody does; but "I would ask you", "we can promise". */
function isUnreal(words: readonly Token[], at: number): boolean {
  const [person, modal] = [words[at - 2]?.low ?? '', words[at - 1]?.low ?? '']
  if (/^(?:i|we)$/u.test(person) && /^(?:would|'d|can|must)$/u.test(modal)) return false
  const before = words.slice(Math.max(0, at - NEARBY), at)
  return before
    .slice(before.findLastIndex(({ tag }) => tag === 'PUNCT' || tag === 'CCONJ') + 1)
    .some(
      ({ low, capital }) =>
        NEGATIONS.has(low) ||
        (UNREAL.test(low) && !(capital && low === 'may')) ||
        /^(?:refus|declin)(?:e|es|ed|ing)$/u.test(low),
    )
}

/** "may call for [two votes]", "asked for [a date]": words after a verb of proposing that nobody calls for. */
export function isUnasked(words: readonly Token[], from: number): boolean {
  if (isUnsaid(words, from)) return true
  const at = callBefore(words, from)
  if (at < 0) return false
  const verbs = PROPOSING_VERBS.get(words[at]?.low ?? '') ?? []
  return isUnreal(words, at) || verbs.some((verb) => isInformation(words, from, verb))
}

/** Index of the verb of proposing in the clause before a word; -1 where there is none. */
function callBefore(words: readonly Token[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - MOST_ASKED_WORDS) && words[at]?.tag !== 'PUNCT'; at--)
    if (PROPOSING_VERBS.has(words[at]?.low ?? '') && isVerb(words, at)) return at
  return -1
}

/** How many words the one who is asked may take, up to what is asked for. */
const MOST_ASKED_WORDS = 6

const UNREAL = /^(?:can|may|might|could|would|should|if|whether|denied|when|where)$/u

/** The index after the verb's particle, or 0 where it has one that does not stand here. */
function afterParticle(words: readonly Token[], at: number, { particle }: ProposingVerb): number {
  if (particle === null) return at
  const adverb = words[at]?.tag === 'ADV' && words[at].low !== particle
  const skip = adverb ? at + 1 : pastPhrase(words, at, particle)
  return words[skip]?.low === particle ? skip + 1 : 0
}

const isOfPhrase = (word: Token | undefined): boolean =>
  /^(?:ADP|NOUN|PROPN|NUM|DET)$/u.test(word?.tag ?? '') || word?.low === 'writing'

/** "asked [in writing] for", "asked [by telephone on Monday] for". */
function pastPhrase(words: readonly Token[], at: number, particle: string): number {
  let skip = at
  while (skip < at + NEARBY && isOfPhrase(words[skip]) && words[skip]?.low !== particle) skip++
  return /^(?:in|by|on|at)$/u.test(words[at]?.low ?? '') ? skip : at
}

function sideOf(words: readonly Token[], at: number, { form, lemma }: ProposingVerb): CallFor['side'] {
  if (form === 'participle') return 'participle'
  const before = words[at - 1]?.tag === 'ADV' ? words[at - 2] : words[at - 1]
  const isPassive = form === 'past' && BE.test(before?.low ?? '')
  // "Bell is committed to a bus".
  return isPassive && lemma !== 'commit' ? 'nowhere' : 'before'
}
