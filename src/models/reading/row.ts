import type { Tokens } from './tokens.ts'

/** One input of a model: token ids with the type (0 or 1) of each. */
export interface Row {
  readonly ids: readonly number[]
  readonly types: readonly number[]
}

/** What a model gives for one row: the numbers of each output by its name. */
export type Outputs = Readonly<Record<string, Float32Array>>

/** Runs a model on one row. A score never depends on others, since there are none. */
export type RunRow = (row: Row) => Promise<Outputs>

/** Characters read for each token that is wanted; more of them hold no more tokens in any language's words. */
const PER_TOKEN = 16

/** The beginning of a text that surely holds its first tokens, so that a text of 5 MB costs no more than a page. */
export const beginning = (text: string, tokens: number): string => text.slice(0, tokens * PER_TOKEN)

/** The end of a text that surely holds its last tokens. */
export const ending = (text: string, tokens: number): string => text.slice(-tokens * PER_TOKEN)

/** The first tokens. */
export const firstOf = ({ ids, spans }: Tokens, limit: number): Tokens => ({
  ids: ids.slice(0, limit),
  spans: spans.slice(0, limit),
})

/** The output of a name; a model without it is not the one that was meant. */
export function outputOf(outputs: Outputs, name: string): Float32Array {
  const found = outputs[name]
  if (found === undefined) throw new Error(`The model has no output ${name}`)
  return found
}

/** Logits as probabilities that sum to 1. */
export function softmax(logits: Float32Array): readonly number[] {
  const most = Math.max(...logits)
  const powers = Array.from(logits, (logit) => Math.exp(logit - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** A logit as a probability. */
export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit))
