import { BINDING_VERBS, STATE_VERBS } from '../../../language/verbs/verbs-of-giving.ts'
import type { Span } from '../../../text/span.ts'
import type { Statement } from '../../annotations.ts'
import type { Force } from '../../tags.ts'
import type { Token } from '../../tokens.ts'
import { low, subjectStart } from '../core/form.ts'
import { coreSpan } from '../core/core-span.ts'

/** What somebody will do, in words that hold no verb of proposing. */
interface Promised {
  readonly core: Span
  readonly force: Force
  /** Index of the core's first word. */
  readonly from: number
}

/** A modal verb among the words of its sentence. */
interface Place {
  readonly words: readonly Token[]
  readonly at: number
  /** Index of the last word of the subject. */
  readonly subject: number
  /** Index of what follows the modal, adverbs and "not" apart. */
  readonly verb: number
  /** The innermost statement around the modal. */
  readonly said: Statement | undefined
}

interface Form {
  readonly name: string
  readonly example: string
  readonly force: Force
  readonly applies: (place: Place) => boolean
}

const WILL = /^(?:will|'ll|shall)$/u
const WOULD = /^(?:will|would|'ll|'d|shall)$/u
const CONDITION = /^(?:if|unless|provided)$/u
const FIRST = /^(?:i|we)$/u

const PRONOUN = /^(?:i|we|he|she|they)$/u

/** How far from a modal a condition, or the cue of what it stands in, is looked for, in words. */
const REACH = 40

const near = ({ words, at }: Place): readonly Token[] => words.slice(Math.max(0, at - REACH), at + REACH)

const isConditional = (place: Place): boolean => near(place).some((word) => CONDITION.test(word.low))

const isPlain = ({ words, at, verb }: Place): boolean =>
  verb === at + 1 ||
  !words.slice(at + 1, verb).some(({ low: word }) => /^(?:n't|not|rather|sooner|never|gladly)$/u.test(word))

const does = ({ words, verb }: Place): boolean =>
  words[verb]?.tag === 'VERB' && !STATE_VERBS.has(low(words, verb))

/** "will pay for it", but not "will take care", "will give you that". */
function binds({ words, verb }: Place): boolean {
  const [next, after] = [words[verb + 1], words[verb + 2]]
  return (
    BINDING_VERBS.has(low(words, verb)) &&
    !(low(words, verb) === 'take' && next?.tag === 'NOUN') &&
    !(low(words, verb) === 'give' && next?.tag === 'PRON' && after?.low === 'that')
  )
}

/** Cues of what somebody only thinks: "suspects she will write". */
const THINKING =
  /^(?:believ|think|thought|suspect|fear|hope|hoping|expect|assum|guess|doubt|reckon|feel|felt|imagin|suppos)/u

const isReported = (place: Place): boolean => {
  const { said } = place
  return (
    said?.kind === 'reported' &&
    /^(?:said|promised|demanded)$/u.test(said.polarity) &&
    !near(place).some(({ start, end, low: word }) => isIn({ start, end }, said.cue) && THINKING.test(word))
  )
}

const isIn = (word: Span, cue: Span | null): boolean =>
  cue !== null && word.start >= cue.start && word.end <= cue.end

/** "she" in what somebody is reported to say, "they" in what nobody named is. */
const isOfSource = (place: Place): boolean =>
  isReported(place) &&
  (place.said?.speaker === null ? /^(?:he|she|they)$/u : /^(?:he|she)$/u).test(
    low(place.words, place.subject),
  )

/** Each with an example; square brackets hold what is promised. */
export const forms: readonly Form[] = [
  {
    name: 'on a condition',
    example: 'If the roof leaks again, [I will mend it myself].',
    force: 'pledged',
    applies: (place) =>
      FIRST.test(low(place.words, place.subject)) &&
      WILL.test(low(place.words, place.at)) &&
      does(place) &&
      isConditional(place),
  },
  {
    name: 'of one’s own',
    example: 'The hall is yours, and [we will pay for the lamps].',
    force: 'pledged',
    applies: (place) =>
      FIRST.test(low(place.words, place.subject)) &&
      WILL.test(low(place.words, place.at)) &&
      isPlain(place) &&
      binds(place),
  },
  {
    name: 'reported, on a condition',
    example: 'Bell said [she would paint the hall if the town bought the paint].',
    force: 'offered',
    applies: (place) => isOfSource(place) && isPlain(place) && does(place) && isConditional(place),
  },
  {
    name: 'reported',
    example: 'Bell said [she would pay for the lamps herself].',
    force: 'pledged',
    applies: (place) => isOfSource(place) && isPlain(place) && binds(place),
  },
  {
    name: 'nobody',
    example: 'Bell said that [no driver would be dismissed].',
    force: 'pledged',
    applies: ({ words, at, verb, said }) =>
      WOULD.test(low(words, at)) &&
      low(words, verb) === 'be' &&
      words[verb + 1]?.tag === 'VERB' &&
      !low(words, verb + 1).endsWith('ing') &&
      (said === undefined || /^(?:said|promised|denied)$/u.test(said.polarity)) &&
      /^(?:no|nobody|none)$/u.test(low(words, subjectStart(words, at))),
  },
]

function placeOf(words: readonly Token[], at: number, said: Statement | undefined): Place {
  let subject = at - 1
  while (subject > 0 && words[subject]?.tag === 'ADV') subject--
  let verb = at + 1
  while (verb < at + 4 && (words[verb]?.tag === 'ADV' || /^(?:n't|not)$/u.test(low(words, verb)))) verb++
  return { words, at, subject, verb, said }
}

/** What is promised in a sentence, in order; a question promises nothing. */
export function promises(
  words: readonly Token[],
  around: (word: Token) => Statement | undefined,
): readonly Promised[] {
  if (words.at(-1)?.text === '?') return []
  const found: Promised[] = []
  words.forEach((word, at) => {
    if (!WOULD.test(word.low)) return
    const place = placeOf(words, at, around(word))
    const form = forms.find(({ applies }) => applies(place))
    if (!form) return
    const from = PRONOUN.test(low(words, place.subject)) ? place.subject : subjectStart(words, at)
    const core = coreSpan(words, from)
    if (core) found.push({ core, force: form.force, from })
  })
  return found
}
