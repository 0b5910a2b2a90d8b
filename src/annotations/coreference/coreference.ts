import { OFFICES } from '../../language/people/offices.ts'
import type { StatementDraft } from '../contents/draft.ts'
import type { Frame, Item } from '../quotations/frame.ts'
import type { NameMention, Named } from '../names/named.ts'
import { likeliestReferent } from './choice.ts'
import { strangerAt } from './strangers.ts'
import { withMention, type MentionRole, type Salient } from './salience.ts'
import { isRole } from '../names/words.ts'
import { tokensIn, type Token } from '../tokens.ts'
import type { Span } from '../../text/span.ts'
import type { ArticleReading } from '../reading.ts'

const PRONOUN: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])

/** Whom pronouns mean, by salience: who speaks and who acts counts most, fading with every sentence. */
export function resolvePronouns(
  reading: ArticleReading,
  drafts: readonly StatementDraft[],
): ReadonlyMap<number, number> {
  const state: State = {
    reading,
    sources: sourceTokens(drafts),
    voices: voicesOf(drafts),
    found: new Map(),
    holders: holdersOf(reading),
    strangers: new Map(),
    memory: [],
    heard: new Map(),
    subject: null,
    acted: null,
  }
  for (const frame of reading.frames) {
    if (!frame.prose) continue
    state.acted = state.subject
    state.subject = null
    frame.items.forEach((item, at) => {
      if (item.quotation) return
      const mention = reading.nameFrom.get(item.index)
      if (mention) nameSeen(state, mention, { frame, at })
      else if (!roleSeen(state, frame, at) && !strangerSeen(state, frame, at)) pronounSeen(state, item, frame)
    })
  }
  return state.found
}

interface State {
  readonly reading: ArticleReading
  /** Tokens at which the source of a statement begins or ends. */
  readonly sources: ReadonlySet<number>
  /** Whose turn a frame is, where a label says so: they are no "he" or "she" of their own. */
  readonly voices: ReadonlyMap<Frame, number>
  readonly found: Map<number, number>
  /** Who holds which office. */
  readonly holders: ReadonlyMap<string, readonly Named[]>
  /** How surely somebody without a name is a woman (above 0) or a man. */
  readonly strangers: Map<Named, number>
  memory: readonly Salient[]
  /** How often a person was meant by "she" rather than by "he". */
  readonly heard: Map<Named, number>
  /** Who acts in the sentence so far, and who did in the one before. */
  subject: Named | null
  acted: Named | null
}

/** A mention of somebody in a frame. */
function mentioned(state: State, person: Named, { frame, part }: Seen): void {
  state.memory = withMention(state.memory, { person, frame: frame.id, paragraph: frame.paragraph, part })
}

interface Seen {
  readonly frame: Frame
  readonly part: MentionRole
}

/** Whom each word of a role may mean: "physician" those who are said to be one, before any preposition of the role. */
function holdersOf({ names, roles, tokens }: ArticleReading): ReadonlyMap<string, readonly Named[]> {
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

const voicesOf = (drafts: readonly StatementDraft[]): ReadonlyMap<Frame, number> =>
  new Map(
    drafts.flatMap(({ kind, quotations, frame, source }) =>
      kind === 'direct' && quotations.length === 0 && source?.name
        ? [[frame, source.name.person] as const]
        : [],
    ),
  )

const sourceTokens = (drafts: readonly StatementDraft[]): ReadonlySet<number> =>
  new Set(drafts.flatMap(({ source }) => (source ? source.token : [])))

const OWNER = /^'s?$/

/** Whether a name before a token acts: a verb follows, or, near the sentence's beginning, a comma. */
const isSubject = (next: Token | undefined, at: number): boolean =>
  /^(?:VERB|AUX|ADV)$/.test(next?.tag ?? '') || (next?.low === ',' && at < 4)

function nameSeen(
  state: State,
  mention: NameMention,
  { frame, at }: { readonly frame: Frame; readonly at: number },
): void {
  const person = state.reading.names.people[mention.person]
  if (!person) return
  const next = state.reading.tokens[mention.to]
  const source = state.sources.has(mention.from)
  const acts = source || isSubject(next, at)
  const introduced = acts && mention.full && person.first === mention.from && !state.subject
  const role = introduced ? 'introduced' : source ? 'source' : acts ? 'subject' : 'other'
  const part = OWNER.test(next?.low ?? '') ? 'owner' : role
  if (acts) state.subject ??= person
  mentioned(state, person, { frame, part })
}

/** Of several holders of an office, the one whom the article names most. */
const mostNamed = (holders: readonly Named[]): Named | null =>
  holders.reduce<Named | null>((best, person) => (best && best.count >= person.count ? best : person), null)

/** "The president": somebody who was named with that office; "the physician": the only one who was named as such. Whether it is anybody. */
function roleSeen(state: State, frame: Frame, at: number): boolean {
  const item = frame.items[at]
  if (!item || !state.holders.has(item.low) || !isDefinite(frame, at) || !endsPhrase(frame.items[at + 1]))
    return false
  const holders = state.holders.get(item.low) ?? []
  const known = holders.filter((person) => person.first < item.index)
  const person = OFFICES.has(item.low) ? mostNamed(holders) : known.length === 1 ? (known[0] ?? null) : null
  if (!person) return false
  state.found.set(item.index, person.id)
  const part = state.sources.has(item.index) ? 'source' : 'pronoun'
  mentioned(state, person, { frame, part })
  state.subject ??= person
  return true
}

/** "A neighbour said": somebody without a name is in mind, too. */
function strangerSeen(state: State, frame: Frame, at: number): boolean {
  const speaks = state.sources.has(frame.items[at]?.index ?? -1)
  const stranger = strangerAt(frame, at, speaks)
  if (!stranger) return false
  const { person, gender } = stranger
  if (gender === 0 && !speaks) return false
  state.strangers.set(person, gender)
  mentioned(state, person, { frame, part: speaks ? 'source' : 'subject' })
  state.subject ??= person
  return true
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

const ANSWERING = /^(?:repl(?:y|ies|ied)|answer(?:s|ed)?|retort(?:s|ed)?|respond(?:s|ed)?|counter(?:s|ed)?)$/

/** Whether a pronoun answers the question that is the sentence before: `"Is it old?" Lee asked. "No," [she] replied.` */
function answers({ document: { text }, frames }: ArticleReading, item: Item, frame: Frame): boolean {
  const verb = frame.items.find(({ index }) => index === item.index + 1)
  if (!frame.items[0]?.quotation || !ANSWERING.test(verb?.low ?? '')) return false
  const [asked] = frames[frame.id - 1]?.items ?? []
  return asked?.quotation != null && text.charAt(asked.quotation.span.end - 1) === '?'
}

function pronounSeen(state: State, item: Item, frame: Frame): void {
  const gender = PRONOUN.get(item.low)
  if (gender === undefined) return
  const object =
    item.low === 'him' || (item.low === 'her' && state.reading.tokens[item.index + 1]?.tag !== 'NOUN')
  const acts = item.low === 'he' || item.low === 'she'
  const place = {
    frame: frame.id,
    paragraph: frame.paragraph,
    gender,
    acted: state.acted,
    genders: (one: Named) =>
      (state.reading.genders[one.id] ?? state.strangers.get(one) ?? 0) + (state.heard.get(one) ?? 0),
  }
  const person = likeliestReferent(
    state.memory,
    place,
    (one) =>
      (object && one === state.subject) ||
      one.id === state.voices.get(frame) ||
      (one === state.acted && acts && answers(state.reading, item, frame)),
  )
  if (!person) return
  // Only a subject tells enough to be remembered: "her" may be anybody's.
  if (acts) state.heard.set(person, (state.heard.get(person) ?? 0) + (gender === 'female' ? 1 : -1))
  if (person.id >= 0) state.found.set(item.index, person.id)
  const part = state.sources.has(item.index) ? 'source' : acts ? 'pronoun' : 'owner'
  mentioned(state, person, { frame, part })
  if (acts) state.subject ??= person
}
