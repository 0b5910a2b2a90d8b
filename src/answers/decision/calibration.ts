import type { Calibration } from './calibrated.ts'

/** Fitted on texts that no model was trained on, by training/calibrate.ts; not to be changed by hand. */
export const CALIBRATION: Calibration = {
  nearness: {
    answer: {
      similar: 6,
      words: 1,
      others: 1,
    },
    relation: {
      similar: 8,
      words: 2,
      others: 0,
    },
  },
  answer: {
    judged: 0.656,
    ahead: 0.177,
    similar: 0,
    words: 0,
    unknown: 0,
    settled: 0,
    bias: -0.583,
  },
  words: {
    share: 0.631,
    lacks: -1.173,
    ahead: 2.18,
    unknown: 0,
    bias: -0.694,
  },
  same: {
    related: 0.117,
    same: 0.425,
    ahead: 0.481,
    similar: 0.874,
    bias: -2.117,
  },
  contrary: {
    related: 0.145,
    same: -0.527,
    ahead: 0.428,
    similar: 1.14,
    bias: -3.404,
  },
  found: { answer: 0.6, words: 0.55, same: 0.6, contrary: 0.6, denied: 0.8 },
  unsure: { answer: 0.35, words: 0.38, same: 0.4 },
}
