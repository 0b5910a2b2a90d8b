import type { Person } from '../../annotations/annotations.ts'
import type { Library } from '../library/library.ts'
import { stem } from '../../language/stems.ts'
import { parse } from './question.ts'

/** Words that ask what somebody is, beside the name: "what is Ann Lee's job", "where does Ann Lee work". */
const JOB = new Set(
  'job jobs role roles title position profession occupation post office'.split(' ').map(stem),
)
const ASKS = [
  /^\W*who(?:['’]?s| is| are| was)\b/iu,
  /^\W*(?:what(?:['’]?s| is| was)|what (?:job|role|title|post|position) (?:does|did))\b/iu,
  /^\W*(?:where|what) (?:does|did) .*\b(?:work|do)\W*$/iu,
] as const

/** Whom "who is Ann Lee?" or "what is Ann Lee's job?" means, where it is one person of the article; else null. */
export function askedPerson({ mentions, annotations }: Library, text: string): Person | null {
  const way = ASKS.findIndex((pattern) => pattern.test(text.trim()))
  if (way < 0) return null
  const all = parse(text).terms.filter(({ stop }) => !stop)
  const content = way === 0 ? all : all.filter((term) => !JOB.has(term.stem) && term.key !== 'work')
  if (content.length === 0 || content.length > 4) return null
  if (way === 1 && content.length === all.length) return null
  const lists = content.map((term) => mentions.named.get(term.stem) ?? [])
  const meant = (lists[0] ?? []).filter((id) => lists.every((list) => list.includes(id)))
  return meant.length === 1 ? (annotations.people[meant[0] ?? -1] ?? null) : null
}
