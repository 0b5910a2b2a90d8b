import type { Calibration } from './calibrated.ts'

/** Fitted on texts that no model was trained on, by training/calibrate.ts; not to be changed by hand. */
export const CALIBRATION: Calibration = {
  nearness: { answer: { similar: 11, words: 2, others: 1 }, relation: { similar: 8, words: 0, others: 0 } },
  answer: {
    judged: 0.758,
    ahead: 0.488,
    similar: 0,
    words: 0,
    unknown: 0,
    settled: 0,
    bias: -0.199,
  },
  words: { share: 0.919, lacks: -1.323, ahead: 1.885, unknown: 0, bias: -0.849 },
  same: { related: 0.072, same: 0.705, ahead: 0.606, similar: 0.001, bias: -1.939 },
  contrary: { related: 0.379, same: -0.743, ahead: 0.091, similar: 1.402, bias: -2.523 },
  found: { answer: 0.65, words: 0.5, same: 0.72, contrary: 0.57, denied: 0.8 },
  unsure: { answer: 0.41, words: 0.41, same: 0.48 },
}
