// Written for this project: nouns for what somebody thinks or has reckoned. No licence needed.

/** By the word before: "in her view", "by Lee's own count". */
export const VIEWS: ReadonlyMap<string, RegExp> = new Map([
  [
    'in',
    /^(?:view|opinion|judgment|judgement|estimate|estimation|account|words|experience|eyes|mind|reading|telling)$/,
  ],
  ['by', /^(?:count|tally|reckoning|calculations?|arithmetic|estimate|account|figures)$/],
])
