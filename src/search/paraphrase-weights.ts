import type { Signals, Silence } from './paraphrase-signals.ts'

/** What each signal counts for an utterance's being what was typed; learned by scripts/learn-paraphrase.ts. */
export const PARAPHRASE_WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  meaning: 1.27,
  words: 1.25,
  outstanding: 1.42,
  met: 2.72,
  several: 1.74,
  answered: 2.2,
  centre: 3.47,
  length: -3.59,
  turned: -1.2,
  small: 1.7,
  direct: 0.95,
  partial: -1.38,
}

/** The same for nobody's having said it. */
export const SILENCE_WEIGHTS: Readonly<Record<keyof Silence, number>> = {
  always: 2.41,
  words: -0.14,
  unknown: 0.58,
  many: 2.1,
}
