/** A stage direction is no longer than this. */
const LONGEST = 120

/** Whether words are a note on what happens, not what is said: "(Laughter.)", "[applause]". */
export const isDirection = (words: string): boolean =>
  words.length <= LONGEST && /^\s*(?:\([^()]*\)|\[[^[\]]*\])[.\s]*$/u.test(words)
