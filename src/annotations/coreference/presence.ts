import type { Gender, Named } from '../names/named.ts'

/** How much of a person's presence is left a frame later. */
const FADE = 0.4
/** How many people are kept in mind. */
const MEMORY = 12
/** Presence does not grow beyond this, so that somebody new is soon ahead of the one who was named most. */
const MOST = 2
/** How much presence a mention gives. */
export const WEIGHTS = { source: 1.5, introduced: 1.8, subject: 1, pronoun: 0.8, other: 0.5, owner: 0.25 }
/** What is left of the others' presence when somebody speaks. */
const ASIDE = 0.85
/** Less presence than this means nobody in particular. */
const FAINT = 0.05
/** What a presence counts whose gender is not known. */
const UNTOLD = 0.9

/** Somebody in the reader's mind. */
export interface Presence {
  readonly person: Named
  readonly weight: number
  readonly frame: number
}

/** The memory with one more mention. */
export function present(memory: readonly Presence[], now: Presence): readonly Presence[] {
  const known = memory.find((one) => one.person === now.person)
  const left = known ? known.weight * FADE ** (now.frame - known.frame) : 0
  const others = memory.filter((one) => one.person !== now.person)
  // Whoever speaks draws attention from everybody else.
  const rest =
    now.weight < WEIGHTS.source ? others : others.map((one) => ({ ...one, weight: one.weight * ASIDE }))
  return [{ ...now, weight: Math.min(MOST, left + now.weight) }, ...rest].slice(0, MEMORY)
}

/** Who is looked for. */
interface Wanted {
  readonly gender: Gender
  readonly frame: number
  readonly not: Named | null
  readonly genderOf: (person: Named) => Gender
}

/** Who is most present of those who fit, or null. */
export function strongest(
  memory: readonly Presence[],
  { gender, frame, not, genderOf }: Wanted,
): Named | null {
  let best: Named | null = null
  let most = FAINT
  for (const { person, weight, frame: seen } of memory) {
    const own = genderOf(person)
    if (person === not || (gender !== null && own !== null && own !== gender)) continue
    const left = weight * FADE ** (frame - seen) * (own === null ? UNTOLD : 1)
    if (left > most) [best, most] = [person, left]
  }
  return best
}
