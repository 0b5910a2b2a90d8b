import { OFFICES } from '../../language/offices.ts'
import type { Draft } from '../contents/draft.ts'
import type { Frame, Item } from '../quotations/frame.ts'
import type { Gender, NameMention, Named } from '../names/people.ts'
import { present, strongest, WEIGHTS, type Presence } from './presence.ts'
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
    subject: null,
  }
  for (const frame of reading.frames) {
    if (!frame.prose) continue
    state.subject = null
    frame.items.forEach((item, at) => {
      if (item.quotation) return
      const mention = reading.nameFrom.get(item.index)
      if (mention) nameSeen(state, mention, { frame, at })
      else if (OFFICES.has(item.low)) officeSeen(state, frame, at)
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
  memory: Presence[]
  /** Who acts in the sentence so far. */
  subject: Named | null
}

function holdersOf({ names, roles }: Reading): ReadonlyMap<string, readonly Named[]> {
  const held = names.people.flatMap((person) =>
    [...(roles[person.id]?.offices ?? [])].map((office) => ({ office, person })),
  )
  const byOffice = Map.groupBy(held, ({ office }) => office)
  return new Map([...byOffice].map(([office, list]) => [office, list.map(({ person }) => person)]))
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

/** "The president": somebody who was named with that office. */
function officeSeen(state: State, frame: Frame, at: number): void {
  const item = frame.items[at]
  const next = frame.items[at + 1]
  if (
    !item ||
    frame.items[at - 1]?.low !== 'the' ||
    next?.named ||
    next?.low === 'of' ||
    (next && /^(?:NOUN|PROPN)$/.test(next.tag) && !next.quotation)
  )
    return
  const person = mostNamed(state.holders.get(item.low) ?? [])
  if (!person) return
  state.found.set(item.index, person.id)
  const weight = state.sources.has(item.index) ? WEIGHTS.source : WEIGHTS.pronoun
  state.memory = present(state.memory, { person, frame: frame.id, weight })
  state.subject ??= person
}

function pronounSeen(state: State, item: Item, frame: Frame): void {
  const gender = PRONOUN.get(item.low)
  if (gender === undefined) return
  const object =
    item.low === 'him' || (item.low === 'her' && state.reading.tokens[item.index + 1]?.tag !== 'NOUN')
  const person = strongest(state.memory, { gender, frame: frame.id, not: object ? state.subject : null })
  if (!person) return
  const acts = item.low === 'he' || item.low === 'she'
  // Only a subject tells enough to be remembered: "her" may be anybody's.
  if (acts) person.gender ??= gender
  state.found.set(item.index, person.id)
  const weight = state.sources.has(item.index) ? WEIGHTS.source : acts ? WEIGHTS.pronoun : WEIGHTS.owner
  state.memory = present(state.memory, { person, frame: frame.id, weight })
  if (acts) state.subject ??= person
}
