import type { Person, Proposal } from '../annotations/annotations.ts'
import type { Library } from '../search/library/library.ts'
import { PROPOSING_VERBS } from '../language/verbs/verbs-of-proposing.ts'
import { contains, cut, hull, type Span } from '../text/span.ts'
import { type Random, shuffled } from './random.ts'
import { names, lettersOf, sentencesAround, wordCount } from './passage.ts'
import { type QuizQuestion, WRONG } from './question.ts'
import { sharesName } from './who-said.ts'

/** Words of a proposal as it is shown to choose. */
const FEWEST_WORDS = 3
const MOST_WORDS = 40

/** "it on the agenda": what? */
const POINTING = /^(?:to \w+ )?(?:it|them|him|her|this)\b/iu

/** A proposal with who is named for it. */
interface Made {
  readonly proposal: Proposal
  readonly proposer: Person
}

/**
 * Which proposal somebody put forward, among those of others; or which of their own somebody supported by these words.
 */
export function whichProposal(library: Library, random: Random): readonly QuizQuestion[] {
  const made = library.annotations.proposals.flatMap((proposal): readonly Made[] => {
    const proposer = library.annotations.people[proposal.proposer ?? -1]
    const core = cut(library.document.text, proposal.core)
    const count = wordCount(core)
    return proposer && !POINTING.test(core) && count >= FEWEST_WORDS && count <= MOST_WORDS
      ? [{ proposal, proposer }]
      : []
  })
  return made.flatMap((one) => [
    ...ofOthers(library, { one, made }, random),
    ...supported(library, { one, made }, random),
  ])
}

interface Asking {
  readonly one: Made
  readonly made: readonly Made[]
}

function ofOthers(library: Library, { one, made }: Asking, random: Random): readonly QuizQuestion[] {
  const passage = sentencesAround(library, one.proposal.core)
  if (!passage || !names(one.proposer, passage) || !isPlain(library, one)) return []
  const others = made.filter(
    ({ proposer, proposal }) =>
      isPlain(library, { proposer, proposal }) &&
      !sharesName(proposer.name, one.proposer.name) &&
      !sharesName(one.proposer.name, cut(library.document.text, proposal.core)),
  )
  return choose(library, { one, others, words: null, passage }, random)
}

/** Whether the proposer's name, a verb of proposing and the proposal follow one another, so that nobody has to guess. */
function isPlain(library: Library, { proposer, proposal: { core } }: Made): boolean {
  const { document, annotations } = library
  const sentence = sentencesAround(library, core)
  const before = sentence ? { start: sentence.start, end: core.start } : core
  const named = annotations.people
    .flatMap(({ id, mentions }) => mentions.map(({ form, span }) => ({ id, form, span })))
    .filter(({ span }) => contains(before, span))
    .toSorted((a, b) => a.span.start - b.span.start)
  return wordsIn(document.text, before).some(({ word, at }) => {
    const isVerb = PROPOSING_VERBS.get(word)?.some(({ form }) => form === 'past' || form === 'present')
    const nearest = named.findLast(({ span }) => span.end <= at)
    return isVerb === true && nearest?.id === proposer.id && nearest.form === 'name'
  })
}

const wordsIn = (text: string, span: Span): readonly { readonly word: string; readonly at: number }[] =>
  [...cut(text, span).matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    at: span.start + index,
  }))

/** Only where one proposal alone is supported by these words. */
function supported(library: Library, { one, made }: Asking, random: Random): readonly QuizQuestion[] {
  const { statements } = library.annotations
  const own = made.filter(({ proposer }) => proposer.id === one.proposer.id)
  return one.proposal.support.flatMap((id) => {
    const statement = statements[id]
    const shared = own.filter(({ proposal }) => proposal.support.includes(id))
    if (statement?.kind !== 'direct' || statement.partial || shared.length !== 1) return []
    if (statement.speaker !== one.proposer.id) return []
    const passage = sentencesAround(library, hull(one.proposal.core, statement.span))
    const others = own.filter(({ proposal }) => proposal !== one.proposal)
    return passage ? choose(library, { one, others, words: statement.span, passage }, random) : []
  })
}

interface Choosing {
  readonly one: Made
  readonly others: readonly Made[]
  readonly words: Span | null
  readonly passage: Span
}

function choose(
  library: Library,
  { one, others, words, passage }: Choosing,
  random: Random,
): readonly QuizQuestion[] {
  const coreOf = ({ proposal }: Made): string => cut(library.document.text, proposal.core)
  const right = coreOf(one)
  const wrong = new Map(others.map((other) => [lettersOf(coreOf(other)), coreOf(other)]))
  wrong.delete(lettersOf(right))
  const kept = shuffled([...wrong.values()], random).slice(0, WRONG.most)
  if (kept.length < WRONG.least) return []
  const choices = shuffled([right, ...kept], random)
  const { proposer, proposal } = one
  return [
    {
      kind: 'which proposal',
      proposer: proposer.name,
      force: proposal.force,
      words,
      choices,
      right: choices.indexOf(right),
      passage,
      mark: proposal.core,
    },
  ]
}
