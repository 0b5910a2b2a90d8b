import type { Calibration } from './calibrated.ts'

/** Fitted on texts that no model was trained on, by training/calibrate.ts; not to be changed by hand. */
export const CALIBRATION: Calibration = {
  nearness: { answer: { similar: 3, words: 0, others: 0 }, relation: { similar: 8, words: 0.5, others: 0 } },
  answer: { judged: 1.078, ahead: 0.289, similar: 2.376, words: 0, unknown: 0, settled: 0, bias: 0.015 },
  words: { share: 0.87, lacks: -0.955, ahead: 2.083, unknown: 0, bias: -0.893 },
  same: { related: 0, same: 0.759, ahead: 0.55, similar: 0, bias: -1.531 },
  contrary: { related: 0.35, same: -0.692, ahead: 0.177, similar: 1.672, bias: -2.642 },
  found: { answer: 0.66, words: 0.51, same: 0.69, contrary: 0.44, denied: 0.8 },
  unsure: { answer: 0.35, words: 0.42, same: 0.48 },
}
