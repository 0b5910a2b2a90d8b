import type { Cue } from '../../cues/cue.ts'
import type { Frame, Item } from '../../quotations/frame.ts'
import { isRole } from '../../names/words.ts'
import { firstRule, type Rule } from '../../rule.ts'
import { nounsOnly, objectSkipped } from './objects.ts'
import { isFinite, isQuote, type Stretch } from '../stretches.ts'

/** What follows a cue, and what its verb allows there. */
interface Following {
  readonly frame: Frame
  readonly cue: Cue
  readonly rest: Stretch
  readonly first: Item
  /** The first words of the rest. */
  readonly words: readonly Item[]
  /** The letters of what the verb allows (see its list). */
  readonly frames: string
  readonly lemma: string
  /** Whether somebody may be told. */
  readonly object: boolean
}

interface Form extends Rule<Following> {
  readonly content: (following: Following) => Stretch | null
}

/** What may follow a cue; the first that applies tells the content, or that there is none. The examples hold it. */
export const FORMS: readonly Form[] = [
  {
    name: 'an infinitive',
    example: 'Ann Lee promised [to mend the bridge].',
    applies: (following) => {
      const to = infinitiveAt(following)
      return following.frames.includes('v') && to >= 0 && to < (following.object ? 8 : 2)
    },
    content: (following) => {
      const { rest, object } = following
      return { from: object ? rest.from : rest.from + infinitiveAt(following), to: rest.to }
    },
  },
  {
    name: 'a question',
    example: 'Ann Lee asked [whether the bridge was old].',
    applies: (following) => {
      const ask = questionAt(following)
      return following.frames.includes('w') && ask >= 0 && ask < (isAsking(following) ? 6 : 2)
    },
    content: (following) => ({ from: following.rest.from + questionAt(following), to: following.rest.to }),
  },
  {
    name: 'what is said of the word before',
    example: 'They left the bridge, which Ann Lee said [would fall].',
    applies: ({ frames, first, frame, cue }) =>
      frames.includes('b') && /^(?:AUX|VERB)$/.test(first.tag) && isRelative(frame, cue),
    content: ({ rest }) => rest,
  },
  {
    name: 'a gerund',
    example: 'Ann Lee reported [mending the bridge].',
    applies: ({ frames, first, lemma }) =>
      /[bn]/.test(frames) && first.low.endsWith('ing') && (first.tag === 'VERB' || lemma === 'report'),
    content: ({ rest }) => rest,
  },
  {
    name: 'a number of things',
    example: 'Ann Lee announced [90 bridges].',
    applies: ({ frames, first, lemma }) =>
      /[bn]/.test(frames) && first.tag === 'NUM' && /^(?:report|predict|estimate|announce)$/.test(lemma),
    content: ({ rest }) => rest,
  },
  {
    name: 'a clause',
    example: 'Ann Lee said [the bridge was old].',
    applies: (following) =>
      following.frames.includes('b') &&
      holdsClause(following) &&
      startsPhrase(following) &&
      mayOpenClause(following),
    content: ({ words, rest, object, lemma }) =>
      object ? objectSkipped(words, rest, lemma !== 'tell') : rest,
  },
  {
    name: 'a feeling, whatever it is about',
    example: 'Ann Lee was [proud of the new bridge].',
    applies: ({ frames }) => frames.includes('e'),
    content: ({ rest }) => rest,
  },
  {
    name: 'no second noun phrase',
    example: 'Ann Lee called her aunt.',
    applies: ({ frames, words }) => frames.includes('c') && !namesSomething(words),
    content: () => null,
  },
  {
    name: 'what is only to be said',
    example: 'Ann Lee hopes to praise the bridge.',
    applies: ({ frame, cue }) => frame.items[cue.from - 1]?.low === 'to',
    content: () => null,
  },
  {
    name: 'what is not said',
    example: 'Ann Lee did not praise the bridge.',
    applies: ({ frame, cue }) => isDenied(frame, cue),
    content: () => null,
  },
  {
    name: 'what nobody says',
    example: 'I praised the bridge.',
    applies: ({ frame, cue }) => !isSomebody(cue) && !isBody(frame, cue),
    content: () => null,
  },
  {
    name: 'a noun phrase',
    example: 'Ann Lee praised [the new bridge].',
    applies: (following) =>
      mayTakeNoun(following) && startsPhrase(following) && following.first.tag !== 'ADP',
    content: ({ object, frame, rest }) => (object ? rest : nounsOnly(frame, rest)),
  },
]

/** What the verb allows to follow it: a clause, an infinitive, a question, a noun phrase. */
export function byFrames(frame: Frame, cue: Cue, rest: Stretch): Stretch | null {
  const following = followingOf(frame, cue, rest)
  return following ? (firstRule(FORMS, following)?.content(following) ?? null) : null
}

/** What follows a cue; null where nothing does. */
export function followingOf(frame: Frame, cue: Cue, rest: Stretch): Following | null {
  const first = frame.items[rest.from]
  if (!first) return null
  const words = frame.items.slice(rest.from, Math.min(rest.to, rest.from + 40))
  const { frames, lemma } = cue.verb
  return { frame, cue, rest, first, words, frames, lemma, object: frames.includes('o') }
}

/** Where among the first words "to" stands before a verb or a quotation; -1 where it does not. */
const infinitiveAt = ({ words }: Following): number =>
  words.findIndex((item, i) => item.low === 'to' && (words[i + 1]?.tag === 'VERB' || isQuote(words[i + 1])))

const isAsking = ({ lemma }: Following): boolean => /^(?:ask|wonder|question|tell|explain)$/.test(lemma)

/** Where among the first words a question begins; -1 where none does. */
const questionAt = (following: Following): number =>
  following.words.findIndex(
    ({ low }) =>
      /^(?:if|whether|how|why|what|who|where|when)$/.test(low) || (low === 'about' && isAsking(following)),
  )

/** Whether a verb stands near, behind the first word. */
const holdsClause = ({ words }: Following): boolean =>
  words.slice(0, 20).some((item, i) => i > 0 && isFinite(item, words[i - 1]) && !item.low.endsWith('ing'))

/** Whether the first word may begin a noun phrase or a clause. */
const startsPhrase = ({ first, words }: Following): boolean =>
  (first.low.endsWith('ed') && /^(?:NOUN|PROPN)$/.test(words[1]?.tag ?? '')) ||
  /^(?:NOUN|PROPN|DET|ADJ|PRON|NUM|ADV|ADP|SCONJ|PART)$/.test(first.tag)

/** "wrote about the event": only what is said may begin with a preposition ("said in 2012 he would …"). */
const mayOpenClause = ({ first, words, lemma }: Following): boolean =>
  /^(?:least|most|than)$/.test(words[1]?.low ?? '') || first.tag !== 'ADP' || lemma === 'say'

const mayTakeNoun = ({ frames, cue }: Following): boolean =>
  /[nc]/.test(frames) || (frames.includes('p') && cue.verb.form === 'participle')

/** A noun phrase is reported of somebody. */
const isSomebody = ({ source }: Cue): boolean => {
  const head = source?.head ?? ''
  return (
    source?.kind === 'name' ||
    /^(?:he|she|who|they)$/.test(head) ||
    isRole(head) ||
    isRole(head.replace(/s$/u, ''))
  )
}

/** "Critics praised …", "the party rejects …": a crowd or a body, but not "a group called …". */
const isBody = (frame: Frame, { verb, source, own }: Cue): boolean =>
  own &&
  (source?.kind === 'description' || source?.head === 'it') &&
  (verb.lemma !== 'call' || !/^an?$/.test(frame.items[source.from]?.low ?? ''))

const isRelative = (frame: Frame, cue: Cue): boolean =>
  cue.own &&
  !cue.inverted &&
  /^(?:which|who|that|whom)$/.test(frame.items[(cue.source?.from ?? 0) - 1]?.low ?? '')

/** "did not praise the plan": nothing is reported. */
const isDenied = (frame: Frame, cue: Cue): boolean =>
  frame.items
    .slice(Math.max(0, cue.from - 3), cue.from)
    .some((item) => /^(?:not|never)$|n['’]t$/.test(item.low))

/** "called him a liar": a quotation, or a second noun phrase. */
const namesSomething = (words: readonly Item[]): boolean =>
  (words[0]?.tag === 'PRON' && words[1]?.tag === 'ADJ') ||
  words.slice(0, 12).some((item, i) => isQuote(item) || (i > 0 && /^(?:a|an|the|as)$/.test(item.low)))
