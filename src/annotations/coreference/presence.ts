import type { Named } from '../names/named.ts'

/** How much of a person's presence is left a frame later. */
const FADE = 0.4
/** How many people are kept in mind. */
const MEMORY = 12
/** Presence does not grow beyond this, so that somebody new is soon ahead of the one who was named most. */
const MOST = 2
/** How much presence a mention gives. */
const WEIGHTS = { source: 1.5, introduced: 1.8, subject: 1, pronoun: 0.8, other: 0.5, owner: 0.25 }
/** What is left of the others' presence when somebody speaks. */
const ASIDE = 0.85

/** What somebody does where they are mentioned: speaks, acts, is acted on, owns. */
export type Part = keyof typeof WEIGHTS

/** Somebody in the reader's mind. */
export interface Presence {
  readonly person: Named
  readonly weight: number
  /** The frame of the last mention, and its paragraph. */
  readonly frame: number
  readonly paragraph: number
  /** What they did there. */
  readonly part: Part
  /** How often they were mentioned. */
  readonly times: number
}

/** A mention of somebody. */
type Mentioned = Pick<Presence, 'person' | 'frame' | 'paragraph' | 'part'>

/** The memory with one more mention; whoever was mentioned last stands first. */
export function present(memory: readonly Presence[], now: Mentioned): readonly Presence[] {
  const known = memory.find((one) => one.person === now.person)
  const left = known ? leftOf(known, now.frame) : 0
  const others = memory.filter((one) => one.person !== now.person)
  const gained = WEIGHTS[now.part]
  // Whoever speaks draws attention from everybody else.
  const rest =
    gained < WEIGHTS.source ? others : others.map((one) => ({ ...one, weight: one.weight * ASIDE }))
  const weight = Math.min(MOST, left + gained)
  return [{ ...now, weight, times: (known?.times ?? 0) + 1 }, ...rest].slice(0, MEMORY)
}

/** What is left of a presence at a frame. */
export const leftOf = ({ weight, frame }: Presence, at: number): number => weight * FADE ** (at - frame)
