import type { Token } from '../tokens.ts'
import { figureLetter } from './figures.ts'
import {
  ABOUT,
  AGO,
  DIRECTION,
  EVENT_NOUNS,
  DRAWING,
  EVENT_VERBS,
  EXPECTED,
  MEETING,
  MONTH,
  ORGANISING,
  PLACING,
  PLANNING,
  PROGRAMMES,
  RELATIVE_TIME,
  SUPERLATIVE_LIKE,
  TIME_CLAUSE,
  TIME_UNITS,
  WEEKDAY,
} from './words.ts'

/**
 * A sentence's words as letters, one a word, so that the shape of a phrase is a pattern over them.
 *
 * Nouns `n`, names `N`, events `k`, units of time `u`, plans `e` (`E` in a name); adjectives `a`, ordinals `o` (`O` before "time"),
 * superlatives `g`; numbers `M`, "millions" `U`, years `Y`, sums and shares `$`, "three-day" `z`,
 * "four-point" `Z`, "about" `q`, "half" `F`, "one" in "one in five" `1`;
 * months `m`, weekdays `w`, "last" `y`, "ago" `G`, "since" `J`; determiners `d`, possessive endings `s`; "of" `f`,
 * "by" `b`, "in" `i`, "at" `t`, "as" `A`, "to" `T`, other prepositions `p`; verbs `v`, "attended" `K`, "hosted" and "based" `B`,
 * "include" `L`, "pledged" `Q`, auxiliaries `x`, "will" `l`; adverbs `r`, pronouns `h`, "and" `c`, "that" `j`,
 * "such as" `S`; quotation marks `<` `>`, dashes `-`, commas and the like as they are, all else `.`.
 */
export function letters(sentence: readonly Token[]): string {
  const found = sentence.map((token, i) => letterOf(token, sentence[i - 1], sentence[i + 1]))
  markApproximations(sentence, found)
  return found.join('')
}

function letterOf(token: Token, before: Token | undefined, after: Token | undefined): string {
  const { low, tag } = token
  if (/^(?:PUNCT|SYM|SPACE)$/u.test(tag) && !/^[$£€]\d/u.test(low)) return mark(token, before)
  if (EXPECTED.has(low) && before?.tag === 'AUX' && after?.low === 'to') return 'Q'
  if (PLANNING.has(low) && after?.low === 'to' && isVerbPlace(before)) return 'Q'
  if (low === 'such' && after?.low === 'as') return 'S'
  if (low === 'as' && before?.low === 'such') return 'S'
  if (tag === 'VERB' && low.endsWith('ing') && before?.low === 'of' && after?.tag === 'NOUN') return 'a'
  return (
    figureLetter(token, before, after) ??
    timeLetter(token, after) ??
    wordLetter(token) ??
    tagLetter(token, before)
  )
}

/** "Lund plans to": not after "the", "new" or "four-point". */
const isVerbPlace = (before: Token | undefined): boolean =>
  before !== undefined && !/^(?:DET|ADJ|NUM)$/u.test(before.tag) && !before.low.includes('-')

/** An opening quotation mark has its blank before it, a closing one after it. */
function mark(token: Token, before: Token | undefined): string {
  const { text, start } = token
  if (/^(?:["“”„«»]|'')$/u.test(text)) return before === undefined || before.end < start ? '<' : '>'
  if (/^(?:--?|[\u2010-\u2015])$/u.test(text)) return '-'
  return /^[,;()]$/u.test(text) ? text : '.'
}

function timeLetter(token: Token, after: Token | undefined): string | null {
  const { low, tag, capital } = token
  if (capital && WEEKDAY.test(low)) return 'w'
  if (capital && MONTH.test(low) && (/^(?:PROPN|NOUN)$/u.test(tag) || /^\d/u.test(after?.low ?? '')))
    return 'm'
  if (TIME_UNITS.has(low)) return 'u'
  if (RELATIVE_TIME.has(low) && tag !== 'VERB') return 'y'
  if (AGO.has(low)) return 'G'
  return TIME_CLAUSE.has(low) ? 'J' : null
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['of', 'f'],
  ['by', 'b'],
  ['in', 'i'],
  ['at', 't'],
  ['as', 'A'],
  ['to', 'T'],
  ['than', '.'],
  ['will', 'l'],
  ["'ll", 'l'],
  ['include', 'L'],
  ['includes', 'L'],
  ['included', 'L'],
  ['including', 'L'],
])

function wordLetter({ low, tag, capital }: Token): string | null {
  const exact = WORDS.get(low)
  if (exact !== undefined) return exact
  if (ORGANISING.has(low)) return 'B'
  if (DIRECTION.test(low)) return capital ? 'N' : 'a'
  if (PLACING.has(low) && tag === 'VERB') return 'B'
  if (isEventVerb(low) && (tag === 'VERB' || tag === 'PROPN')) return 'K'
  if (PLANNING.has(low) && tag === 'VERB') return 'Q'
  if (EVENT_NOUNS.has(low) && tag !== 'VERB') return capital ? 'N' : 'k'
  if (PROGRAMMES.has(low) && tag !== 'VERB') return capital ? 'E' : 'e'
  return tag === 'ADJ' && SUPERLATIVE_LIKE.test(low) ? 'g' : low === 'most' || low === 'least' ? 'g' : null
}

const isEventVerb = (low: string): boolean => EVENT_VERBS.has(low) || DRAWING.has(low) || MEETING.has(low)

const POSSESSIVE = /^(?:my|our|your|his|her|its|their)$/u

const TAGS: Readonly<Record<string, string>> = {
  PROPN: 'N',
  NOUN: 'n',
  ADJ: 'a',
  NUM: 'a',
  DET: 'd',
  PART: 'r',
  ADP: 'p',
  VERB: 'v',
  AUX: 'x',
  ADV: 'r',
  PRON: 'h',
  CCONJ: 'c',
  SCONJ: 'j',
}

function tagLetter({ low, tag, capital }: Token, before: Token | undefined): string {
  const inside = before !== undefined && before.tag !== 'PUNCT'
  if (POSSESSIVE.test(low)) return 'd'
  if (capital && inside && tag !== 'PRON' && tag !== 'DET') return 'N'
  if (low === 'one' && tag === 'NUM') return 'h'
  return low === "'s" && tag === 'PART' ? 's' : (TAGS[tag] ?? '.')
}

/** "more than", "around": whatever stands before a number and says how exact it is. */
function markApproximations(sentence: readonly Token[], found: string[]): void {
  found.forEach((letter, i) => {
    if (letter !== 'M' && letter !== '$' && letter !== 'U') return
    for (const length of [3, 2, 1]) {
      const phrase = sentence.slice(Math.max(0, i - length), i).map((token) => token.low)
      if (phrase.length === length && ABOUT.has(phrase.join(' '))) {
        found.fill('q', i - length, i)
        return
      }
    }
  })
}
