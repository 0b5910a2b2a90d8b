import type { View } from '../view.ts'
import { density, early, pairs, triples } from './order.ts'
import { counted, kindDate, kindNear, kindNumber, kindPerson, kindPlace, kindReason } from './kind.ts'
import { centre, derived, headMeaning, kinds, meaning, synonyms } from './meaning.ts'
import { spokenBy } from './people.ts'
import { anaphor, length, pronoun } from './shape.ts'
import { before, filledIn, paragraph } from './surroundings.ts'
import { bm25, coverage, names, sameForm } from './words.ts'

/** A named reason to rank a passage higher or, with a negative weight, lower. */
type Signal = (view: View) => number

/** The chain, in the order of the page that says what each is worth. */
export const SIGNALS = {
  bm25,
  coverage,
  sameForm,
  names,
  paragraph,
  before,
  filledIn,
  pairs,
  triples,
  early,
  density,
  kindPerson,
  kindDate,
  kindNumber,
  kindPlace,
  kindReason,
  kindNear,
  counted,
  meaning,
  centre,
  headMeaning,
  derived,
  synonyms,
  kinds,
  length,
  pronoun,
  anaphor,
  spokenBy,
} satisfies Readonly<Record<string, Signal>>

export type SignalName = keyof typeof SIGNALS
