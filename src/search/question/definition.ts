import { foldText } from '../../text/fold.ts'
import { words } from '../../text/words.ts'
import { STOP_WORDS } from '../../language/stop-words.ts'

/** Questions for what a word means: "what is a floor price?", "what does multilateralism mean?". */
const FORMS: readonly RegExp[] = [
  /^(?:and |so |but )?what(?:'s| is| are| was| were) (?:an? (?<common>.+)|(?<bare>(?!the |an? |his |her |its |their |my |our |your ).+)|the (?<proper>\p{Lu}.+))$/u,
  /^(?:and |so |but )?what (?:does|do|did) (?:the |an? )?(?:word |term |phrase )?["“']?(?<meant>.+?)["”']? (?:mean|stand for|refer to)$/u,
  /^(?:define|(?:the )?(?:definition|meaning) of) (?:the |an? )?(?<named>.+)$/u,
]
const MOST_WORDS = 4

/**
 * The word or phrase that a question wants defined, folded; null for any other question.
 *
 *     termToDefine('What is a floor price?') //=> 'floor price'
 *     termToDefine('What is the price of it?') //=> null
 */
export function termToDefine(question: string): string | null {
  const plain = question
    .trim()
    .replace(/[\s.?!…]+$/u, '')
    .replace(/^\p{Lu}/u, (first) => first.toLowerCase())
  for (const form of FORMS) {
    const groups = form.exec(plain)?.groups
    const term = Object.values(groups ?? {}).find(Boolean)
    if (term !== undefined) return isTerm(term) ? foldText(term).replace(/["“”]/gu, '').trim() : null
  }
  return null
}

/** A few content words, none of them anybody's: "sold at No 83" and "Lee's plan" are no terms. */
function isTerm(term: string): boolean {
  const found = words(term)
  return (
    found.length > 0 &&
    found.length <= MOST_WORDS &&
    found.every(({ key }) => !STOP_WORDS.has(key) && !/['’]s?$/u.test(key)) &&
    !/(?:ed|ing)$/u.test(found[0]?.key ?? '')
  )
}

/**
 * Whether a passage tells what a term is: "X is …", "X, a …", "X means …", "known as X".
 *
 *     defines('A floor price is the least that is paid.', 'floor price') //=> true
 */
export function defines(passage: string, term: string): boolean {
  const own = term.replace(/[^\p{L}\p{N} ]/gu, '.').replace(/s$/u, '')
  const shapes = [
    String.raw`\b${own}(?:e?s)?["”'’]?(?: \([^)]*\))?,? (?:(?:which|that|who) )?(?:is|are|was|were|means|meant|refers? to|stands? for|describes?|denotes?|consists? of|lets?|allows?)\b`,
    String.raw`(?<!^["“]?(?:in|on|at|for|with|from|to|after|before|by|near|under|over|as|like) (?:the |an? )?)\b${own}(?:e?s)?["”'’]?,["”'’]? (?:["“]|(?:an?|the|one of|or|that is|i\.e\.|which)\b)`,
    String.raw`\b${own}(?:e?s)?["”'’]? ?(?:\(|[–—:]|- )`,
    String.raw`\b(?:called|known as|named|termed|dubbed|means?) ["“'‘]?(?:an? |the )?${own}`,
    String.raw`(?:\((?:the |an? )?|[–—] ?|, (?:or|the|an?) )["“'‘]?${own}(?:e?s)?["”'’]?(?:\)|,|$)`,
  ]
  return shapes.some((shape) => new RegExp(shape, 'u').test(foldText(passage)))
}
