import type { Calibration } from './calibrated.ts'

/** Fitted on texts that no model was trained on, by training/calibrate.ts; not to be changed by hand. */
export const CALIBRATION: Calibration = {
  nearness: { answer: { similar: 6, words: 2, others: 0 }, relation: { similar: 8, words: 0, others: 0 } },
  answer: { judged: 0.747, ahead: 0.354, similar: 0.264, words: 0, unknown: 0, settled: 0, bias: -0.55 },
  words: { share: 0.914, lacks: -1.317, ahead: 1.893, unknown: 0, bias: -0.85 },
  same: { related: 0, same: 0.697, ahead: 0.603, similar: 0.996, bias: -3.145 },
  contrary: { related: 0.263, same: -0.789, ahead: 0.303, similar: 1.892, bias: -2.684 },
  found: { answer: 0.68, words: 0.5, same: 0.78, contrary: 0.57, denied: 0.8 },
  unsure: { answer: 0.41, words: 0.41, same: 0.45 },
}
