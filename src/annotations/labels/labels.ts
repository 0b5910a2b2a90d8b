import type { Document } from '../../document/document.ts'
import { cut } from '../../text/span.ts'
import type { Label } from './label.ts'
import { questionLabels } from './questions.ts'

/** A word of a label: capital ("Lee", "REP.", "A."), or one of the small words between such ("of", "van"). */
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]*|of|for|from|the|and|to|in|de|da|do|dos|van|von|der|den|bin|al|el|la|le|du|\p{N}{1,2})`
const NOTE = String.raw`(?:\s?[([][^()[\]\n]{1,60}[)\]])`
/** "[00:12:33] ", "(12:05) " before or after a label. */
const TIME = String.raw`(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?)`
const NAME = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:,?\s${WORD}){0,9}`
const LABEL = new RegExp(
  String.raw`^(?:${TIME}\s*[-–—]?\s*)?(?:\*\*|__|\*|_)?(?<name>${NAME})${NOTE}?(?:\s${TIME})?(?:\*\*|__|\*|_)?\s?:(?:\*\*|__|\*|_)?(?=\s|$)\s*`,
  'u',
)
/** "Mr. LEE of Ohio. I move …": the capitals of a parliament's record. */
const RECORD = /^(?<name>(?:M[rs]s?|Miss|Dr)\.?\s\p{Lu}[\p{Lu}'’-]{2,}(?:\sof\s\p{Lu}[\p{L}]+)?)\.\s+/u
/** "river_rat wrote:": whose a post is, on a line of its own. */
const POSTED = /^(?<name>[\p{L}\p{N}][\p{L}\p{N}_.-]{1,30})\s(?:wrote|writes|posted|replied|says|said)\s?:$/u
/** Lines at the head that tell who is there, and when: "Host: Ann Lee". */
const CAST =
  /^(?:hosts?|guests?|presenters?|producers?|interviewe[re]s?|interview|moderator|speakers?|participants|panel|present|in attendance|apologies|chair|text|words|photos?|photography|music|editor|recorded|date|time|place|venue|location|source|subject|title|transcript|episode|to|from|cc)$/
/** The longest label, in characters. */
const LONGEST_LABEL = 120
/**
 * A text is a transcript when at least this many of its units begin with labels that recur, and this many labels are
 * different.
 */
const RECURRING = 4
const DIFFERENT = 2

/** The labels of an article, and whether it is a transcript: then a turn goes on until the next label. */
export interface Labels {
  readonly transcript: boolean
  readonly labels: readonly Label[]
}

/**
 * Finds the words that tell whose turn it is. In a transcript every label of the form counts; elsewhere they are only
 * possible ones ("Note: …"), which count where they are somebody's name.
 */
export function labelsOf(document: Document): Labels {
  const found = document.sentences.flatMap(({ id, span, kind }): Label[] => {
    if (kind === 'credit' || kind === 'dateline') return []
    const label = labelAt(
      cut(document.text, { start: span.start, end: Math.min(span.end, span.start + LONGEST_LABEL) }),
    )
    return label
      ? [
          {
            span: { start: span.start + label.span.start, end: span.start + label.span.end },
            after: Math.min(span.end, span.start + label.after),
            sentence: id,
            key: label.key,
          },
        ]
      : []
  })
  const byKey = Map.groupBy(found, voiceKey)
  const recurring = [...byKey.values()].filter((labels) => labels.length > 1)
  const times = recurring.reduce((sum, labels) => sum + labels.length, 0)
  if (recurring.length >= DIFFERENT && times >= RECURRING)
    return { transcript: true, labels: found.filter((label) => !isCast(label, byKey)) }
  const asked = questionLabels(document)
  return asked.length > 0 ? { transcript: true, labels: asked } : { transcript: false, labels: found }
}

/** "Ms Ann Lee:" and "Ms Lee:" are one voice. */
const voiceKey = ({ key }: Label): string =>
  /^(?:m[rs]s?|miss|dr|sir|hon|cllr|senator)\.?\s/u.test(key) ? (key.split(' ').at(-1) ?? key) : key

const isCast = (label: Label, byKey: ReadonlyMap<string, readonly Label[]>): boolean =>
  CAST.test(label.key) && byKey.get(voiceKey(label))?.length === 1

function labelAt(unit: string): Omit<Label, 'sentence'> | null {
  const match = LABEL.exec(unit) ?? RECORD.exec(unit) ?? POSTED.exec(unit)
  const name = match?.groups?.['name']
  if (!match || name === undefined) return null
  const start = match[0].indexOf(name)
  return { span: { start, end: start + name.length }, after: match[0].length, key: name.toLowerCase() }
}
