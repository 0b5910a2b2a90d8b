import { words } from '../../text/words.ts'
import type { TypedText } from './understood.ts'

/** How words are written in a hurry, and what stands for them; read anywhere. */
const HURRIED: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  ya: 'you',
  wat: 'what',
  wht: 'what',
  wut: 'what',
  gimme: 'give me',
  lemme: 'let me',
  wanna: 'want to',
  gonna: 'going to',
  dat: 'that',
  dis: 'this',
  abt: 'about',
  bout: 'about',
  ppl: 'people',
  pls: 'please',
  plz: 'please',
  plss: 'please',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  whos: 'who is',
  whois: 'who is',
  wats: 'what is',
  wuts: 'what is',
  smth: 'something',
  sth: 'something',
  sb: 'somebody',
  im: 'i am',
  youre: 'you are',
  whats: 'what is',
  wheres: 'where is',
  whens: 'when is',
  hows: 'how is',
  whys: 'why is',
  thats: 'that is',
}
const CONTRACTION = /^(who|what|where|when|how|why|that|it|there|he|she|you|we|they|i)['’](s|re|d|ll|m|ve)$/u
const VERBS: Readonly<Record<string, string>> = {
  s: 'is',
  re: 'are',
  d: 'did',
  ll: 'will',
  m: 'am',
  ve: 'have',
}

/** Said before a question, and no part of it. */
const BEFORE_QUESTION = [
  /^(?:facts?|people|article|proposals|help|question|q)\s*[:–—-]+\s*(?=\p{L})/iu,
  /^(?:hey|hi|hello|hiya|yo|ok(?:ay)?|so|well|um+|hmm+|please|pls|plz|sorry|excuse me|alright|quick question|good (?:morning|afternoon|evening|day))(?: (?:there|bot|all|everyone|guys|again|who said))?(?:[\s,:;.!–—-]+|$)/iu,
  /^(?:show|give|send) (?:me |us )(?=(?:what|everything|anything|all|who|where|when|how)\b)/iu,
  /^(?:hey |hi )?(?:can|could|would|will) (?:you|u) (?:please |pls |kindly |just )?(?:tell|show|give|find|get|list)(?: me| us| out)?(?: if| whether)?\s+/iu,
  /^(?:please |pls )?(?:tell|let) (?:me|us) (?:know )?(?:again )?(?:if |whether )?(?!more\b|about\b|something\b|an?\b|another\b)/iu,
  /^(?:do (?:you|u) (?:know|remember)|i (?:was wondering|wonder|forgot|forget|want to know|need to know|would like to know|['’]d like to know|just want to know)|any idea|remind me)(?: again)?(?: if| whether)?[\s,:]+/iu,
] as const
/** Said after one. */
const AFTER_QUESTION =
  /(?<!\b(?:a|an|the|this|real))[\s,]+(?:please|pls+|plz|thanks|thank you|thx|ty|lol|lmao|haha+|tho|though|btw|bro|mate|bot|again|anyway|right)(?=[\s.?!…,]*$)/iu
/** Marks at the end, and those of a chat's commands before it. */
const END = /[\s.?!…,;:¿¡]+$/u
const START = /^[\s/!.,:;¿¡>–—-]+/u

/** Reads a text as people type it: `readTyped("hey, who's Ann Lee pls??").text //=> 'who is Ann Lee'`. */
export function readTyped(given: string): TypedText {
  const bare = withoutFrame(spelt(given).replace(START, '').replace(END, ''))
  return { text: openHead(bare), words: wordsOf(bare), asks: /[?？][\s.!…]*$/u.test(given) }
}

/** Misspellings and short forms that nobody quotes, written out wherever they stand. */
const spelt = (text: string): string =>
  text.replace(
    /(?<![\p{L}'’])(?:smth|sth|abt|siad|sayd|sayed)(?![\p{L}'’])/giu,
    (word) => SPELT[word.toLowerCase()] ?? word,
  )
const SPELT: Readonly<Record<string, string>> = {
  smth: 'something',
  sth: 'something',
  abt: 'about',
  siad: 'said',
  sayd: 'said',
  sayed: 'said',
}

function withoutFrame(given: string): string {
  let text = given
  for (const frame of [...BEFORE_QUESTION, ...BEFORE_QUESTION, AFTER_QUESTION, AFTER_QUESTION]) {
    const left = text.replace(frame, '').replace(END, '')
    if (/[\p{L}\p{N}]/u.test(left)) text = left
  }
  return text
}

/** "who's", "whos" and "whats" at the head are opened; what follows stays as typed, since it may be quoted. */
function openHead(text: string): string {
  const [first = ''] = text.split(/\s/, 1)
  const opened = open(first.toLowerCase().replaceAll('’', "'"))
  return opened.includes(' ') ? opened + text.slice(first.length) : text
}

function open(word: string): string {
  const short = CONTRACTION.exec(word)
  return short ? `${short[1] ?? ''} ${VERBS[short[2] ?? ''] ?? ''}` : (HURRIED[word] ?? word)
}

/** Every word as it would be written at leisure. */
const wordsOf = (text: string): readonly string[] => words(text).flatMap(({ key }) => open(key).split(' '))
