import type { Calibration } from './calibrated.ts'

/** Fitted on texts that no model was trained on, by training/calibrate.ts; not to be changed by hand. */
export const CALIBRATION: Calibration = {
  nearness: { answer: { similar: 6, words: 0, others: 1 }, relation: { similar: 8, words: 0, others: 0 } },
  answer: { judged: 0.695, ahead: 0.528, similar: 0.297, words: 0, unknown: 0, settled: 0, bias: -0.285 },
  words: { share: 0.908, lacks: -1.33, ahead: 1.897, unknown: 0, bias: -0.843 },
  same: { related: 0.072, same: 0.705, ahead: 0.606, similar: 0.001, bias: -1.939 },
  contrary: { related: 0.379, same: -0.743, ahead: 0.091, similar: 1.402, bias: -2.523 },
  found: { answer: 0.64, words: 0.5, same: 0.72, contrary: 0.57, denied: 0.8 },
  unsure: { answer: 0.39, words: 0.41, same: 0.48 },
}
