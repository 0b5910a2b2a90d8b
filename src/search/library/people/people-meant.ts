import type { Annotations, Person } from '../../../annotations/annotations.ts'
import type { Document } from '../../../document/document.ts'
import { cut, type Span } from '../../../text/span.ts'
import { words } from '../../../text/words.ts'
import { countryWords } from '../../../language/people/demonyms.ts'
import { typingDistance } from '../../words/keyboard.ts'
import { rankOf } from '../../words/common-words.ts'
import { STOP_WORDS } from '../../../language/stop-words.ts'

/** An article in which people are looked for. */
interface Article {
  readonly document: Document
  readonly annotations: Annotations
  /** What was made of it before. */
  readonly derived: { called: readonly Called[] | null; words: ReadonlySet<string> | null }
}

/** Whom typed words mean, and how they were understood. */
interface PeopleMeant {
  /** In the article's order; empty where they fit nobody. */
  readonly people: readonly Person[]
  readonly by: 'name' | 'slip' | 'role'
  /** The typed words with their typing errors mended; null where there were none. */
  readonly mended: string | null
}

/** What each person is called, as folded words. */
export interface Called {
  readonly person: Person
  /** The full name's words. */
  readonly full: string
  readonly names: ReadonlySet<string>
  /** Words of the role and of descriptions, with the initials of organisations and the forms of countries. */
  readonly roles: ReadonlySet<string>
}

/** Words before a name that are no part of it, in any role. */
const TITLES = new Set(
  'mr mrs ms miss mister dr doctor prof professor sir lady lord dame madam the a an our his her their that this'.split(
    ' ',
  ),
)
/** Words for whoever leads; one stands for the other: "head of" an organisation whose president is named. */
const LEADERS = new Set(
  'head chief boss leader president chairman chairwoman chair chairperson director ceo founder general secretary executive manager commissioner chancellor premier governor principal dean'.split(
    ' ',
  ),
)
/** Of these every one may be meant: "the head of Acme" is its president. */
const ANY_LEADER = new Set('head chief boss leader'.split(' '))
const NOBODY: PeopleMeant = { people: [], by: 'name', mended: null }

/**
 * The people whom typed words mean: by their name or part of it, with typing errors, or by their role or organisation.
 * Every word has to fit, so that a name which is not in the article means nobody.
 *
 *     peopleMeant(article, 'mayor of orr').people[0]?.name //=> 'Ann Lee'
 */
export function peopleMeant(article: Article, asked: string): PeopleMeant {
  const all = keysOf(asked)
  const keys = all.some((key) => !TITLES.has(key)) ? all.filter((key) => !TITLES.has(key)) : []
  if (keys.length === 0) return NOBODY
  const called = calledOf(article)
  const named = called.filter((one) => isCalled(one, keys))
  if (named.length > 0) return { people: exactFirst(named, keys), by: 'name', mended: null }
  const held = called.filter((one) => holds(one, keys))
  if (held.length > 0) return { people: held.map(({ person }) => person), by: 'role', mended: null }
  return withSlips(article, called, keys)
}

/** Whether a folded word is part of somebody's name. */
export const isNameWord = (article: Article, key: string): boolean =>
  calledOf(article).some(({ names }) => names.has(key))

/** All words are the person's own, and one of them is of the name: "President Lee", "Ann Lee", "Lee". */
function isCalled({ names, roles }: Called, keys: readonly string[]): boolean {
  return (
    keys.some((key) => key.length > 1 && names.has(key)) &&
    keys.every((key) => names.has(key) || roles.has(key))
  )
}

/** Whoever is called exactly so stands before those whose longer names hold the words. */
function exactFirst(named: readonly Called[], keys: readonly string[]): readonly Person[] {
  const asked = keys.join(' ')
  const exact = named.filter(({ full }) => full === asked)
  const whole = named.filter(({ names }) => keys.every((key) => names.has(key)))
  const best = exact.length > 0 && keys.length > 1 ? exact : whole.length > 0 ? whole : named
  return best.map(({ person }) => person)
}

function holds({ roles }: Called, keys: readonly string[]): boolean {
  const telling = keys.filter((key) => !STOP_WORDS.has(key))
  const leads = [...roles].some((role) => LEADERS.has(role))
  return (
    telling.length > 0 &&
    telling.every((key) => roles.has(key) || (ANY_LEADER.has(key) && leads)) &&
    telling.some((key) => roles.has(key))
  )
}

/** The same with typing errors: a word that stands in the article, or is too short, is none. */
function withSlips(article: Article, called: readonly Called[], keys: readonly string[]): PeopleMeant {
  const written = wordsOf(article)
  const found = called.flatMap((one) => {
    const meant = keys.flatMap((key) => (written.has(key) ? own(one, key) : nearest(one.names, key)) ?? [])
    return meant.length === keys.length && meant.some((word) => one.names.has(word))
      ? [{ person: one.person, mended: meant.join(' ') }]
      : []
  })
  const [first] = found
  if (!first) return NOBODY
  const same = found.filter(({ mended }) => mended === first.mended)
  return {
    people: same.map(({ person }) => person),
    by: 'slip',
    mended: asWritten(first.person, first.mended),
  }
}

const own = ({ names, roles }: Called, key: string): string | null =>
  names.has(key) || roles.has(key) ? key : null

/**
 * The word that a mistyped one means, which no common word or known name is: one edit in a word of five letters, a
 * little more in a longer one.
 */
function nearest(known: ReadonlySet<string>, typed: string): string | null {
  if (known.has(typed)) return typed
  if (rankOf(typed) !== null) return null
  const most = typed.length < 4 ? 0 : typed.length < 5 ? 0.7 : typed.length < 8 ? 1 : 1.7
  let best: string | null = null
  let least = most
  for (const word of known) {
    if (word.length < 4) continue
    const far = typingDistance(typed, word, most + 1)
    if (far <= least && far > 0) [best, least] = [word, far]
  }
  return best
}

/** Words as the person's name has them: 'ann lee' of "Ann M. Lee" is "Ann Lee". */
function asWritten({ name }: Person, keys: string): string {
  const forms = new Map(words(name).map(({ key, text }) => [key, text]))
  return keys
    .split(' ')
    .map((key) => forms.get(key) ?? key)
    .join(' ')
}

function calledOf({ document, annotations, derived }: Article): readonly Called[] {
  if (derived.called) return derived.called
  const called = annotations.people.map((person) => {
    const of = (form: 'name' | 'description') =>
      person.mentions.filter((mention) => mention.form === form).map(({ span }) => span)
    const full = keysOf(person.name)
    const said = of('name').flatMap((span) => keysOf(cut(document.text, span)))
    const names = new Set(
      [
        ...said.filter((key) => !STOP_WORDS.has(key)),
        ...full.filter((key) => key.length === 1 || !STOP_WORDS.has(key)),
      ].filter((key) => !TITLES.has(key)),
    )
    const roles = [...(person.role ? [person.role] : []), ...of('description')]
    return {
      person,
      full: full.join(' '),
      names,
      roles: new Set(roles.flatMap((span) => roleKeys(document, span))),
    }
  })
  derived.called = called
  return called
}

/** The words of a role, the initials of its organisations, and its countries by all their forms. */
function roleKeys({ text }: Document, span: Span): readonly string[] {
  const keys = keysOf(cut(text, span)).filter((key) => !STOP_WORDS.has(key))
  const groups =
    cut(text, span).match(
      /\p{Lu}[\p{L}-]+(?:\s+(?:of|for|and|the|on)\s+\p{Lu}[\p{L}-]+|\s+\p{Lu}[\p{L}-]+)+/gu,
    ) ?? []
  const initials = groups.flatMap((group) => initialsOf(group))
  return [...keys, ...keys.flatMap((key) => countryWords(key)), ...initials]
}

/** Initials of a name and of each of its ends: "President of World Economic Forum" gives "wef". */
function initialsOf(group: string): readonly string[] {
  const letters = group
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0).toLowerCase())
  const all: string[] = []
  for (let from = 0; from + 2 <= letters.length; from++)
    for (let to = from + 2; to <= letters.length; to++) all.push(letters.slice(from, to).join(''))
  return all
}

/** Every word of an article, folded. */
export const wordsOf = ({ document, derived }: Pick<Article, 'document' | 'derived'>): ReadonlySet<string> =>
  (derived.words ??= new Set(keysOf(document.text)))

const keysOf = (text: string): readonly string[] => words(text).map(({ key }) => key.replace(/'s?$/, ''))
