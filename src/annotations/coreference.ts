import { OFFICES } from './data/offices.ts'
import type { Draft } from './drafts.ts'
import type { Gender, NameMention, Named } from './people.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

/** A word that means somebody: a pronoun or a description resolved to a person. */
export interface Resolved {
  readonly token: number
  readonly person: number
  readonly form: 'pronoun' | 'description'
}

/** How much of a person's presence is left a frame later. */
const FADE = 0.6
/** How many people are kept in mind. */
const MEMORY = 12
/** Less presence than this means nobody in particular. */
const FAINT = 0.05
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

interface Presence {
  readonly person: Named
  weight: number
  frame: number
}

/** Whom pronouns mean, by who is present in the reader's mind: subjects most, fading with every sentence. */
export function resolvePronouns(reading: Reading): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  let memory: Presence[] = []
  for (const frame of reading.frames) {
    if (!frame.prose) continue
    let subject: Named | null = null
    for (let k = 0; k < frame.items.length; k++) {
      const item = frame.items[k]
      if (!item || item.quotation) continue
      const mention = reading.nameFrom.get(item.index)
      const person = mention ? reading.names.people[mention.person] : undefined
      if (mention && person) {
        const next = reading.tokens[mention.to]
        memory = present(memory, { person, frame: frame.id, weight: weightOf(next, subject === null) })
        if (isSubject(next)) subject ??= person
        continue
      }
      const gender = PRONOUN.get(item.low)
      if (gender === undefined) continue
      const not =
        item.low === 'him' || (item.low === 'her' && reading.tokens[item.index + 1]?.tag !== 'NOUN')
          ? subject
          : null
      const meant = strongest(memory, { gender, frame: frame.id, not })
      if (!meant) continue
      meant.gender ??= gender
      found.set(item.index, meant.id)
      const nominative = item.low === 'he' || item.low === 'she'
      memory = present(memory, { person: meant, frame: frame.id, weight: nominative ? 0.8 : 0.2 })
      if (nominative) subject ??= meant
    }
  }
  return found
}

const isSubject = (next: Token | undefined): boolean =>
  next?.tag === 'VERB' || next?.tag === 'AUX' || next?.tag === 'ADV' || next?.low === ','

function weightOf(next: Token | undefined, first: boolean): number {
  if (next?.low === "'s" || next?.low === "'") return 0.3
  return isSubject(next) ? (first ? 1.2 : 0.9) : 0.5
}

function present(memory: Presence[], now: Presence): Presence[] {
  const known = memory.find((one) => one.person === now.person)
  const left = known ? known.weight * FADE ** (now.frame - known.frame) : 0
  const rest = memory.filter((one) => one.person !== now.person)
  return [{ ...now, weight: Math.min(3, left + now.weight) }, ...rest].slice(0, MEMORY)
}

interface Wanted {
  readonly gender: Gender
  readonly frame: number
  readonly not: Named | null
}

function strongest(memory: readonly Presence[], { gender, frame, not }: Wanted): Named | null {
  let best: Named | null = null
  let most = FAINT
  for (const one of memory) {
    if (one.person === not || (one.person.gender !== null && one.person.gender !== gender)) continue
    const weight = one.weight * FADE ** (frame - one.frame) * (one.person.gender === null ? 0.6 : 1)
    if (weight > most) [best, most] = [one.person, weight]
  }
  return best
}

/** Who speaks a draft, or null: by name, by pronoun, by an office that only one person holds. */
export function speakerOf(
  reading: Reading,
  pronouns: ReadonlyMap<number, number>,
  draft: Draft,
): number | null {
  const source = draft.source
  if (!source) return null
  if (source.kind === 'name') return source.name?.person ?? null
  const first = draft.frame.items[source.from]
  if (source.kind === 'pronoun') {
    if (source.head === 'who') return antecedent(reading, draft, source.from)?.person ?? null
    return first ? (pronouns.get(first.index) ?? null) : null
  }
  return null
}

/** "Lee, who said": the name before. */
function antecedent(reading: Reading, draft: Draft, at: number): NameMention | null {
  const items = draft.frame.items
  const before = items[at - 1]?.text === ',' ? items[at - 2] : items[at - 1]
  return before ? (reading.nameTo.get(before.index + 1) ?? null) : null
}

export const isOffice = (head: string): boolean => OFFICES.has(head)
