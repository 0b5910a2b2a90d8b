import { dateIn } from '../../document/dates.ts'

/** Longer ones are no names, and more of them no list of writers. */
const LONGEST_NAME = 80
const MOST_WRITERS = 20

/** The writers that a byline or a field names: `writersIn('By Ann Lee and Tom Brandt') //=> ['Ann Lee', 'Tom Brandt']` */
export const writersIn = (byline: string): readonly string[] =>
  byline
    .slice(0, MOST_WRITERS * LONGEST_NAME)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^by\s+/iu, '')
    .split(/,| and | & /u)
    .map((name) => name.trim().replace(/^["'[]+|["'\]]+$/gu, ''))
    .filter((name) => name.length <= LONGEST_NAME && /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,3}$/u.test(name))

/** The day of a time as pages and front matter write it; null where it is no day: `dayIn('2024-02-31T10:00Z') //=> null` */
export const dayIn = (time: string): string | null =>
  dateIn(time.slice(0, LONGEST_NAME).replace(/(?<=\d)T.*/u, ''))
