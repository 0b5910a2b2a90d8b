import type { View } from '../view.ts'
import { closeness, density, pairs } from './order.ts'
import {
  counted,
  headWord,
  kindDate,
  kindNear,
  kindNumber,
  kindPerson,
  kindPlace,
  kindReason,
  kindThing,
} from './kind.ts'
import { meaning } from './meaning.ts'
import { length, pronoun, room } from './shape.ts'
import { after, before, filledIn, opening, paragraph } from './surroundings.ts'
import { bm25, coverage, lastWord, names, rarest, sameForm } from './words.ts'

/** A named reason to rank a passage higher or, with a negative weight, lower. */
export type Signal = (view: View) => number

/** The chain, in the order of the page that says what each is worth. */
export const SIGNALS = {
  bm25,
  coverage,
  rarest,
  sameForm,
  names,
  lastWord,
  paragraph,
  before,
  after,
  filledIn,
  opening,
  pairs,
  closeness,
  density,
  kindPerson,
  kindDate,
  kindNumber,
  kindPlace,
  kindReason,
  kindThing,
  kindNear,
  counted,
  headWord,
  meaning,
  room,
  length,
  pronoun,
} satisfies Readonly<Record<string, Signal>>

export type SignalName = keyof typeof SIGNALS
