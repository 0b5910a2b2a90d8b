import type { Document } from '../../document/document.ts'
import { foldText } from '../../text/fold.ts'
import { cut } from '../../text/span.ts'
import type { Named } from '../names/named.ts'
import { nameWords } from './label-names.ts'
import type { Label } from './label.ts'
import type { Labels } from './labels.ts'

/** What is known of people before it is told whose voice a label is. */
interface LabelledText {
  readonly document: Document
  readonly labels: Labels
  readonly people: readonly Named[]
  /** Whom the words at an offset name, if they name somebody. */
  readonly namedIn: (start: number, end: number) => number | null
}

/** Whose voice each label is, by its key: a person, or null for "Q", "ALL", "The Speaker" and a paper's own name. */
export type Voices = ReadonlyMap<string, number | null>

/**
 * Tells whose voice each label is: by the name in it or in the brackets after it, by initials of a full name ("MB"),
 * by a part of one ("LEE"); "A" is the person interviewed and "Q" the writer. Whoever is left may say it: "I'm Ann Lee".
 */
export function voicesOfLabels(labelled: LabelledText): Voices {
  const byWord = peopleByWord(labelled.people)
  const voices = new Map<string, number | null>()
  for (const label of labelled.labels.labels) {
    const key = label.key
    if (!voices.has(key)) voices.set(key, voiceOf(labelled, label, byWord) ?? introduced(labelled, key))
  }
  return voices
}

const INTRODUCING = /(?<![\p{L}'’])(?:I['’]m|I am|[Mm]y name(?:['’]s| is))\s+(?=\p{Lu})/gu
/** The longest name, in characters. */
const LONGEST_NAME = 60

/** Who says under a label who they are: "I'm Ann Lee"; null where nobody does, or several do. */
function introduced(
  { document: { text }, labels: { labels }, people, namedIn }: LabelledText,
  key: string,
): number | null {
  const found = new Set<number>()
  labels.forEach(({ key: own, after }, i) => {
    if (own !== key) return
    const turn = text.slice(after, labels[i + 1]?.span.start ?? text.length)
    for (const match of turn.matchAll(INTRODUCING)) {
      const at = after + match.index + match[0].length
      const person = namedIn(at, at + LONGEST_NAME)
      if (person !== null && isName(text.slice(at, at + LONGEST_NAME), people[person])) found.add(person)
    }
  })
  const [person] = found
  return found.size === 1 ? (person ?? null) : null
}

/** What may follow the name of whoever says who they are: a mark, "and", "from" or nothing. */
const ENDS = /^(?:\s*(?:$|\n|[.,;:!?)"”]|[—–]|-(?!\p{L}))|\s+(?:and|from)\b)/u

/** Whether words begin with a person's name and go on with nothing else of it: "Tom Wu from Orr", not "Tom Wu's wife". */
function isName(words: string, person: Named | undefined): boolean {
  const [first, full] = [person?.words[0] ?? ' ', person?.words.join(' ') ?? ' ']
  const name = words.startsWith(full) ? full : first
  return words.startsWith(name) && ENDS.test(words.slice(name.length))
}

type ByWord = ReadonlyMap<string, readonly Named[]>

function peopleByWord(people: readonly Named[]): ByWord {
  const found = new Map<string, Named[]>()
  for (const person of people) {
    for (const word of new Set([...person.words.map(foldText), initialsOf(person)])) {
      const known = found.get(word)
      if (known) known.push(person)
      else found.set(word, [person])
    }
  }
  return found
}

/** "MB" of "Mara Bell", with a mark that no word has. */
const initialsOf = ({ words }: Named): string => `*${words.map((word) => word.charAt(0)).join('')}`

function voiceOf(labelled: LabelledText, label: Label, byWord: ByWord): number | null {
  const { text } = labelled.document
  const written = cut(text, label.span)
  const words = nameWords(written)
  if (/^[ar]\.?$/.test(label.key)) return interviewed(labelled)
  if (/^q\.?$/.test(label.key)) return writer(labelled)
  const named = labelled.namedIn(label.span.start, label.after)
  if (words.length === 0) return noted(labelled, label) ?? holder(labelled, written)
  const namesakes = (byWord.get(words.at(-1) ?? '') ?? []).filter((person) => isCalled(person, words))
  if (named !== null && (namesakes.length === 0 || namesakes.some(({ id }) => id === named))) return named
  return onlyOne(namesakes.length > 0 ? namesakes : (byWord.get(`*${written}`) ?? []))
}

const onlyOne = ([first, ...others]: readonly Named[]): number | null =>
  first && others.length === 0 ? first.id : null

/** Whether a label's words are some of a person's name: "P. Lindgren" of "Peter Lindgren". */
function isCalled({ words }: Named, label: readonly string[]): boolean {
  const own = words.map(foldText)
  return label.every((word) =>
    own.some((part) => part === word || (/^\p{L}\.?$/u.test(word) && part.startsWith(word.charAt(0)))),
  )
}

/** "The President (Mrs Argyro Vlastou):": the name in the brackets after a label. */
const noted = ({ namedIn }: LabelledText, { span, after }: Label): number | null => namedIn(span.end, after)

/** "The Minister": whoever stands right after the same words elsewhere, "Tom Lee, Minister of Roads:" or "the minister (Tom Lee)". */
function holder({ document, labels, namedIn }: LabelledText, written: string): number | null {
  const role = foldText(written).replace(/^the\s/u, '')
  const { text } = document
  for (const { span, after } of labels.labels) {
    const words = foldText(cut(text, span))
    if (words.includes(`, ${role}`) && words.length > role.length + 4) return namedIn(span.start, after)
  }
  const at = text.toLowerCase().indexOf(`${role} (`)
  return at < 0 ? null : namedIn(at + role.length, text.indexOf(')', at))
}

/** Who is interviewed: the one whom the title names, else who is named in full first, before the first label; of several nobody. */
function interviewed({ document, people, namedIn, labels }: LabelledText): number | null {
  const title = foldText(document.metadata.title)
  const inTitle = people.filter(({ words }) => words.length > 1 && title.includes(foldText(words.join(' '))))
  if (inTitle.length > 0) return inTitle.length === 1 ? (inTitle[0]?.id ?? null) : null
  const before = labels.labels[0]?.span.start ?? 0
  return namedIn(0, before)
}

function writer({ document, people }: LabelledText): number | null {
  const [name, ...others] = document.metadata.writers
  if (name === undefined || others.length > 0) return null
  return people.find(({ words }) => words.join(' ') === name)?.id ?? null
}
