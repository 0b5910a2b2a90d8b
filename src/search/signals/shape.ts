import type { View } from '../view.ts'

/** How long the passage is, damped. */
export const length = ({ passage }: View): number => Math.log(1 + passage.length) / 3

/** A sentence that opens with "he", "it" or "this" speaks of what the one before it names. */
export const pronoun = ({ passage }: View): number =>
  /^(he|she|it|they|his|her|its|their|this|these|that|those)$/.test(passage.terms[0]?.key ?? '') ? 1 : 0

/** So does one that opens with "the" and a common noun: "The event was held in March". */
export const anaphor = ({ passage }: View): number =>
  passage.terms[0]?.key === 'the' && passage.terms[1]?.capital === false ? 1 : 0
