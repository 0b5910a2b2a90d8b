import { stem } from '../../language/stems.ts'
import { cut } from '../../text/span.ts'
import { exchangesOf, type Exchange } from '../library/exchanges.ts'
import type { Library } from '../library/library.ts'
import type { Query } from '../question/query.ts'
import { parse } from '../question/question.ts'
import { withoutVocative } from './asks.ts'
import type { Term } from '../words/terms.ts'

/** The share of an article's question that has to be in the typed one, by its content words. */
const COVERED = 0.5

/**
 * The exchange of the article whose question is the typed one, in the article's words or nearly: every content word
 * that was typed is asked there, of the same kind of thing, and most of what is asked there was typed. The name of
 * whoever answers counts for nothing, since "you" stands for it. Null where there is none, or two are alike.
 */
export function askedThere(library: Library, query: Query): Exchange | null {
  const scored = exchangesOf(library).flatMap((exchange) => {
    const share = covered(library, query, exchange)
    return share >= COVERED ? [{ exchange, share }] : []
  })
  const most = Math.max(...scored.map(({ share }) => share))
  const [best, ...others] = scored.filter(({ share }) => share === most)
  return best && others.length === 0 ? best.exchange : null
}

/** The share of what is asked that was typed; 0 where something typed is not asked, or another kind of thing. */
function covered(library: Library, { asked, question }: Query, exchange: Exchange): number {
  const there = parse(withoutVocative(cut(library.document.text, exchange.question)))
  if (there.answerType !== question.answerType) return 0
  const answering = new Set(exchange.answer.flatMap((id) => library.mentions.speaking[id] ?? []))
  const isTheirs = (stem: string): boolean =>
    (library.mentions.named.get(stem) ?? []).some((person) => answering.has(person))
  const put = stemsOf(there.terms.filter(({ stop }) => !stop)).filter((stem) => !isTheirs(stem))
  const typed = stemsOf(asked.map(({ term }) => term)).filter((stem) => !isTheirs(stem))
  if (typed.every((stem) => VAGUE.has(stem)) || !typed.every((stem) => put.includes(stem))) return 0
  return typed.length / put.length
}

/** Words that a question about anything may be made of. */
const VAGUE: ReadonlySet<string> = new Set(
  ['know', 'think', 'mean', 'say', 'tell', 'happen', 'go', 'get', 'come'].map(stem),
)

const stemsOf = (terms: readonly Term[]): readonly string[] => [...new Set(terms.map(({ stem }) => stem))]
