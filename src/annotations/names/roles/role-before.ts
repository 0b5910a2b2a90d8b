import { DATE_NAMES } from '../../../language/calendar.ts'
import { TITLES } from '../../../language/people/offices.ts'
import { DEMONYMS } from '../../../language/people/peoples.ts'
import type { Token } from '../../tokens.ts'
import type { NameRun } from '../page.ts'
import { isAgent, isHonorific, isRole } from '../words.ts'
import { beforeTime, isTime, withoutAddress, withoutOwner } from './role-edges.ts'

/** How far a role is read. */
const MOST_ROLE_TOKENS = 40
const TIES = /^(?:of|for|at|in|from|to|on)$/
/** Prepositions of place and time: what stands behind them alone is no person. */
const WHERE = /^(?:at|in|on|during|after|before|over|under|since|until|for)$/

interface Beside {
  readonly tokens: readonly Token[]
  /** The name, without the titles before it. */
  readonly name: NameRun
  /** Tokens at which a name begins or ends. */
  readonly named: ReadonlySet<number>
}

/**
 * The words before a name that say what somebody is, or null: "World Economic Forum founder" Klaus Schwab, "the company's
 * head of operations", Dr. Ann Lee, and "secretary" of "its secretary, Ann Lee". Forms of address alone are no role, and
 * where an office follows a comma ("the chair, Ambassador Lee") what stands before it tells more.
 */
export function roleBefore(beside: Beside): NameRun | null {
  const { tokens, name } = beside
  const start = addressStart(tokens, name.from)
  if (isCalled(tokens, start)) return roleIn(beside, phraseBefore(beside, start))
  if (opensInsertion(tokens, { from: start, to: name.to })) return roleIn(beside, phraseBefore(beside, start))
  const close = { from: wordsStart(beside, name.from), to: name.from }
  const bare = tokens.slice(close.from, close.to).every(isBareTitle)
  const far = bare && opensInsertion(tokens, { from: close.from, to: name.to })
  return (far ? roleIn(beside, phraseBefore(beside, close.from)) : null) ?? roleIn(beside, close)
}

/** "a retired engineer called Ann Lee": behind a noun that tells more than "a man". */
const isCalled = (tokens: readonly Token[], at: number): boolean =>
  /^(?:called|named)$/.test(tokens[at - 1]?.low ?? '') &&
  !/^(?:man|woman|boy|girl|person|child|one)$/.test(tokens[at - 2]?.low ?? '') &&
  tokens[at - 1]?.sentence === tokens[at]?.sentence &&
  tokens[at - 2]?.tag === 'NOUN'

/** "Captain" Lee, "Dutchman" Jan de Wit. */
const isBareTitle = ({ low, capital }: Token): boolean =>
  capital && (TITLES.has(low) || DEMONYMS.has(low) || DEMONYMS.has(low.replace(/(?:wo)?man$/, '')))

/** The first of the forms of address before a name: "a Mr", "Dr.", "Her Excellency". */
function addressStart(tokens: readonly Token[], name: number): number {
  let from = name
  while (tokens[from - 1]?.capital && isHonorific(tokens[from - 1]?.low ?? '')) from--
  // "a Mr Lee", "Her Excellency Ann Lee"
  return from < name && /^(?:a|his|her)$/.test(tokens[from - 1]?.low ?? '') ? from - 1 : from
}

/** "the chair, Ann Lee, …", "the chair (Ann Lee)". */
const opensInsertion = (tokens: readonly Token[], run: NameRun): boolean => {
  const before = tokens[run.from - 1]
  if (before?.sentence !== tokens[run.from]?.sentence) return false
  if (before?.low === '(') return tokens[run.to]?.low === ')'
  // "Press contact: Ann Lee"
  if (before?.low === ':') return true
  return before?.low === ',' && closesInsertion(tokens, run)
}

interface Phrase extends NameRun {
  /** Whether a comma parts it from the name: then what somebody is must be its head. */
  readonly apart?: boolean
}

const phraseBefore = (beside: Beside, start: number): Phrase => ({
  from: phraseStart(beside, start - 1),
  to: start - 1,
  apart: true,
})

/** The words of a run that say what somebody is, with their article, or null. */
function roleIn({ tokens, name }: Beside, run: Phrase): NameRun | null {
  const to = withoutAddress(tokens, { from: run.from, to: beforeTime(tokens, run) })
  const start = withoutOwner(tokens, { from: run.from, to })
  const words = tokens.slice(start, to)
  // "an American, Ann Lee, …"
  const people = run.apart && words.length === 1 && DEMONYMS.has(words[0]?.low ?? '')
  if (!people && !words.some(isOffice) && !opensWith(tokens, start, words)) return null
  // "They had chased Ann Lee": what is done to her.
  if (words.length === 1 && tokens[start - 1]?.tag === 'AUX' && /ed$/.test(words[0]?.low ?? '')) return null
  // "At supper Ann Lee said": where or when, not what she is.
  if (!people && !words.some(({ low }) => isRole(low)) && WHERE.test(tokens[start - 1]?.low ?? ''))
    return null
  if (run.apart && !people && !headIsRole(words)) return null
  const article = tokens[start - 1]
  const withArticle =
    /^(?:the|a|an)$/.test(article?.low ?? '') && article?.sentence === tokens[name.from]?.sentence
  return { from: withArticle ? start - 1 : start, to }
}

/** "Teller Ann Lee": the first word of a sentence has a capital in any case. */
const opensWith = (tokens: readonly Token[], start: number, [first]: readonly Token[]): boolean =>
  first !== undefined &&
  tokens[start - 1]?.sentence !== first.sentence &&
  /^(?:NOUN|PROPN|ADJ)$/.test(first.tag) &&
  isAgent(first.low) &&
  !isHonorific(first.low)

/** A word that says what somebody is: an office, a trade, a relation ("brother" Tom), but no form of address. */
const isOffice = ({ low, capital, tag }: Token): boolean =>
  isRole(low) || low === 'contact' ? !isHonorific(low) || !capital : tag === 'NOUN' && isAgent(low)

/** "…, Ann Lee, …", "…, Ann Lee." */
const closesInsertion = (tokens: readonly Token[], name: NameRun): boolean =>
  /^(?:[,.;:)—–]|--|and|of|from|who)$/u.test(tokens[name.to]?.low ?? '.')

/** The first word of a run of nouns, adjectives and owners right before the name. */
function wordsStart({ tokens, name, named }: Beside, end: number): number {
  const sentence = tokens[name.from]?.sentence
  let from = end
  while (end - from < MOST_ROLE_TOKENS) {
    const token = tokens[from - 1]
    const before = tokens[from - 2]
    if (!token || token.sentence !== sentence || DATE_NAMES.has(token.low) || isTime(tokens, from - 1)) break
    const joins =
      token.low === 'and'
        ? before?.sentence === sentence && !named.has(from - 2) && isRole(before.low)
        : TIES.test(token.low)
          ? tiesOffice(before, token, tokens[from])
          : isOwning(tokens, from - 1) ||
            isNounLike(token) ||
            (token.low === 'the' && TIES.test(before?.low ?? '') && isRole(tokens[from - 3]?.low ?? ''))
    if (!joins) break
    from--
  }
  return /^(?:and|of|for|at|in|from|to|on|'s)$/.test(tokens[from]?.low ?? '') ? from + 1 : from
}

/** "secretary of", "Minister for [the] Environment", "Alderman for mobility". */
const tiesOffice = (office: Token | undefined, tie: Token, next: Token | undefined): boolean =>
  isRole(office?.low ?? '') &&
  (tie.low === 'of' || next?.capital === true || (office?.capital === true && tie.low === 'for'))

/** "the company's", "the Stars'". */
const isOwning = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === "'s" ||
  (/^['’]$/u.test(tokens[at]?.text ?? '') && /s$/u.test(tokens[at - 1]?.low ?? ''))

/** The first word of the phrase that a comma ends, past prepositions back to its head: "head of operations for the north". */
function phraseStart({ tokens, name, named }: Beside, end: number): number {
  const sentence = tokens[name.from]?.sentence
  let from = end
  while (end - from < 14) {
    const token = tokens[from - 1]
    if (!token || token.sentence !== sentence || DATE_NAMES.has(token.low) || isTime(tokens, from - 1)) break
    if (/^(?:the|a|an)$/.test(token.low) && !TIES.test(tokens[from - 2]?.low ?? '')) break
    const joins =
      isNounLike(token) ||
      isOwning(tokens, from - 1) ||
      /^(?:the|a|an)$/.test(token.low) ||
      (TIES.test(token.low) && isNounLike(tokens[from - 2]) && !named.has(from - 2)) ||
      (token.low === 'and' && isNounLike(tokens[from - 2]) && !named.has(from - 2))
    if (!joins) break
    from--
  }
  while (from < end && (TIES.test(tokens[from]?.low ?? '') || /^(?:and|'s)$/.test(tokens[from]?.low ?? '')))
    from++
  return from
}

const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((/^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.tag) && /^\p{L}/u.test(token.text)) ||
    TITLES.has(token.low) ||
    // "Mayor-designate"
    (token.capital && isRole(token.low)) ||
    // "managing director", "the presiding judge"
    (token.tag === 'VERB' && /^\p{L}{3,}ing$/u.test(token.low) && token.low !== 'being') ||
    // "lead author"
    token.low === 'lead')

/** Whether what somebody is stands as the phrase's head, before its first preposition. */
function headIsRole(words: readonly Token[]): boolean {
  const tie = words.findIndex(({ low }, i) => i > 0 && TIES.test(low))
  const head = words[(tie < 0 ? words.length : tie) - 1]
  return head !== undefined && isOffice(head)
}
