import { STOP_WORDS } from '../../language/stop-words.ts'
import { words } from '../../text/words.ts'

/** Scripts that one language in common use writes. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
]
/** Of a script that several languages share, the detector tells which; alone it is told by its letters. */
const SHARED = new Set(['hi', 'ar', 'ru'])
const UKRAINIAN = /[іїєґ]/iu
/** How a question after somebody begins, where what follows is a name and tells nothing: in one language alone. */
const WHO_IS: readonly (readonly [string, RegExp])[] = [
  ['de', /^\W*wer (?:ist|sind|war|waren|sagte?|hat)(?!\p{L})/iu],
  ['fr', /^\W*qui (?:est|sont|était|étaient|fut|a dit)(?!\p{L})/iu],
  ['es', /^\W*qui[eé]n(?:es)? (?:es|son|era|eran|fue|dijo)(?!\p{L})/iu],
  ['it', /^\W*chi (?:è|sono|era|erano|fu|ha)(?!\p{L})/iu],
  ['pt', /^\W*quem (?:é|são|era|eram|foi|disse)(?!\p{L})/iu],
  ['nl', /^\W*wie (?:is|zijn|was|waren|zei)(?!\p{L})/iu],
]
/** Letters and words that Russian has, and the languages that are taken for it in a few words have not. */
const RUSSIAN =
  /[ыэё]|(?<!\p{L})(?:кто|что|такой|такая|какой|какая|какие|сколько|почему|зачем|кому|про)(?!\p{L})/iu
const LIKE_RUSSIAN = new Set(['bg', 'mk', 'sr'])

/** How much likelier another language has to be than English, by the detector's score from 0 to 1. */
const LEAST_LEAD = { long: 0.08, short: 0.15 }
const MOST_SHORT_WORDS = 2
/** From this share of English function words on a text is English. */
const ENGLISH = 0.6

/**
 * The language of a question that is not English, as an ISO 639-1 code; null for an English one or one that cannot
 * be told. Names and single words are English.
 *
 *     await foreignLanguage('¿Qué dijo Lee?', (key) => key === 'lee') //=> 'es'
 */
export async function foreignLanguage(
  given: string,
  isName: (key: string) => boolean,
): Promise<string | null> {
  const asked = WHO_IS.find(([, head]) => head.test(given))
  if (asked) return asked[0]
  const text = withoutNames(given, isName)
  const script = scriptOf(text)
  if (script !== undefined && !SHARED.has(script)) return script
  if (script === undefined && !mayBeForeign(text)) return null
  const { eld } = await import('eld/small')
  const found = eld.detect(text)
  if (script === 'ru' && UKRAINIAN.test(text)) return 'uk'
  if (script === 'ru' && LIKE_RUSSIAN.has(found.language) && RUSSIAN.test(text)) return 'ru'
  if (script !== undefined) return found.language === '' || found.language === 'en' ? script : found.language
  return likelier(found.language, found.getScores(), words(text).length)
}

/** The language, or one of those, whose script a third of the letters are of. */
function scriptOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return SCRIPTS.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > letters / 3)?.[0]
}

/** A language that the detector holds for likelier than English by enough; null for English or none. */
function likelier(language: string, scores: Readonly<Record<string, number>>, length: number): string | null {
  const ahead = (scores[language] ?? 0) - (scores['en'] ?? 0)
  const needed = length > MOST_SHORT_WORDS ? LEAST_LEAD.long : LEAST_LEAD.short
  return language === '' || language === 'en' || ahead < needed ? null : nearly(language, scores)
}

/** Of two languages that are hard to tell apart the one that far more people write, where they are nearly as likely. */
const LARGER: Readonly<Record<string, string>> = { ms: 'id', ca: 'es', gl: 'es' }
const NEARLY = 0.06
function nearly(language: string, scores: Readonly<Record<string, number>>): string {
  const larger = LARGER[language]
  if (language === 'ms') return 'id'
  return larger !== undefined && (scores[larger] ?? 0) >= (scores[language] ?? 0) - NEARLY ? larger : language
}

/** Names are of no language. */
function withoutNames(text: string, isName: (key: string) => boolean): string {
  let left = text
  for (const { start, end, key } of words(text).toReversed())
    if (isName(key.replace(/'s$/, ''))) left = left.slice(0, start) + left.slice(end)
  return left
}

/** Heads that no other language has. */
const HEAD = /^\W*(?:who|whos|who['’]s|whose|what|whats|what['’]s|where|when|why|how|which|quotes?|the)\b/iu

/** The detector is slow to load; what is plainly English, or no more than a word, is spared it. */
function mayBeForeign(text: string): boolean {
  const all = words(text)
  if (all.length < 2 || HEAD.test(text)) return false
  return all.filter(({ key }) => STOP_WORDS.has(key)).length < ENGLISH * all.length
}
