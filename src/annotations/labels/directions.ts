/** The longest stage direction, in characters. */
const LONGEST_DIRECTION = 120

/** Whether words are a note on what happens, not what is said: "(Laughter.)", "[applause]". */
export const isDirection = (words: string): boolean =>
  words.length <= LONGEST_DIRECTION && /^\s*(?:\([^()]*\)|\[[^[\]]*\])[.\s]*$/u.test(words)
