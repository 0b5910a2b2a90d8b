import type { Answer, AnswerBase, Citation } from '../../answers/answer.ts'
import { foldText } from '../../text/fold.ts'
import { overlap } from '../../text/span.ts'
import type { Block, Message } from '../message.ts'
import { actionsOn, alone, asides, contexts, numberedPassages, says, type View } from '../view.ts'
import type { Says } from '../wording/wording.ts'

/** How many passages stand in one reply, and how many where each of them answers. */
const MOST_PASSAGES = 3
const MOST_ANSWERING = 5

type Passages = Extract<Answer, { about: 'words' | 'question' }>

/** The answer to words or to a question: the passage itself, or what may be it, or that there is none. */
export function presentPassages(answer: Passages, view: View): Message {
  switch (answer.kind) {
    case 'found':
      return presentFound(answer, view)
    case 'unsure':
      return presentUnsure(answer, view)
    case 'nothing':
      return presentMiss(missWords(answer, view.wording.says), answer, view)
  }
}

/** A miss: that the article does not say it, and the nearest passages, labelled as no more than that. */
export function presentMiss(sentence: string, answer: AnswerBase, view: View): Message {
  const nearest = [...answer.citations, ...answer.nearest].slice(0, MOST_PASSAGES)
  const first = nearest[0]
  const offered = first
    ? [...(first.contrary ? [] : [says(view.wording.says.nearest, 'quiet')]), ...passages(view, nearest)]
    : []
  return {
    outcome: 'nothing',
    told: true,
    blocks: [{ kind: 'says', runs: [{ text: sentence, style: 'strong' }] }, ...offered],
    actions: contexts(nearest),
    pictures: [],
  }
}

/** That the first says the contrary is said once, above it; the others do not, and are labelled as no more than near. */
const passages = (view: View, [first, ...others]: readonly Citation[]): readonly Block[] =>
  first?.contrary
    ? [
        ...numberedPassages(view, [{ ...first, contrary: false }]),
        ...(others.length > 0 ? [says(view.wording.says.nearest, 'quiet')] : []),
        ...asides(view, others.map(unmarked), 2),
      ]
    : asides(view, (first ? [first, ...others] : []).map(unmarked))

/** In a passage that is not the answer nothing may look like one. */
const unmarked = (citation: Citation): Citation => ({ ...citation, marks: [] })

function presentFound(answer: Passages, view: View): Message {
  const [best, ...rest] = answer.citations
  if (!best) return presentMiss(missWords(answer, view.wording.says), answer, view)
  const apart = rest.filter((citation) => isApart(citation, best))
  const answering = alsoAnswering(answer, apart)
  const { also, nextBest } = view.wording.labels
  const next = answering.length > 0 ? [] : nextTo(answer, best)
  // A heading would stand larger than the answer.
  const more = [
    ...(answering.length > 0 ? [says(also, 'quiet'), ...numberedPassages(view, answering, 2)] : []),
    ...(next.length > 0 ? [says(nextBest, 'quiet'), ...asides(view, next.map(unmarked), 2)] : []),
  ]
  const [context, ...others] = actionsOn(best)
  return {
    outcome: 'found',
    blocks: [alone(view, best), ...more],
    actions: [...(context ? [context] : []), ...contexts([...answering, ...next], 2), ...others],
    pictures: [],
  }
}

/** The passage that may answer as well, where there is one. */
function nextTo(answer: Passages, best: Citation): readonly Citation[] {
  const next = answer.about === 'question' && answer.next !== undefined ? answer.citations[answer.next] : null
  return next && isApart(next, best) ? [next] : []
}

/** What answers beside the first: of words that were looked for only what holds them as well. */
function alsoAnswering(answer: Passages, others: readonly Citation[]): readonly Citation[] {
  if (answer.about === 'question') return others.slice(0, Math.min(MOST_ANSWERING, answer.answering ?? 1) - 1)
  const asked = foldText(answer.asked)
  return others.filter(({ text }) => foldText(text).includes(asked)).slice(0, MOST_PASSAGES - 1)
}

const isApart = (a: Citation, b: Citation): boolean => overlap(a.span, b.span) === 0

function presentUnsure(answer: Passages, view: View): Message {
  const { says: words } = view.wording
  const shown = [...answer.citations, ...answer.nearest].slice(0, MOST_PASSAGES)
  const first = shown[0]
  if (!first) return presentMiss(missWords(answer, words), answer, view)
  return {
    outcome: 'unsure',
    told: answer.reason === 'contrary',
    blocks: [says(unsureWords(answer, words)), ...numberedPassages(view, shown)],
    actions: actionsOfFirst(shown, first),
    pictures: [],
  }
}

/** Of several passages each has its context, by its number, and the first what else can be done with it. */
function actionsOfFirst(shown: readonly Citation[], first: Citation): Message['actions'] {
  if (shown.length < 2) return actionsOn(first)
  const [context, ...others] = actionsOn(first, 1)
  return [...(context ? [context] : []), ...contexts(shown.slice(1), 2), ...others]
}

function unsureWords(answer: Passages, words: Says): string {
  if (answer.reason === 'contrary') return words.contrary
  return answer.about === 'words' ? words.closeWords : words.closeQuestion
}

function missWords(answer: Passages, words: Says): string {
  const nearest = [...answer.citations, ...answer.nearest]
  if (answer.reason === 'contrary' || nearest[0]?.contrary === true) return words.contrary
  return answer.about === 'words' ? words.missingWords : words.missing
}
