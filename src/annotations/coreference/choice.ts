import type { Named } from '../names/named.ts'
import { salienceAt, type Salient } from './salience.ts'

/** What speaks for somebody whom "he" or "she" may mean: each a number, most of them 0 or 1. */
interface Reasons {
  /** The logarithm of their salience. */
  readonly salience: number
  /** How well the pronoun fits what is known of them: the logarithm of the chance. */
  readonly gender: number
  /** They were the first to act in the sentence before. */
  readonly acted: number
  /** Nobody was mentioned since. */
  readonly last: number
  /** Nobody of the same gender was mentioned since. */
  readonly lastFitting: number
  /** They were mentioned in this paragraph. */
  readonly near: number
  /** The logarithm of how often they were mentioned. */
  readonly often: number
  /** They were first mentioned in the sentence before. */
  readonly fresh: number
  /** Where they were last mentioned they spoke, were a pronoun that acts, were acted on. */
  readonly spoke: number
  readonly pronoun: number
  readonly other: number
}

/** A pronoun and what stands around it. */
interface Place {
  readonly frame: number
  readonly paragraph: number
  readonly gender: 'female' | 'male'
  /** Who was the first to act in the sentence before. */
  readonly acted: Named | null
  /** By person: above 0 a woman. */
  readonly genders: (person: Named) => number
}

/**
 * The weight of each reason: a conditional logistic regression on 464 pronouns of 120 texts whose meaning readers
 * marked (training/data/statements.jsonl), right for 93.5 % of those left out in turn.
 */
const COUNTS: Reasons = {
  salience: 0.73,
  gender: 0.32,
  acted: 0.28,
  last: 0.15,
  lastFitting: 0.17,
  near: 0.41,
  often: -0.1,
  fresh: 0.31,
  spoke: -0.17,
  pronoun: -0.15,
  other: 0.26,
}

/** Below this logarithm of the chance of their gender somebody is out of the question. */
const UNFIT = -2.5
/** From this logarithm of the chance on (about one half) somebody's gender fits. */
const LIKELY = -0.7
/** Below this chance of the likeliest one nobody is named. */
const LEAST_CHANCE = 0.4

/** The chance that somebody is of a gender, as its logarithm, by what is known of them. */
const fitOf = (place: Place, person: Named): number => {
  const odds = place.genders(person) * (place.gender === 'female' ? 1 : -1)
  return -Math.log1p(Math.exp(-odds))
}

/** Whom a pronoun means, of those in mind who are not out of the question; null where nobody stands out. */
export function likeliestReferent(
  memory: readonly Salient[],
  place: Place,
  isOut: (person: Named) => boolean,
): Named | null {
  const scored: { readonly person: Named; readonly points: number }[] = []
  let fitting = 0
  memory.forEach((one, rank) => {
    const gender = fitOf(place, one.person)
    if (isOut(one.person) || gender < UNFIT) return
    scored.push({ person: one.person, points: pointsOf(reasonsFor(one, place, { gender, rank, fitting })) })
    if (gender > LIKELY) fitting++
  })
  const best = scored.reduce<(typeof scored)[number] | null>(
    (most, one) => (most && most.points >= one.points ? most : one),
    null,
  )
  if (!best) return null
  const chance = 1 / scored.reduce((sum, { points }) => sum + Math.exp(points - best.points), 0)
  return chance >= LEAST_CHANCE ? best.person : null
}

interface Rank {
  readonly gender: number
  readonly rank: number
  readonly fitting: number
}

function reasonsFor(one: Salient, place: Place, { gender, rank, fitting }: Rank): Reasons {
  const is = (yes: boolean): number => (yes ? 1 : 0)
  return {
    salience: Math.log(Math.max(0.001, salienceAt(one, place.frame))),
    gender,
    acted: is(one.person === place.acted),
    last: is(rank === 0),
    lastFitting: is(fitting === 0),
    near: is(one.paragraph === place.paragraph),
    often: Math.log(one.times),
    fresh: is(one.times === 1 && one.frame === place.frame - 1),
    spoke: is(one.part === 'source'),
    pronoun: is(one.part === 'pronoun'),
    other: is(one.part === 'other'),
  }
}

const pointsOf = (reasons: Reasons): number =>
  (Object.keys(COUNTS) as (keyof Reasons)[]).reduce((sum, key) => sum + COUNTS[key] * reasons[key], 0)
