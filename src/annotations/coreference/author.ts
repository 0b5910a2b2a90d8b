import type { Document, Sentence } from '../../document/document.ts'
import { foldText } from '../../text/fold.ts'
import { cut, overlap } from '../../text/span.ts'
import type { Person, Statement } from '../annotations.ts'
import { signatureOf } from './signature.ts'

/**
 * A text is somebody's own when at least this many of its sentences say "I" or "we", and at least this share of them.
 */
const LEAST_FIRST_PERSON = 3
const FIRST_PERSON_SHARE = 0.15
const FIRST = /(?<![\p{L}'’])(?:I|I['’]\p{L}+|my|me|myself|we|We|our|Our|My)(?![\p{L}])/u
/** Words of a title that make the one person in it the author. */
const OWN =
  /\b(?:remarks|speech|address|letter|statement|testimony|lecture|sermon|keynote|eulogy|toast|diary|memoir|column|opinion|essay)\b/iu

interface Read {
  readonly document: Document
  readonly people: readonly Person[]
  readonly statements: readonly Statement[]
}

/**
 * The name of whoever speaks in a text of the first person, a speech, letter, column or memoir: its only writer,
 * who signs at the end, the one person in a title like "Remarks of Ann Lee", or who says "My name is"; null for others
 * and where it is not told.
 */
export function authorOf(read: Read): string | null {
  const { document, people } = read
  if (!isFirstPerson(read)) return null
  const { writers, title } = document.metadata
  const [writer] = writers
  if (writer !== undefined) return writers.length === 1 ? writer : null
  const signed = signatureOf(document, people)
  if (signed !== null) return signed
  const titled = people.filter(({ name }) => name.includes(' ') && isWhose(title, name))
  if (titled.length === 1) return titled[0]?.name ?? null
  return introduced(read)
}

/** "Remarks of President Ann Lee", "A letter by Ann Lee", "Ann Lee's speech", "Ann Lee: a speech"; not "Letter to Ann Lee". */
function isWhose(title: string, name: string): boolean {
  if (!OWN.test(title)) return false
  const [before = '', after] = foldText(title).split(foldText(name))
  if (after === undefined) return false
  return (
    before === '' ||
    /^'s\b/u.test(after) ||
    new RegExp(`(?:${OWN.source} (?:of|from)|\\bby)(?: [a-z.]+){0,2} $`, 'u').test(before)
  )
}

/** "My name is Ann Lee", in the text's own words: the only one who says so. */
function introduced(read: Read): string | null {
  const { text } = read.document
  const names = ownSentences(read).flatMap(({ span }) => INTRODUCED.exec(cut(text, span))?.[1] ?? [])
  const known = new Set(names.filter((name) => read.people.some((person) => person.name === name)))
  return known.size === 1 ? ([...known][0] ?? null) : null
}

const INTRODUCED =
  /\b(?:My name is|my name is|I am|I['’]m)\s(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*\p{L}){1,3})/u

/** Whether the sentences that are nobody's statement say "I" or "we" often enough. */
function isFirstPerson(read: Read): boolean {
  const own = ownSentences(read)
  const first = own.filter(({ span }) => FIRST.test(cut(read.document.text, span))).length
  return first >= LEAST_FIRST_PERSON && first >= FIRST_PERSON_SHARE * own.length
}

function ownSentences({ document, statements }: Read): readonly Sentence[] {
  const said = new Set(
    statements.flatMap((one) => one.sentences.filter((id) => isWholly(document.sentences[id], one))),
  )
  return document.sentences.filter(({ id, kind }) => kind === 'sentence' && !said.has(id))
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
