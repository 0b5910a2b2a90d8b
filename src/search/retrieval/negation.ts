import type { QueryWord } from '../question/query-word.ts'
import { NEGATIONS } from '../../language/negations.ts'
import { DENYING_VERBS } from '../../language/verbs/verb-forms.ts'
import { hull, overlap, type Span } from '../../text/span.ts'
import { words } from '../../text/words.ts'
import type { Term } from '../words/terms.ts'

/** Words that deny the thing right after them: "no town should …". */
const DENYING: ReadonlySet<string> = new Set(['no', 'neither'])
/** Words that make a sentence of a thing and what is told of it. */
const ASSERTING: ReadonlySet<string> = new Set(
  (
    'is are was were be been am has have had do does did will would shall should can could may might must ' +
    "isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't doesn't don't didn't"
  ).split(' '),
)
/** The most words that only name a thing and assert nothing of it. */
const MOST_BARE_WORDS = 3
/** Who does something: with one of them three words are a sentence, "I like tolls". */
const SUBJECTS: ReadonlySet<string> = new Set('i we you he she they it'.split(' '))
/** Words for telling and holding something by which a negation before them denies the clause behind. */
const TELLING: ReadonlySet<string> = new Set(
  (
    'say says said saying claim claims claimed claiming suggest suggests suggested suggesting think believe believes ' +
    'believed argue argues argued arguing mean means meant prove proves proved proof evidence true pretend pretends'
  ).split(' '),
)
/** How many words before such a word the negation stands: "nobody here is claiming". */
const TELLING_REACH = 4
/** How many words before the first of the words a negation still belongs to them. */
const NEGATION_REACH = 2

/** What of typed words may contradict an utterance; made once, for every utterance. */
export interface Negatable {
  /** All typed words. */
  readonly terms: readonly Term[]
  /** Whether one of them is a negation. */
  readonly negated: boolean
  /** The typed content words, made when they are first wanted: what has them letter by letter is asked for no opposites. */
  readonly asked: readonly Opposed[]
}

/** A typed word: which of the article's words it may be, by number, and what would be its opposites. */
interface Opposed {
  readonly ids: readonly number[]
  readonly opposites: ReadonlySet<string>
}

export function negatableOf(terms: readonly Term[], words: readonly QueryWord[]): Negatable {
  let asked: readonly Opposed[] | undefined
  return {
    terms,
    negated: terms.some(isNegation),
    get asked() {
      return (asked ??= words.map(opposed))
    },
  }
}

const opposed = ({ term, expansions }: QueryWord): Opposed => ({
  ids: expansions.map(({ id }) => id),
  opposites: new Set(oppositesOf(term.key)),
})

/** Typed words beside those of an utterance where they were found. */
interface Facing {
  readonly typed: Negatable
  /** The words of the utterance, and their numbers in the vocabulary. */
  readonly terms: readonly Term[]
  readonly ids: Int32Array
  /** The first and the last place of the words in the utterance. */
  readonly first: number
  readonly last: number
  /** Whether the first typed word is the first that was found: nothing stood before it. */
  readonly begins: boolean
  /** Whether it has them letter by letter. */
  readonly exact: boolean
}

/**
 * Whether typed words and an utterance contradict each other: one is negated where the other is not, or has the
 * opposite word.
 */
export function contradicts(facing: Facing): boolean {
  const { typed, terms, first, last, exact, begins } = facing
  if (exact) return cutOffDenial(facing) || ofDeniedTelling(facing)
  const { negated } = typed
  if (isBare(typed)) return false
  const before = terms.slice(Math.max(0, first - NEGATION_REACH), first)
  const says =
    terms.slice(first, last + 1).some(isNegation) ||
    before.some((term) => (begins ? DENYING.has(term.key) : isNegation(term)))
  return (negated !== says) !== hasOpposite(facing)
}

/** Whether the words begin right after a "no" and tell something of what it denies. */
const cutOffDenial = ({ typed, terms, first }: Facing): boolean =>
  DENYING.has(terms[first - 1]?.key ?? '') &&
  typed.terms.length > MOST_BARE_WORDS &&
  typed.terms.slice(1).some(({ key }) => ASSERTING.has(key))

/** Whether typed words only name a thing: "information age", but not "I like tolls". */
const isBare = ({ terms, negated }: Negatable): boolean =>
  terms.length <= MOST_BARE_WORDS && !negated && !terms.some(({ key }) => SUBJECTS.has(key))

/** Whether the words are a clause of which it is denied that anybody tells it: "nobody claims that [the road is shut]". */
function ofDeniedTelling({ typed, terms, first }: Facing): boolean {
  if (typed.negated || typed.terms.length <= MOST_BARE_WORDS) return false
  const tells = terms[first - 1]?.key === 'that' ? first - 2 : first - 1
  return (
    TELLING.has(terms[tells]?.key ?? '') &&
    terms.slice(Math.max(0, tells - TELLING_REACH), tells).some(isNegation)
  )
}

/** Whether the words from one place to another have a typed word's opposite by its beginning, and not the word itself. */
function hasOpposite({ typed, terms, ids, first, last }: Facing): boolean {
  const around = terms.slice(Math.max(0, first - NEGATION_REACH), last + 1 + NEGATION_REACH)
  return typed.asked.some(
    ({ ids: own, opposites }) =>
      !own.some((id) => ids.includes(id)) && around.some(({ key }) => opposites.has(key)),
  )
}

const OPPOSING = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non'] as const

/** The words that a prefix turns into another or another into it: `oppositesOf('unsafe').includes('safe') //=> true`. */
export function oppositesOf(word: string): readonly string[] {
  const longer = word.length >= 4 ? OPPOSING.map((prefix) => prefix + word) : []
  const shorter = OPPOSING.flatMap((prefix) => (word.startsWith(prefix) ? word.slice(prefix.length) : []))
  return [...longer, ...shorter.filter(({ length }) => length >= 4)]
}

const isNegation = ({ key }: Pick<Term, 'key'>): boolean => NEGATIONS.has(key)

/**
 * Where a passage negates words of it that were found: "No" of "No town should …"; none where it does not. What was
 * found is what was typed, and negates nothing.
 */
export function denialsAround(text: string, passage: Span, found: readonly Span[]): readonly Span[] {
  const [first, ...others] = found
  if (!first) return []
  const all = words(text, passage)
  const place = others.reduce<Span>(hull, first)
  const from = all.findIndex(({ start }) => start >= place.start)
  return all
    .slice(Math.max(0, from - NEGATION_REACH))
    .flatMap((word) =>
      word.end <= place.end && isNegation(word) && !found.some((one) => overlap(one, word) > 0)
        ? [{ start: word.start, end: word.end }]
        : [],
    )
}

/**
 * The one negating word of a passage ("no", "opposing"), where what was typed has none: what contradicts, in a passage
 * of which no words were found. None where there are several, since any of them may be it.
 */
export function onlyDenial(text: string, passage: Span, typed: string): readonly Span[] {
  const denials = words(text, passage).filter((word) => isNegation(word) || DENYING_VERBS.has(word.key))
  return denials.length === 1 && !words(typed).some(isNegation)
    ? denials.map(({ start, end }) => ({ start, end }))
    : []
}
