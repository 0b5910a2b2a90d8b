import { OFFICES } from '../../language/offices.ts'
import type { Draft } from '../contents/draft.ts'
import type { Frame, Item } from '../quotations/frame.ts'
import type { Gender, NameMention, Named } from '../names/named.ts'
import { present, strongest, WEIGHTS, type Presence } from './presence.ts'
import { isRole } from '../names/words.ts'
import { tokensIn, type Token } from '../tokens.ts'
import type { Span } from '../../text/span.ts'
import type { Reading } from '../reading.ts'

const PRONOUN: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])

/** Whom pronouns mean, by who is present in the reader's mind: who speaks and who acts most, fading with every sentence. */
export function resolvePronouns(reading: Reading, drafts: readonly Draft[]): ReadonlyMap<number, number> {
  const state: State = {
    reading,
    sources: sourceTokens(drafts),
    found: new Map(),
    holders: holdersOf(reading),
    memory: [],
    genders: new Map(),
    subject: null,
  }
  for (const frame of reading.frames) {
    if (!frame.prose) continue
    state.subject = null
    frame.items.forEach((item, at) => {
      if (item.quotation) return
      const mention = reading.nameFrom.get(item.index)
      if (mention) nameSeen(state, mention, { frame, at })
      else if (state.holders.has(item.low)) roleSeen(state, frame, at)
      else pronounSeen(state, item, frame)
    })
  }
  return state.found
}

interface State {
  readonly reading: Reading
  /** Tokens at which the source of a statement begins or ends. */
  readonly sources: ReadonlySet<number>
  readonly found: Map<number, number>
  /** Who holds which office. */
  readonly holders: ReadonlyMap<string, readonly Named[]>
  memory: readonly Presence[]
  /** What pronouns have told of people whose name does not tell it. */
  readonly genders: Map<Named, Gender>
  /** Who acts in the sentence so far. */
  subject: Named | null
}

const genderOf = ({ genders }: State, person: Named): Gender => person.gender ?? genders.get(person) ?? null

/** Whom each word of a role may mean: "physician" those who are said to be one, before any preposition of the role. */
function holdersOf({ names, roles, tokens }: Reading): ReadonlyMap<string, readonly Named[]> {
  const held = names.people.flatMap((person) => {
    const role = roles[person.id]
    const own = role?.span ? ownWords(tokens, role.span) : []
    return [...new Set([...(role?.offices ?? []), ...own])].map((word) => ({ word, person }))
  })
  const byWord = Map.groupBy(held, ({ word }) => word)
  return new Map([...byWord].map(([word, list]) => [word, list.map(({ person }) => person)]))
}

function ownWords(tokens: readonly Token[], span: Span): readonly string[] {
  const { from, to } = tokensIn(tokens, span)
  const words = tokens.slice(from, to)
  const tie = words.findIndex(({ tag }, i) => i > 0 && tag === 'ADP')
  return words.slice(0, tie < 0 ? words.length : tie).flatMap(({ low }) => (isRole(low) ? low : []))
}

const sourceTokens = (drafts: readonly Draft[]): ReadonlySet<number> =>
  new Set(drafts.flatMap(({ source }) => (source ? source.token : [])))

function nameSeen(
  state: State,
  mention: NameMention,
  { frame, at }: { readonly frame: Frame; readonly at: number },
): void {
  const person = state.reading.names.people[mention.person]
  if (!person) return
  const next = state.reading.tokens[mention.to]
  const source = state.sources.has(mention.from)
  const acts = source || /^(?:VERB|AUX|ADV)$/.test(next?.tag ?? '') || (next?.low === ',' && at < 4)
  const introduced = acts && mention.full && person.first === mention.from && !state.subject
  const role = introduced
    ? WEIGHTS.introduced
    : source
      ? WEIGHTS.source
      : acts
        ? WEIGHTS.subject
        : WEIGHTS.other
  const weight = /^'s?$/.test(next?.low ?? '') ? WEIGHTS.owner : role
  if (acts) state.subject ??= person
  state.memory = present(state.memory, { person, frame: frame.id, weight })
}

/** Of several holders of an office, the one whom the article names most. */
const mostNamed = (holders: readonly Named[]): Named | null =>
  holders.reduce<Named | null>((best, person) => (best && best.count >= person.count ? best : person), null)

/** "The president": somebody who was named with that office; "the physician": the only one who was named as such. */
function roleSeen(state: State, frame: Frame, at: number): void {
  const item = frame.items[at]
  if (!item || !isDefinite(frame, at) || !endsPhrase(frame.items[at + 1])) return
  const holders = state.holders.get(item.low) ?? []
  const known = holders.filter((person) => person.first < item.index)
  const person = OFFICES.has(item.low) ? mostNamed(holders) : known.length === 1 ? (known[0] ?? null) : null
  if (!person) return
  state.found.set(item.index, person.id)
  const weight = state.sources.has(item.index) ? WEIGHTS.source : WEIGHTS.pronoun
  state.memory = present(state.memory, { person, frame: frame.id, weight })
  state.subject ??= person
}

/** Whether "the" or "its" stands before a noun, with no more than two words between: "the 87-year-old physician". */
function isDefinite(frame: Frame, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const item = frame.items[i]
    if (!item || item.quotation) return false
    if (/^(?:the|its|their)$/.test(item.low)) return i === at - 1 || !OFFICES.has(frame.items[at]?.low ?? '')
    if (!/^(?:ADJ|NOUN|NUM)$/.test(item.tag)) return false
  }
  return false
}

const endsPhrase = (next: Item | undefined): boolean =>
  !next ||
  (!next.named && next.low !== 'of' && (next.quotation !== null || !/^(?:NOUN|PROPN)$/.test(next.tag)))

function pronounSeen(state: State, item: Item, frame: Frame): void {
  const gender = PRONOUN.get(item.low)
  if (gender === undefined) return
  const object =
    item.low === 'him' || (item.low === 'her' && state.reading.tokens[item.index + 1]?.tag !== 'NOUN')
  const person = strongest(state.memory, {
    gender,
    frame: frame.id,
    not: object ? state.subject : null,
    genderOf: (one) => genderOf(state, one),
  })
  if (!person) return
  const acts = item.low === 'he' || item.low === 'she'
  // Only a subject tells enough to be remembered: "her" may be anybody's.
  if (acts && genderOf(state, person) === null) state.genders.set(person, gender)
  state.found.set(item.index, person.id)
  const weight = state.sources.has(item.index) ? WEIGHTS.source : acts ? WEIGHTS.pronoun : WEIGHTS.owner
  state.memory = present(state.memory, { person, frame: frame.id, weight })
  if (acts) state.subject ??= person
}
