import { NEGATIONS } from '../../../language/negations.ts'
import type { Library } from '../../../search/library/library.ts'
import type { Consulted } from '../../../search/models/consulted.ts'
import { asksWhat, asksYesOrNo } from '../../../search/retrieval/asks.ts'
import { words } from '../../../text/words.ts'
import { isConsequence, mayTellWhy, tellsCause, type Explained } from './cause.ts'
import { isOnePassage } from '../passages.ts'
import type { Standing } from '../standings.ts'

/** The least share of a question's words, by weight, in a sentence that tells what the question takes for granted. */
const TOLD = 0.87
/** The least probability that a cause answers: in the same sentence by its form or whatever its form, beside it by its form or not. */
const LEAST = { within: 0.3, itself: 0.5, byForm: 0.15, beside: 0.4 }

/**
 * Where why is asked: the sentence that tells in the question's words what it takes for granted, and the one that tells
 * why, itself, the next or the one before. The judge reads one sentence at a time: what is told has no cause for it, and
 * the cause stands without what it is the cause of. Null where no two are that sure, and without a judge.
 */
export function explained(
  library: Library,
  { query, scores }: Pick<Consulted, 'query' | 'scores'>,
  standings: readonly Standing[],
): Explained | null {
  if (query.question.answerType !== 'reason') return null
  const telling = standings.filter(
    ({ candidate: { id, share, asks } }) =>
      share >= TOLD && !asks && isNegated(textOf(library, id)) === isNegated(query.question.content),
  )
  for (const { candidate } of telling) {
    const { length } = library.passages.passages[candidate.id] ?? { length: 0 }
    const cause = causeOf(library, scores, { told: candidate.id, more: length / query.asked.length })
    if (cause !== null) return { told: candidate.id, cause }
  }
  return null
}
/** How many times as many content words a sentence may have that takes what is asked of for granted, and no more. */
const MOST = { byForm: 3, beside: 2.5 }
/** Between what differs: only one side of it is what the question takes for granted. */
const CONTRAST = /\b(?:but|than|unlike|whereas)\b/iu

/** The sentence that tells why what another tells was so; null where none does surely. */
function causeOf(
  library: Library,
  { answers }: Consulted['scores'],
  { told, more }: { readonly told: number; readonly more: number },
): number | null {
  const answering = (id: number): number => answers.get(id)?.answers ?? 0
  const own = textOf(library, told)
  if (answering(told) >= (tellsCause(own) ? LEAST.within : LEAST.itself)) return told
  const isCause = (id: number, byForm: boolean): boolean => {
    const by = byForm ? 'byForm' : 'beside'
    if (!byForm && CONTRAST.test(own)) return false
    return isBeside(library, told, id) && more <= MOST[by] && answering(id) >= LEAST[by]
  }
  if (isCause(told + 1, mayTellWhy(textOf(library, told + 1)))) return told + 1
  return isConsequence(own) && isCause(told - 1, true) ? told - 1 : null
}

/** Whether two sentences make one passage of which the second tells something itself. */
function isBeside({ document: { sentences }, readings }: Library, told: number, id: number): boolean {
  const pair = sentences.slice(Math.min(told, id), Math.max(told, id) + 1)
  const text = readings[id]?.text ?? ''
  return id >= 0 && pair.length === 2 && isOnePassage(pair) && !asksWhat(text) && !asksYesOrNo(text)
}

const textOf = ({ readings }: Library, id: number): string => readings[id]?.text ?? ''

const isNegated = (text: string): boolean => words(text).some(({ key }) => NEGATIONS.has(key))
