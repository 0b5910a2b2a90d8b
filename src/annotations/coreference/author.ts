import type { Document, Sentence } from '../../document/document.ts'
import { foldText } from '../../text/fold.ts'
import { cut, overlap } from '../../text/span.ts'
import type { Person, Statement } from '../annotations.ts'

/** A text is somebody's own when so many of its sentences say "I" or "we", and so large a share of them. */
const LEAST_FIRST_PERSON = 3
const FIRST_PERSON_SHARE = 0.15
const FIRST = /(?<![\p{L}'’])(?:I|I['’]\p{L}+|my|me|myself|we|We|our|Our|My)(?![\p{L}])/u
/** Words of a title that make the one person in it the author. */
const OWN =
  /\b(?:remarks|speech|address|letter|statement|testimony|lecture|sermon|keynote|eulogy|toast|diary|memoir|column|opinion|essay)\b/iu
/** How many units at the end of a text may hold a signature, and how long one is at most. */
const END = 3
const SIGNATURE = 60

interface Read {
  readonly document: Document
  readonly people: readonly Person[]
  readonly statements: readonly Statement[]
}

/**
 * The name of whoever speaks in a text of the first person, a speech, letter, column or memoir: its only writer, the
 * one person in a title like "Remarks of Ann Lee", or who signs at the end; null for others and where it is not told.
 */
export function authorOf(read: Read): string | null {
  const { document, people } = read
  if (!isFirstPerson(read)) return null
  const { writers, title } = document.metadata
  const [writer] = writers
  if (writer !== undefined) return writers.length === 1 ? writer : null
  const titled = people.filter(({ name }) => name.includes(' ') && foldText(title).includes(foldText(name)))
  if (OWN.test(title) && titled.length === 1) return titled[0]?.name ?? null
  return signatureOf(document, people)
}

/** Whether the sentences that are nobody's statement say "I" or "we" often enough. */
function isFirstPerson({ document, statements }: Read): boolean {
  const said = new Set(
    statements.flatMap((one) => one.sentences.filter((id) => isWholly(document.sentences[id], one))),
  )
  const own = document.sentences.filter(({ id, kind }) => kind === 'sentence' && !said.has(id))
  const first = own.filter(({ span }) => FIRST.test(cut(document.text, span))).length
  return first >= LEAST_FIRST_PERSON && first >= FIRST_PERSON_SHARE * own.length
}

const isWholly = (sentence: Sentence | undefined, { span }: Statement): boolean =>
  sentence !== undefined && 2 * overlap(sentence.span, span) >= sentence.span.end - sentence.span.start

/** The people with the author among them, who may be named in the byline or under the letter alone. */
export function withAuthor(
  { document, people }: Omit<Read, 'statements'>,
  author: string | null,
): readonly Person[] {
  if (author === null || people.some(({ name }) => name === author)) return people
  const mentions = [
    ...document.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(author)}(?![\\p{L}\\p{N}])`, 'gu')),
  ].map(({ index }) => ({ span: { start: index, end: index + author.length }, form: 'name' as const }))
  return [...people, { id: people.length, name: author, role: null, mentions, credit: true }]
}

/** A name as a pattern: only marks that patterns use are escaped, since a pattern of Unicode allows no others. */
const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)

const CLOSING = /^(?:yours|sincerely|regards|love|best|warmly|respectfully|faithfully|kind|with)\b/iu
const NAME = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}$/u
/** A letter is signed with one name alone. */
const FIRST_NAME = /^\p{Lu}[\p{L}'’-]+$/u
const DEAR = /^(?:My dear(?:est)?|Dear(?:est)?)\s\p{L}/u
/** How many units at the front of a letter may stand before its greeting. */
const FRONT = 6

/** "Yours, Ann Lee" in the last lines: a name by itself after a closing, or one that the text names. */
function signatureOf({ sentences, text }: Document, people: readonly Person[]): string | null {
  const letter = sentences.slice(0, FRONT).some(({ span }) => DEAR.test(cut(text, span)))
  const last = sentences
    .slice(-END)
    .flatMap(({ span }) => cut(text, span).split(/[\n,]/u))
    .map((line) => line.trim().replace(/[^\p{L}]+$/u, ''))
    .filter((line) => line !== '')
  // "Yours, Ann Lee, Tower House": what stands right behind the closing.
  const closing = last.findLastIndex((line) => CLOSING.test(line))
  const signed = (closing >= 0 ? last[closing + 1] : undefined) ?? last.at(-1) ?? ''
  if (letter && FIRST_NAME.test(signed)) return signed
  if (signed.length > SIGNATURE || !NAME.test(signed)) return null
  const closed = last.slice(0, -1).some((line) => CLOSING.test(line))
  return closed || people.some(({ name }) => name === signed) ? signed : null
}
