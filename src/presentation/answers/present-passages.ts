import type { Answer, AnswerBase, Citation } from '../../answers/answer.ts'
import { foldText } from '../../text/fold.ts'
import { overlap } from '../../text/span.ts'
import type { Block, Message } from '../message.ts'
import { actionsOn, alone, numbered, says, type View } from '../view.ts'
import type { Says } from '../wording/wording.ts'

/** How many passages stand in one reply, and how many where each of them answers. */
const MOST = 3
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
  const nearest = [...answer.citations, ...answer.nearest].slice(0, MOST)
  const first = nearest[0]
  const offered = first
    ? [...(first.contrary ? [] : [says(view.wording.says.nearest, 'quiet')]), ...passages(view, nearest)]
    : []
  return {
    outcome: 'nothing',
    told: true,
    blocks: [{ kind: 'says', runs: [{ text: sentence, style: 'strong' }] }, ...offered],
    actions: first ? [{ kind: 'context', article: first.article, span: first.span, words: first.text }] : [],
    pictures: [],
  }
}

/** That the first says the contrary is said once, above it; the others do not, and are labelled as no more than near. */
const passages = (view: View, [first, ...others]: readonly Citation[]): readonly Block[] =>
  first?.contrary
    ? [
        ...numbered(view, [{ ...first, contrary: false }]),
        ...(others.length > 0 ? [says(view.wording.says.nearest, 'quiet')] : []),
        ...numbered(view, others.map(unmarked), 2),
      ]
    : numbered(view, (first ? [first, ...others] : []).map(unmarked))

/** In a passage that is not the answer nothing may look like one. */
const unmarked = (citation: Citation): Citation => ({ ...citation, marks: [] })

function presentFound(answer: Passages, view: View): Message {
  const [best, ...rest] = answer.citations
  if (!best) return presentMiss(missWords(answer, view.wording.says), answer, view)
  const apart = rest.filter((citation) => isApart(citation, best))
  const answering = alsoAnswering(answer, apart)
  const { also, nextBest } = view.wording.labels
  const [label, others] =
    answering.length > 0 || answer.about === 'words'
      ? [also, answering]
      : [nextBest, apart.slice(0, 1).map(unmarked)]
  // A heading would stand larger than the answer.
  const more = others.length > 0 ? [says(label, 'quiet'), ...numbered(view, others, 2)] : []
  return { outcome: 'found', blocks: [alone(view, best), ...more], actions: actionsOn(best), pictures: [] }
}

/** What answers beside the first: of words that were looked for only what holds them as well. */
function alsoAnswering(answer: Passages, others: readonly Citation[]): readonly Citation[] {
  if (answer.about === 'question') return others.slice(0, Math.min(MOST_ANSWERING, answer.answering ?? 1) - 1)
  const asked = foldText(answer.asked)
  return others.filter(({ text }) => foldText(text).includes(asked)).slice(0, MOST - 1)
}

const isApart = (a: Citation, b: Citation): boolean => overlap(a.span, b.span) === 0

function presentUnsure(answer: Passages, view: View): Message {
  const { says: words } = view.wording
  const shown = [...answer.citations, ...answer.nearest].slice(0, MOST)
  const first = shown[0]
  if (!first) return presentMiss(missWords(answer, words), answer, view)
  return {
    outcome: 'unsure',
    told: answer.reason === 'contrary',
    blocks: [says(unsureWords(answer, words)), ...numbered(view, shown)],
    actions: actionsOn(first),
    pictures: [],
  }
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
