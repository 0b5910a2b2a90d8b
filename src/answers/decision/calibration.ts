import type { Calibration } from './calibrated.ts'

/** Fitted on texts that no model was trained on, by training/calibrate.ts; not to be changed by hand. */
export const CALIBRATION: Calibration = {
  nearness: { answer: { similar: 6, words: 2, others: 0 }, relation: { similar: 8, words: 0, others: 0 } },
  answer: { judged: 0.784, apart: 0.166, similar: 0, nearest: 0.952, bias: -0.493 },
  words: { share: 0.914, lacks: -1.317, ahead: 1.894, unknown: 0, bias: -0.85 },
  same: { related: 0, same: 0.702, apart: 0.654, similar: 0.686, bias: -3.292 },
  contrary: { related: 0, same: 0, apart: 0.276, similar: 1.957, contrary: 0.796, bias: -1.446 },
  found: { answer: 0.74, words: 0.5, same: 0.79, contrary: 0.63, denied: 0.8 },
  unsure: { answer: 0.45, words: 0.41, same: 0.62 },
}
