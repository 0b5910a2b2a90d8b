import type { Sentence } from '../../../document/document.ts'
import { NUMERALS, ordinalOf } from '../../../language/numerals.ts'
import type { Library } from '../../../search/library/library.ts'
import type { Query } from '../../../search/question/query.ts'
import { cut } from '../../../text/span.ts'
import type { Standing } from '../standings.ts'

/** A sentence that says how many things follow: "I want to thank three people.", "There are two reasons:". */
const ANNOUNCES =
  /(?<![\p{L}\p{N}-])(?<count>[2-9]|two|three|four|five|six|seven|eight|nine) (?:[\p{L}’'-]+ ){0,3}(?<noun>[\p{L}’'-]+s|people|men|women)[.:]$/iu
/** What is counted and never told one by one. */
const MEASURED =
  /(?:second|minute|hour|day|night|week|month|year|decade|time|mile|metre|meter|kilo|gram|pound|dollar|euro|crown|cent|degree|point|percent|third|quarter|fifth|half|halve)s$/iu
const PEOPLE = /^(?:people|men|women|persons|friends|neighbours|neighbors|guests|colleagues)$/iu

/** The least share of a question's words, by weight, in a sentence that announces what is asked for. */
const ASKED = 0.87

/**
 * Where a sentence that has all of a question's words announces so many things, these: ids of it and of the sentences
 * that tell one each. Null where it is not sure that each of these and nothing else is meant, since a list with one that
 * does not belong to it is worse than none.
 */
export function announced(
  library: Library,
  { question }: Query,
  standings: readonly Standing[],
): readonly number[] | null {
  if (!LISTABLE.has(question.answerType)) return null
  for (const { candidate } of standings) {
    if (candidate.share < ASKED || candidate.asks) continue
    const items = itemsAfter(library, candidate.id)
    if (items) return [candidate.id, ...items]
  }
  return null
}
const LISTABLE: ReadonlySet<string> = new Set(['person', 'thing', 'reason', 'place'])

/** The sentences that tell one each of what a sentence announces; null where that is not sure. */
function itemsAfter(library: Library, id: number): readonly number[] | null {
  const { sentences, text } = library.document
  const own = sentences[id]
  const announcing = own ? announcedIn(cut(text, own.span)) : null
  if (!own || !announcing) return null
  const { count, people } = announcing
  const { to } = library.document.sections[own.section] ?? { to: 0 }
  const after = sentences.slice(id + 1, Math.min(to, id + FARTHEST)).filter(({ kind }) => kind === 'sentence')
  return marked(text, after, count) ?? (people ? named(library, after, count) : upToAnd(text, after, count))
}
/** How many sentences on the last of several things is looked for, and the first. */
const FARTHEST = 30
const FARTHEST_FIRST = 3

/** How many things a sentence announces, and whether they are people; null where it announces none. */
function announcedIn(sentence: string): { readonly count: number; readonly people: boolean } | null {
  const { count, noun = '' } = ANNOUNCES.exec(sentence.trim())?.groups ?? {}
  if (count === undefined || MEASURED.test(noun)) return null
  return { count: NUMERALS.get(count.toLowerCase()) ?? Number(count), people: PEOPLE.test(noun) }
}

/** Those that begin with "first", "second" …, or with "one", "another", "the last"; null where one is not there. */
function marked(text: string, after: readonly Sentence[], count: number): readonly number[] | null {
  const found: number[] = []
  for (const [k, { id, span }] of after.entries()) {
    if (found.length === count || (found.length === 0 && k >= FARTHEST_FIRST)) break
    const place = found.length + 1
    if (isPlaced(cut(text, span), { place, count })) found.push(id)
  }
  return found.length === count ? found : null
}

function isPlaced(
  sentence: string,
  { place, count }: { readonly place: number; readonly count: number },
): boolean {
  const [, number, mark = ''] = MARK.exec(sentence) ?? []
  if (number !== undefined) return Number(number) === place
  const word = mark.toLowerCase().replace(/ly$/u, '')
  if (NOT_ONE.test(sentence)) return false
  if ((ordinalOf(word) ?? (word === 'one' ? 1 : 0)) === place) return true
  return place > 1 && (NEXT.has(word) || (place === count && LAST.has(word)))
}
const MARK = /^\(?(?:(\d)[.)]\s|(?:the )?(\p{L}+)\b)/iu
/** "The last bus" is no last one of several, nor is a sentence one of them that goes on with the next. */
const NOT_ONE = /^the last (?!is\b|was\b|of\b|one\b)\p{L}|[;,] (?:and )?the (?:second|third|fourth|fifth)\b/iu
const NEXT: ReadonlySet<string> = new Set(['another', 'next'])
const LAST: ReadonlySet<string> = new Set(['other', 'final', 'last'])

/** As many sentences as are announced, right behind it, of which the last alone begins with "and". */
function upToAnd(text: string, after: readonly Sentence[], count: number): readonly number[] | null {
  const items = after.slice(0, count)
  const last = items.findIndex(({ span }) => LAST_OF_ALL.test(cut(text, span)))
  return items.length === count && last === count - 1 ? items.map(({ id }) => id) : null
}
const LAST_OF_ALL = /^and (?!(?:that|this|it|he|she|they|we|so|yet|now|still|who|what)\b)/iu

/** As many as are announced, with which the paragraph ends, each of which names somebody else. */
function named({ mentions }: Library, after: readonly Sentence[], count: number): readonly number[] | null {
  const paragraph = after[0]?.paragraph
  const items = after.filter((unit) => unit.paragraph === paragraph)
  const people = items.flatMap(({ id }) => mentions.present[id]?.[0] ?? [])
  return items.length === count && new Set(people).size === count ? items.map(({ id }) => id) : null
}
