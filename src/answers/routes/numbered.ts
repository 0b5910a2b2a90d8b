import type { Library } from '../../search/library/library.ts'
import { parse } from '../../search/question/question.ts'
import { stem } from '../../search/words/stems.ts'
import type { Span } from '../../text/span.ts'

const PROPOSALS = new Set(['proposal', 'proposals', 'suggestion', 'suggestions'].map(stem))
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  )
const LAST = new Set(['last', 'final'])

/**
 * Where the proposal stands that a question numbers ("what is the second proposal", "proposal 2"): its sentences, none
 * where the article has fewer; null where the question numbers none or the article lists none.
 */
export function numbered({ annotations, document }: Library, text: string): readonly Span[] | null {
  const { terms } = parse(text)
  const { proposals } = annotations
  const at = terms.findIndex((term) => PROPOSALS.has(term.stem))
  if (at < 0 || proposals.length === 0) return null
  const number = numberOf(terms[at - 1]?.stem, proposals.length) ?? digits(terms[at + 1]?.key)
  if (number === null) return null
  const proposal = proposals.find((one) => one.number === number)
  return (proposal?.sentences ?? []).flatMap((id) => document.sentences[id]?.span ?? [])
}

function numberOf(word: string | undefined, most: number): number | null {
  if (word === undefined) return null
  if (LAST.has(word)) return most
  const place = ORDINALS.findIndex((ordinal) => stem(ordinal) === word)
  return place < 0 ? null : place + 1
}

const digits = (key: string | undefined): number | null => (/^\d{1,2}$/.test(key ?? '') ? Number(key) : null)
