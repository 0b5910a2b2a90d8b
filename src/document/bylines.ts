import { PLACES } from '../language/places.ts'

/** A word of a name: "Ann", "O'Neil", "J.", "de", "Al-Amin". */
const PART = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|do|dos|di|del|della|van|von|der|den|la|le|al|el|bin|ibn|binti|y)`
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+${PART}){0,4}\s+\p{Lu}[\p{L}\p{M}.'’-]*`
const NAMES = String.raw`${NAME}(?:\s*(?:,\s*and|,|and|&)\s*${NAME})*`
const OPENING = String.raw`(?:(?:[Ww]ritten|[Ww]ords|[Tt]ext|[Ss]tory|[Rr]eported|[Rr]eport|[Rr]eporting|[Pp]osted|[Pp]ublished|[Ii]nterview(?:ed)?|[Rr]eview(?:ed)?|[Tt]ranslated)\s+)?[Bb](?:y|Y):?|[Aa]uthors?:|[Ww]riters?:|[Tt]ext:|[Ww]ords:`
const BYLINE = new RegExp(String.raw`^(?:${OPENING})\s+(?<names>${NAMES})(?<rest>[\s,|·•(–—-].*)?$`, 'u')
const NAMES_ALONE = new RegExp(String.raw`^(?<names>${NAMES})$`, 'u')

/** A line that names who wrote the article, and what it adds after a comma or a bar. */
export interface Byline {
  readonly writers: readonly string[]
  /** "The Harbour Gazette, 3 March 2024"; empty where nothing follows. */
  readonly rest: string
}

/** Reads a writers' line: `byline('By Ann Lee and Tom Wu | 3 March 2024')?.writers //=> ['Ann Lee', 'Tom Wu']`; null where it is none. */
export function byline(line: string): Byline | null {
  const plain = line.length > 200 ? '' : line.replace(/^[*_#>\s]+|[*_\s]+$/gu, '')
  // "BY ANN LEE": capitals are read as if written small.
  const match = BYLINE.exec(/^BY\b/u.test(plain) ? capitalised(plain) : plain)
  if (!match?.groups) return null
  return { writers: namesIn(match.groups['names'] ?? ''), rest: trimmed(match.groups['rest'] ?? '') }
}

/** The names on a line that is nothing else, or null: a writer's name that stands alone. */
export function namesAlone(line: string): readonly string[] | null {
  if (line.length > 120) return null
  const plain = /\p{Ll}/u.test(line) ? line : capitalised(line)
  return NAMES_ALONE.test(plain) && !PLACES.has(plain.toLowerCase().replaceAll(' ', '_'))
    ? namesIn(plain)
    : null
}

const namesIn = (names: string): readonly string[] =>
  names
    .split(/\s*(?:,\s*and\s|,|\sand\s|&)\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')

const trimmed = (rest: string): string => rest.replace(/^[\s,|·•(–—-]+|[\s)|·•]+$/gu, '')

const capitalised = (line: string): string =>
  line.replace(/\p{Lu}[\p{Lu}'’]+/gu, (word) =>
    word === 'AND' ? 'and' : word.charAt(0) + word.slice(1).toLowerCase(),
  )
