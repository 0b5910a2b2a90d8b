import { terms, type Term } from './terms.ts'
import { NEGATIONS } from './stop-words.ts'

/** The kind of thing that would answer a question. */
export type Wanted =
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

/** A question, or words typed from memory, taken apart. */
export interface Question {
  readonly text: string
  readonly terms: readonly Term[]
  readonly wanted: Wanted
  /** Index into `terms` of the word that says what kind of thing is asked for ("which river"), or -1. */
  readonly head: number
  readonly negated: boolean
  /** Whether it asks for somebody's words or thoughts: "what did Ann say", "according to Ann". */
  readonly speech: boolean
}

const WH = new Set(
  'who whom whose when where why how what which whats whos wheres hows whens wat wht whch whn'.split(' '),
)
const YES_NO = new Set(
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

/** What people wrap a question in; blanked, so that offsets stay. */
const CHAT = [
  /^\s*(?:(?:hey|hi|hello|ok(?:ay)?|so|wait|um+|hmm+|well|yo|please|pls|sorry|excuse me|quick question|(?:dumb|silly|stupid|random|quick|another) (?:question|q))\b[\s,:;.!-]*(?:but\b)?[\s,]*)+/iu,
  /^\s*(?:sorry )?if (?:this|it) (?:was|has been|is) [\p{L} ]{0,30}? but\b/iu,
  /\b(?:(?:can|could|does|do|would) (?:any(?:one|body)|some(?:one|body)|you|u)(?: here)? (?:please |pls )?(?:know|tell me|remember|remind me|explain|say)|tell me|do you know|i (?:was wondering|wonder|forgot|forget|remember|recall|want to know|need to know)|any idea|(?:re)?mind me)\b(?: (?:if|whether|about|something about|that|again))?/iu,
  /\b(?:in|of|from|by|to|according to|per) (?:this|the|that) (?:article|story|text|piece|report|news)\b/iu,
  /\baccording to (?:this|it|them)\b(?= *[?.!]*$)/iu,
  /\b(?:lol|lmao|haha+|btw|tbh|imo|thx|thanks|please|pls|plz|actually|exactly|really|roughly|basically|again)\b/giu,
  /[,\s]+(?:right|or not|or what|or something|though|anyway|here|in person)\s*\?*$/iu,
]

const withoutChat = (text: string): string => {
  let left = text
  for (const chat of CHAT) {
    const blanked = left.replace(chat, (words) => ' '.repeat(words.length))
    if (/[\p{L}\p{N}]/u.test(blanked)) left = blanked
  }
  return left
}

/** Words of speaking and thinking: with a person's name they ask for that person's words. */
const SPEECH = new Set(
  (
    'say said says saying tell told tells think thinks thought believe believes believed view views opinion stance position comment comments ' +
    'remark remarks statement quote quoted call calls called urge urged claim claims argue argued want wants wanted hope hopes hoped ' +
    'promise promised warn warned propose proposed suggest suggested mention mentioned mentions describe described criticize criticise ' +
    'criticized criticised praise praised ask asked explain explained stress stressed support oppose opposed feel feels felt according ' +
    'address speech message answer react reaction respond expect expects deny denied admit recommend demand demanded'
  ).split(' '),
)

/** Whether a folded word is one of speaking or thinking. */
export const isSpeech = (key: string): boolean => SPEECH.has(key)

/** Takes a question apart: `parse('which river floods?').wanted //=> 'place'`. */
export function parse(text: string): Question {
  return take(text, withoutChat(text))
}

/** Takes typed words apart as they are: `parseWords('tell me more').terms.length //=> 3`. */
export const parseWords = (text: string): Question => take(text, text)

function take(text: string, content: string): Question {
  const found = terms(content)
  const at = questionWord(found)
  const head = headOf(found, at)
  return {
    text,
    terms: found,
    wanted: inMoney(found, wantedOf(found, at, head)),
    head: head >= 0 && !(found[head]?.stop ?? true) ? head : -1,
    negated: found.some(({ key }) => NEGATIONS.has(key)),
    speech: found.some(({ key }) => isSpeech(key)),
  }
}

/** The word that makes it a question; "when" and "who" amid a sentence that opens with another do not. */
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

/** The noun that a "what" or "which" asks for: the last word before the verb. */
function headOf(found: readonly Term[], at: number): number {
  const key = found[at]?.key ?? ''
  if (!/^(what|which|whose|whch|wat|wht)$/.test(key)) return -1
  let i = at + 1
  if (OF_KIND.has(found[i]?.key ?? '') && found[i + 1]?.key === 'of') i += 2
  let head = -1
  for (; i < found.length && !(found[i]?.stop ?? true) && i - at < 5; i++) {
    if (i > at + 1 && /ed$/.test(found[i]?.key ?? '')) break
    head = i
  }
  return head
}

function wantedOf(found: readonly Term[], at: number, head: number): Wanted {
  const key = (found[at]?.key ?? '').replace(/'.*$/, '')
  const next = found[at + 1]?.key ?? ''
  switch (key) {
    case 'who':
    case 'whom':
    case 'whose':
    case 'whos':
      return 'person'
    case 'when':
    case 'whens':
    case 'whn':
      return 'date'
    case 'where':
    case 'wheres':
      return 'place'
    case 'why':
      return 'reason'
    case 'how':
    case 'hows':
      return howMuch(next, found[at + 2]?.key ?? '')
    case '':
      return YES_NO.has(found[0]?.key ?? '') ? 'truth' : 'open'
    default:
      return thing(found, at, head)
  }
}

/** "How much … in dollars": an amount of money, whatever comes first. */
const inMoney = (found: readonly Term[], wanted: Wanted): Wanted =>
  (wanted === 'number' || wanted === 'money') &&
  found[1]?.key === 'much' &&
  found.some(({ key }) => MONEY.has(key))
    ? 'money'
    : wanted
const MONEY = new Set(
  'money dollars dollar pounds euros cost costs spend spending spent pay paid budget worth price'.split(' '),
)

function howMuch(next: string, after: string): Wanted {
  if (next === 'many') return 'number'
  if (next === 'much') return /^(money|did|does|was|were|do|cash)$/.test(after) ? 'money' : 'number'
  if (next === 'old') return 'age'
  if (next === 'long' || next === 'often') return 'duration'
  return MEASURES.has(next) ? 'measure' : 'manner'
}

function thing(found: readonly Term[], at: number, head: number): Wanted {
  const noun = found[head]?.key ?? ''
  const first = found[at + 1]?.key ?? ''
  if (DATE_HEADS.has(noun) || DATE_HEADS.has(first)) return 'date'
  if (/^percent/.test(noun) || /^(percent|percentage)/.test(first)) return 'percent'
  if (PLACE_HEADS.has(noun)) return 'place'
  if (PERSON_HEADS.has(noun)) return 'person'
  if (/^(number|amount|population|total|age|score|distance|rate|temperature|ratio)$/.test(noun))
    return 'number'
  const nouns = found.slice(at + 1, at + 5).map(({ key }) => key)
  if (nouns[0] === 'is' || nouns[0] === 'was' || nouns[0] === 'the') {
    if (nouns.some((key) => /^(number|population|amount|total)$/.test(key))) return 'number'
    if (nouns.some((key) => /^(percentage|percent)$/.test(key))) return 'percent'
  }
  if (nouns.includes('reason')) return 'reason'
  return 'thing'
}
