// Written for this project, after the lists in Merriam-Webster's and the AP's guides to abbreviations. No licence needed.
import { SHORT_WEEKDAYS, SHORTENED_MONTHS } from './calendar.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Titles that are shortened, without their full stop: "Mr", "Sen". */
const SHORT_TITLES = set(
  `mr mrs ms mx dr prof rev fr sr jr hon sen sens rep reps gov govs gen lt col maj capt cmdr sgt cpl pvt adm pres supt
   insp det cllr messrs st atty engr barr`,
)
const STATES = set(
  `ala ariz ark calif colo conn del fla ill ind kan ky md mich minn miss mo mont neb nev okla ore pa tenn tex va vt
   wash wis wyo`,
)
const OTHERS = set(`ste mt ft vs v no nos vol pp fig al cf ca eg ie approx dept est op`)

/** Words whose full stop ends no sentence when a capital follows, in small letters without it. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...SHORT_TITLES,
  ...STATES,
  ...OTHERS,
  ...SHORT_WEEKDAYS,
  ...SHORTENED_MONTHS,
])

const KEEPING = new Set([...SHORT_TITLES, ...SHORTENED_MONTHS, 'inc', 'corp', 'co', 'ltd', 'vs', 'no'])

/** Whether a full stop right after a word belongs to it: "Sen", "Dec", "J". */
export const keepsStop = (word: string): boolean => KEEPING.has(word.toLowerCase()) || /^\p{L}$/u.test(word)
