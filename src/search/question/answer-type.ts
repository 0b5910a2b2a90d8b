import type { Term } from '../words/terms.ts'

/** The kind of thing that would answer a question. */
export type AnswerType =
  | 'person'
  | 'date'
  | 'number'
  | 'money'
  | 'percent'
  | 'duration'
  | 'age'
  | 'measure'
  | 'place'
  | 'reason'
  | 'manner'
  | 'thing' // what or which, with or without the kind of thing
  | 'truth' // yes or no
  | 'open' // no question word: a few words typed from memory

const WH = new Set(
  'who whom whose when where why how what which whats whos wheres hows whens wat wht whch whn'.split(' '),
)
/** Verbs that open a question for yes or no. */
export const YES_NO: ReadonlySet<string> = new Set(
  "is are was were did does do has have had can could will would should may might isn't wasn't didn't doesn't".split(
    ' ',
  ),
)
const DATE_HEADS = new Set('year date day month decade century time era years day season weekday'.split(' '))
const PLACE_HEADS = new Set(
  'city country state place town county region location area continent street river neighborhood district province nation island village venue stadium site'.split(
    ' ',
  ),
)
const PERSON_HEADS = new Set(
  'person man woman people player author king queen president leader scientist actor actress singer writer emperor general quarterback name physicist inventor artist composer student philosopher politician minister'.split(
    ' ',
  ),
)
const MEASURES = new Set('far tall high big large wide deep fast heavy hot cold'.split(' '))
const OF_KIND = new Set('kind type sort kinds types sorts form'.split(' '))

/**
 * What a question asks for, and the place of the word that says what kind of thing is asked for ("which island is"), or
 * -1.
 */
export function answerTypeOf(found: readonly Term[]): {
  readonly answerType: AnswerType
  readonly head: number
} {
  const at = questionWord(found)
  const head = headOf(found, at)
  return {
    answerType: inMoney(found, typeAsked(found, at, head)),
    head: head >= 0 && !(found[head]?.stop ?? true) ? head : -1,
  }
}

/**
 * Index of the word that makes it a question; "when" and "who" inside a sentence that opens with another do not count.
 */
function questionWord(found: readonly Term[]): number {
  const strong = found.findIndex(({ key }, i) => isWh(key) && (i < 3 || opens(found, i)))
  return strong >= 0 ? strong : found.findLastIndex(({ key }) => isWh(key))
}

const isWh = (key: string): boolean => WH.has(key) || WH.has(key.replace(/'.*$/, ''))

/** Whether a question word comes right after a preposition or a comma: "in what year", "by whom". */
function opens(found: readonly Term[], i: number): boolean {
  const before = found[i - 1]?.key ?? ''
  return (
    /^(in|by|on|at|to|from|of|for|during|with|under|and)$/.test(before) &&
    /^(what|which|whom|whose)$/.test(found[i]?.key ?? '')
  )
}

/** Empty before the first term and after the last. */
const keyAt = (found: readonly Term[], i: number): string => found[i]?.key ?? ''

/**
 * The noun that "what" or "which" asks for: the last of the content words behind it where a form of "be", "do" or
 * "have", a preposition or "of" follows ("which island is"), else the one before the last, which is the verb ("which
 * river floods", "which team won the cup"); -1 for other questions.
 */
function headOf(found: readonly Term[], at: number): number {
  if (!/^(what|which|whose|whch|wat|wht)$/.test(keyAt(found, at))) return -1
  let i = at + 1
  if (OF_KIND.has(keyAt(found, i)) && keyAt(found, i + 1) === 'of') i += 2
  const from = i
  for (; i < found.length && !(found[i]?.stop ?? true) && i - at < 5; i++)
    if (i > at + 1 && keyAt(found, i).endsWith('ed')) return i - 1
  if (i === from) return -1
  return i - from < 2 ? i - 1 : nounOf(found, from, i)
}

/** The noun of several content words, from one place up to another: the last of them, or what the verb among them is of. */
function nounOf(found: readonly Term[], from: number, i: number): number {
  const next = keyAt(found, i)
  if (next !== '') return BEFORE_OBJECT.has(next) ? i - 2 : i - 1
  // Nothing follows that could be the verb, so it is among them: behind a plural, or with an "s" of its own.
  const plural = found.findIndex(({ key }, k) => k >= from && k < i - 1 && PLURAL.test(key))
  if (plural >= 0) return plural
  return PLURAL.test(keyAt(found, i - 1)) ? i - 2 : i - 1
}
/** A noun of which there are several; a verb of which there is one has the same ending. */
const PLURAL = /[^s]s$/
/** What begins the object of a verb, and never follows the noun that is asked for. */
const BEFORE_OBJECT = new Set(
  'the a an this that these those its his her their our my your it them'.split(' '),
)

/** What a question word asks for by itself. */
const ALONE: ReadonlyMap<string, AnswerType> = new Map([
  ...['who', 'whom', 'whose', 'whos'].map((word) => [word, 'person'] as const),
  ...['when', 'whens', 'whn'].map((word) => [word, 'date'] as const),
  ...['where', 'wheres'].map((word) => [word, 'place'] as const),
  ['why', 'reason'],
])

function typeAsked(found: readonly Term[], at: number, head: number): AnswerType {
  const key = keyAt(found, at).replace(/'.*$/, '')
  const alone = ALONE.get(key)
  if (alone) return alone
  if (key === 'how' || key === 'hows') return howMuch(keyAt(found, at + 1), keyAt(found, at + 2))
  if (key === '') return YES_NO.has(keyAt(found, 0)) ? 'truth' : 'open'
  return thing(found, at, head)
}

/** "How much … in dollars": an amount of money, whatever comes first. */
const inMoney = (found: readonly Term[], answerType: AnswerType): AnswerType =>
  (answerType === 'number' || answerType === 'money') &&
  found[1]?.key === 'much' &&
  found.some(({ key }) => MONEY.has(key))
    ? 'money'
    : answerType
const MONEY = new Set(
  'money dollars dollar pounds euros cost costs spend spending spent pay paid budget worth price'.split(' '),
)

function howMuch(next: string, after: string): AnswerType {
  if (next === 'many') return 'number'
  if (next === 'much') return /^(money|did|does|was|were|do|cash)$/.test(after) ? 'money' : 'number'
  if (next === 'old') return 'age'
  if (next === 'long' || next === 'often') return 'duration'
  return MEASURES.has(next) ? 'measure' : 'manner'
}

function thing(found: readonly Term[], at: number, head: number): AnswerType {
  const noun = keyAt(found, head)
  const first = keyAt(found, at + 1)
  if (DATE_HEADS.has(noun) || DATE_HEADS.has(first)) return 'date'
  if (/^percent/.test(noun) || /^(percent|percentage)/.test(first)) return 'percent'
  if (PLACE_HEADS.has(noun)) return 'place'
  if (PERSON_HEADS.has(noun)) return 'person'
  if (/^(number|amount|population|total|age|score|distance|rate|temperature|ratio)$/.test(noun))
    return 'number'
  const nouns = found.slice(at + 1, at + 5).map(({ key }) => key)
  if (/^(is|was|the)$/.test(first)) {
    if (nouns.some((key) => /^(number|population|amount|total)$/.test(key))) return 'number'
    if (nouns.some((key) => /^(percentage|percent)$/.test(key))) return 'percent'
  }
  if (nouns.includes('reason')) return 'reason'
  return 'thing'
}
