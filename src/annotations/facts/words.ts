const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))
const phrases = (words: string): ReadonlySet<string> =>
  new Set(words.split('|').map((phrase) => phrase.trim()))

/** What says how exact a number is. */
export const ABOUT = phrases(
  `about|around|approximately|roughly|nearly|almost|over|under|some|only|just|exactly|circa|
   more than|less than|fewer than|at least|at most|up to|close to|as many as|as much as|as few as|no more than|
   no fewer than|no less than|well over|an estimated|an average of|a total of|a record|another`.replace(
    /\n/gu,
    '',
  ),
)

export const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundred|thousand|million|billion|trillion|dozen|half|double-digit)$/u
export const MAGNITUDES = list('dozens scores hundreds thousands millions billions trillions tens')
export const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+tieth|\d+(?:st|nd|rd|th))$/u
/** "largest", "busiest"; not "honest" or "modest". */
export const SUPERLATIVE_LIKE =
  /^(?!honest$|modest$|earnest$|latest$)(?:(?:\w+-)?\w{2,}(?:[^aeiou]|i)est|(?:\w+-)?(?:best|worst|largest)|only|sole|leading|top)$/u

export const TIME_UNITS = list(
  `second seconds minute minutes hour hours day days week weeks weekend weekends month months quarter quarters
   season seasons year years decade decades century centuries morning afternoon evening night`,
)
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u
export const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/u
export const RELATIVE_TIME = list('last next past previous coming following early late mid recent this')
export const AGO = list('ago earlier later')
/** What opens a clause or a phrase of time. */
export const TIME_CLAUSE = list('since after before when until during')

/** Gatherings, and what is done at them. */
export const EVENT_NOUNS = list(
  `ceremony ceremonies conference conferences congress convention summit forum meeting meetings session sessions
   talks hearing hearings rally rallies march protest protests festival fair exhibition exhibit expo symposium
   seminar workshop briefing debate election elections vote referendum trial funeral wedding concert tournament
   championship match gala banquet dinner reception inauguration anniversary launch speech keynote address lecture
   message statement sermon assembly vigil parade visit tour panel event game games race`,
)
export const EVENT_VERBS = list(
  `attend attends attended attending address addresses addressed addressing chair chairs chaired chairing
   open opens opened opening close closed deliver delivers delivered delivering give gives gave giving given
   hold holds held holding preside presides presided presiding speak speaks spoke speaking read reads
   join joins joined joining host hosts hosted hosting convene convened convening lead leads led
   moderate moderated moderates kick kicks kicked begin begins began ends ended conclude concluded gather gathered
   participate participated`,
)
/** What brings people together: "drew 300 guests". */
export const DRAWING = list('draw draws drew attract attracts attracted brought gather gathers gathered')
/** "met with": a meeting of two. */
export const MEETING = list('met meets meeting visited visits')
/** What goes up or down: "rose 4 percent", "fell from 30 to 12". */
export const CHANGING = list(
  `rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing drop drops dropped
   double doubles doubled doubling triple triples tripled increase increases increased increasing decrease decreases
   decreased decline declines declined climb climbs climbed jump jumps jumped surge surges surged shrink shrank
   soar soared slip slipped plunge plunged reach reaches reached total totaled totalled exceed exceeds exceeded`,
)
/** Where something is: "based in". */
export const PLACING = list('based located situated headquartered born buried stationed built')
export const FRACTION = /^(?:half|(?:one|two|three|four)-(?:half|third|quarter|fifth|sixth|eighth|tenth)s?)$/u
/** What an organiser does, as in "hosted by". */
export const ORGANISING = list(
  `organized organised co-organized co-organised hosted co-hosted sponsored co-sponsored founded co-founded funded
   established run owned launched convened commissioned published arranged staged`,
)
export const PLANNING = list(
  `plan plans planned pledge pledges pledged promise promises promised vow vows vowed intend intends intended
   aim aims aimed agree agrees agreed commit committed undertake undertook`,
)
/** What is to happen: "is expected to". */
export const EXPECTED = list('expected scheduled slated set due poised')
/** What is named, set out or followed. */
export const PROGRAMMES = list(
  `initiative plan plans programme program project strategy strategies act agreement treaty accord fund protocol
   scheme campaign pact policy policies principle principles framework goal motto theme slogan concept vision`,
)
export const DIRECTION = /^(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?$|^central$/u
/** What says how things stand. */
export const STATUS = list('already currently now')
