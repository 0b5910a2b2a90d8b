import type { View } from '../view.ts'

/** A passage must have room for an answer beside the question's words: how many it has, damped. */
export const room = ({ passage, hits }: View): number =>
  Math.log(1 + Math.max(0, passage.length - hits.length)) / 3

/** How long the passage is, damped. */
export const length = ({ passage }: View): number => Math.log(1 + passage.length) / 3

/** A sentence that opens with "he", "it" or "this" speaks of what the one before it names. */
export const pronoun = ({ passage }: View): number =>
  /^(he|she|it|they|his|her|its|their|this|these|that|those)$/.test(passage.terms[0]?.key ?? '') ? 1 : 0
