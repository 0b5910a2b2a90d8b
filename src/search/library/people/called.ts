import { OFFICES, ROLES, TITLES } from '../../../language/people/offices.ts'
import { PERSON_NOUNS } from '../../../language/people/person-nouns.ts'
import { words } from '../../../text/words.ts'

/** Whether a folded word says what somebody is: "fisherman", "mayor". */
export const isPersonNoun = (key: string): boolean =>
  PERSON_NOUNS.has(key) || ROLES.has(key) || OFFICES.has(key)

/** Whether all words of a stretch are what somebody is called before a name: "former mayor"; of nothing, too. */
export const isTitle = (stretch: string): boolean =>
  words(stretch).every(({ key }) => isPersonNoun(key) || TITLES.has(key) || FORMER.has(key))
const FORMER = new Set('former retired ex then late the'.split(' '))
