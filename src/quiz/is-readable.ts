import { NUMERALS } from '../language/numerals.ts'

/** Whoever reads a claim that begins so does not know what it is about. */
const DANGLING =
  /^(?:he|she|it|they|him|her|his|hers|its|their|this|that|these|those|such|there|here|then|since then|both|another|others?|so|thus|however|instead|also|one|some|(?:and|but|or|yet)|the (?:latter|former|two|three|other|same|ones?)|\S+(?: \S+)? (?:seconds|minutes|hours|days|weeks|months|years) (?:later|earlier|before|after))\b/iu
/** Words that point to another sentence: "in this constituency", "won that match". */
const POINTING =
  /\b(?:this|these|those|(?:in|of|at|by|for|on|to|from|with|won|lost|during|after|before|until) that)\b/iu
/** A caption that ran into the sentence after it: "Ann Lee of Orr In the north of the town …". */
const RUN_TOGETHER =
  /[^.:;!?] (?:In|On|At|From|After|Before|During|When) (?:the|a|an|his|her|its|it|he|she|they)\b/u

/** A number without what it counts: "Of 44, nineteen had gone", "seven others", "I allowed sixty, and". */
const NUMERAL = [...NUMERALS.keys()].join('|')
const UNCOUNTED = new RegExp(
  [
    '^(?:(?:more|less|fewer) than |about |nearly |almost |at least )?' +
      `(?:half|most|many|few|all|\\d+|${NUMERAL}) ` +
      '(?:others?|more|had|has|have|was|were|is|are|of (?:them|those|us|you)|[a-z]+ed)\\b',
    '^of \\d',
    `\\b(?:${NUMERAL})(?:,| (?:and|or|when|while|[a-z]+ing)\\b)`,
  ].join('|'),
  'iu',
)
/** What only the sentence before says: "turned that down", "two doors on", "the fourth was opened", "the rest lies". */
const LEFT_OUT =
  /\bthat (?:down|up|off|out|back|over|away)\b|^\S+ \S+ (?:on|away|further|along|later),|\bthe (?:rest|remainder|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:, of\b| (?:is|are|was|were|has|had|lies?|lay|came|went)\b)/iu
/** A pronoun, and what it could stand for in the same sentence: no person, and no date. */
const PRONOUN = /\b(?:it|its|they|them|their)\b/iu
const NOUN = /\b(?:the|an?|his|her|our|my|your|some|every|each|no|all|many|most)\s+\p{L}|^\p{Lu}\p{Ll}+s\b/u
/** "Hutchins voted for her": for whom? */
const SOMEBODY_ELSE =
  /\b(?:for|with|to|against|of|by|from) (?:him\b|her(?=[.,;]| (?:and|but|or|for|in|on|at)\b))|\b(?:him|her)\.$/iu

const SIGNS = [DANGLING, POINTING, RUN_TOGETHER, UNCOUNTED, LEFT_OUT, SOMEBODY_ELSE]

/** Whether a sentence can be understood without the one before it. `isReadable('Seven others came.') //=> false` */
export function isReadable(words: string): boolean {
  const open = SIGNS.some((sign) => sign.test(words))
  const pronoun = PRONOUN.exec(words)
  const unmeant = pronoun !== null && !NOUN.test(words.slice(0, pronoun.index))
  // "The first half ended 1-1": of which match?
  const unnamed = /^The\s/u.test(words) && !/\s\p{Lu}/u.test(words)
  const whole = /^[\p{Lu}\p{N}]/u.test(words) && words.endsWith('.') && isBalanced(words)
  return whole && !open && !unmeant && !unnamed && !/["“”?;\n[\]]/u.test(words)
}

/** Every bracket that opens is closed, and none closes that did not open: "June 1988), and a niece (m." is a piece. */
function isBalanced(words: string): boolean {
  let open = 0
  for (const sign of words.match(/[()]/gu) ?? []) {
    open += sign === '(' ? 1 : -1
    if (open < 0) return false
  }
  return open === 0
}
