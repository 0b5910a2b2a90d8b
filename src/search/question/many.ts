import type { Question } from './question.ts'

/** "Which problems", "what are the reasons", "name the guests", "who were there". */
const OPENING = /^\W*(?:list|name|enumerate)\b|\b(?:who|what|which)\s+(?:all\s+)?(?:are|were)\b|\bwho all\b/iu
/** What several people do together. */
const TOGETHER = new Set(
  'attend attended attending participate participated took take came come joined join spoke present'.split(
    ' ',
  ),
)

/** Whether a question asks for more than one thing: `asksForMany(parse('which problems are left?')) //=> true`. */
export function asksForMany({ content, terms, head, answerType }: Question): boolean {
  if (OPENING.test(content)) return true
  if (answerType === 'person' && terms.some(({ key }) => TOGETHER.has(key))) return true
  return /[^s]s$/.test(terms[head]?.key ?? '')
}
