import { SPEECH_FORMS } from '../../language/verbs/verb-forms.ts'
import { DATE_NAMES, monthOf } from '../../language/calendar.ts'
import { TITLES } from '../../language/people/offices.ts'
import type { Token } from '../tokens.ts'
import { GENERATION, isFamilyFirst, isGiven, isHonorific, NAME_PARTICLES } from './words.ts'

/** Tokens `from` to `to` (exclusive) of the article. */
export interface NameRun {
  readonly from: number
  readonly to: number
}

/** The words of an article, and what is known of them before names are looked for. */
export interface Page {
  readonly tokens: readonly Token[]
  /** Words with a capital, in small letters, that English has as words. */
  readonly ordinary: ReadonlySet<string>
  /** Ids of sentences that are credits: they name people only. */
  readonly credits: ReadonlySet<number>
  readonly headings: ReadonlySet<number>
  /** Ids of sentences in which every longer word has a capital. */
  readonly headlines: ReadonlySet<number>
}

/** Words that are no part of a name though they have a capital at the head of a sentence. */
const NO_NAME_WORDS = new Set(
  (
    'the a an and or but of in on at by for to from with as if when while after before since that this these those ' +
    'his her its their our my your he she it they we i you who what which where why how not no yes so then there here ' +
    'is are was were be been has have had do does did would can could should might must former ex- nor yet ' +
    'one two three four five six seven eight nine ten some many most all both each every any another such only even ' +
    'mine yours hers theirs ours him them us me myself himself herself let please thank thanks dear oh well hello hi ' +
    'ok okay because although though until unless despite during under over between among against without within ' +
    'about into through per via than too very also just now still once never always often perhaps maybe'
  ).split(' '),
)
/** Tags of words that begin no name, unless lists know the word as one. */
const NO_NAME = new Set([
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'ADV',
  'AUX',
  'INTJ',
  'PART',
  'PUNCT',
  'NUM',
])
/** The longest name, in tokens. */
const MOST_NAME_TOKENS = 9

/** The runs of capital words in an article, in order; a nickname in marks, an initial or a particle joins two parts. */
export function capitalRuns(page: Page): readonly NameRun[] {
  const { tokens } = page
  const known = knownNames(page)
  const found: NameRun[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || (!startsName(page, i) && !(known.has(token.text) && !NO_NAME_WORDS.has(token.low))))
      continue
    let to = i + 1
    for (let next = joined(page, to); next > 0 && next - i <= MOST_NAME_TOKENS; next = joined(page, to)) {
      // "Ann Lee Says Roads Are Bad": in a headline only its verb tells where the name ends.
      if (page.headlines.has(token.sentence) && SPEECH_FORMS.has(tokens[to]?.low ?? '')) break
      to = next
    }
    found.push({ from: i, to })
    i = to - 1
  }
  return found
}

/** Words that stand with a capital within sentences, so that they are names at their heads, too. */
function knownNames(page: Page): ReadonlySet<string> {
  const found = new Set<string>()
  page.tokens.forEach((token, i) => {
    const before = page.tokens[i - 1]
    if (page.headlines.has(token.sentence) || before?.sentence !== token.sentence) return
    if (/[\p{L}.,]$/u.test(before.text) && isCapitalWord(token) && startsName(page, i)) found.add(token.text)
  })
  return found
}

/** The end of the run's next word, past a particle, a nickname or a comma before "Jr."; 0 where the run ends. */
function joined({ tokens }: Page, at: number): number {
  const sentence = tokens[at - 1]?.sentence
  const here = tokens[at]
  if (!here || here.sentence !== sentence) return 0
  if (isCapitalWord(here) || isLateWord(tokens, at) || /^\d+\p{Lu}$/u.test(here.text)) return at + 1
  if (here.low === '&' && isCapital(tokens, at + 1, sentence)) return at + 2
  if (here.low === ',' && GENERATION.test(tokens[at + 1]?.low ?? '')) return at + 2
  // Robert "Bob" Perez
  const nickname = /^["“(]$/u.test(here.text) && /^["”)]$/u.test(tokens[at + 2]?.text ?? '')
  if (nickname && isCapital(tokens, at + 1, sentence) && isCapital(tokens, at + 3, sentence)) return at + 4
  let name = at
  while (name < at + 2 && NAME_PARTICLES.has(tokens[name]?.low ?? '')) name++
  return name > at && isCapital(tokens, name, sentence) ? name + 1 : 0
}

/** "Ngo Thi Be", "Riaan February": a small word or a month that goes on a name before a mark or a verb. */
function isLateWord(tokens: readonly Token[], at: number): boolean {
  const [here, before, first, next] = [tokens[at], tokens[at - 1], tokens[at - 2], tokens[at + 1]]
  if (!here || !/^\p{Lu}\p{Ll}/u.test(here.text) || !/^(?:AUX|VERB|PUNCT)$/.test(next?.tag ?? ''))
    return false
  if (DATE_NAMES.has(here.low)) return isGiven(before?.low ?? '') && before?.capital === true
  const three = first?.sentence === here.sentence && first.capital && before?.capital === true
  return three && isCapitalWord(first) && isFamilyFirst(first.low)
}

const isCapital = (tokens: readonly Token[], at: number, sentence: number | undefined): boolean => {
  const token = tokens[at]
  return token?.sentence === sentence && token !== undefined && isCapitalWord(token)
}

const isCapitalWord = ({ text, low }: Token): boolean =>
  /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu}|d['’]\p{Lu})/u.test(text) &&
  !NO_NAME_WORDS.has(low) &&
  (!DATE_NAMES.has(low) || isGiven(low))

/** "in May", "12 June": a month, not a name. */
const isMonthHere = (tokens: readonly Token[], i: number): boolean =>
  monthOf(tokens[i]?.text ?? '') !== null &&
  /^(?:in|since|of|until|till|from|by|between|last|next|this|early|late|mid|mid-|every|each|during|before|after|around|\d{1,2}(?:st|nd|rd|th)?)$/.test(
    tokens[i - 1]?.low ?? '',
  )

function startsName({ tokens, ordinary }: Page, i: number): boolean {
  const token = tokens[i]
  // "Oh Yu-jin"
  if (token && isFamilyFirst(token.low) && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(tokens[i + 1]?.text ?? ''))
    return token.capital
  if (!token || !isCapitalWord(token)) return false
  if (isMonthHere(tokens, i)) return false
  // "Will Perez": a name only before another.
  if (/^(?:will|may)$/.test(token.low) && !tokens[i + 1]?.capital) return false
  const before = tokens[i - 1]
  const first = before?.sentence !== token.sentence || /^(?:["“‘'(:;—–[]|''|--|\.|\?|!)$/u.test(before.text)
  if (!first) return !(token.tag === 'VERB' && token.low.endsWith('ing'))
  if (isGiven(token.low) || TITLES.has(token.low) || isHonorific(token.low)) return true
  if (!ordinary.has(token.low)) return true
  return !NO_NAME.has(token.tag) && !(token.tag === 'VERB' && !tokens[i + 1]?.capital)
}
