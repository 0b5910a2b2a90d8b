import type { Named } from '../names/named.ts'

/** The share of a person's salience that is left a frame later. */
const SALIENCE_LEFT = 0.4
/** How many people are kept in mind. */
const MOST_IN_MIND = 12
/** The most salience that somebody may have, so that somebody new is soon ahead of the one who was named most. */
const MOST_SALIENCE = 2
/** How much salience a mention gives. */
const SALIENCE_OF = { source: 1.5, introduced: 1.8, subject: 1, pronoun: 0.8, other: 0.5, owner: 0.25 }
/** The share of the others' salience that is left when somebody speaks. */
const OTHERS_LEFT = 0.85

/** What somebody does where they are mentioned: speaks, acts, is acted on, owns. */
export type MentionRole = keyof typeof SALIENCE_OF

/** Somebody in the reader's mind. */
export interface Salient {
  readonly person: Named
  readonly weight: number
  /** The frame of the last mention, and its paragraph. */
  readonly frame: number
  readonly paragraph: number
  /** What they did there. */
  readonly part: MentionRole
  /** How often they were mentioned. */
  readonly times: number
}

/** A mention of somebody. */
type Mentioned = Pick<Salient, 'person' | 'frame' | 'paragraph' | 'part'>

/** The memory with one more mention; whoever was mentioned last stands first. */
export function withMention(memory: readonly Salient[], now: Mentioned): readonly Salient[] {
  const known = memory.find((one) => one.person === now.person)
  const left = known ? salienceAt(known, now.frame) : 0
  const others = memory.filter((one) => one.person !== now.person)
  const gained = SALIENCE_OF[now.part]
  // Whoever speaks draws attention from everybody else.
  const rest =
    gained < SALIENCE_OF.source ? others : others.map((one) => ({ ...one, weight: one.weight * OTHERS_LEFT }))
  const weight = Math.min(MOST_SALIENCE, left + gained)
  return [{ ...now, weight, times: (known?.times ?? 0) + 1 }, ...rest].slice(0, MOST_IN_MIND)
}

/** What is left of a salience at a frame. */
export const salienceAt = ({ weight, frame }: Salient, at: number): number =>
  weight * SALIENCE_LEFT ** (at - frame)
