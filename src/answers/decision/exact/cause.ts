/** What is asked about, and why it was so: ids of sentences; one and the same where a sentence tells both. */
export interface Explained {
  readonly told: number
  readonly cause: number
}

/** Words before a cause within a sentence. */
const CONJUNCTION =
  /\b(?:because|since|due to|owing to|thanks to|in order to|so that|as a result of)\b|, (?:for|as) (?:the|a|an|it|he|she|they|we|there|no|\p{L}+ \p{L}+ed)\b/iu
/** How a sentence begins that tells why, or what came of, what the one before it tells. */
const OPENING =
  /^[“"‘']?(?:(?:this|that|it) (?:is|was) (?:because|due to|since)|the (?:reason|cause)s?\b|because|for this reason)/iu
/** How a sentence begins that tells what came of what the one before it tells. */
const CONSEQUENCE =
  /^[“"‘']?(?:so|therefore|thus|hence|consequently|accordingly|as a (?:result|consequence)|for (?:this|that) reason|because of (?:this|that)|(?:this|that|which) (?:is|was) why)\b(?! far| many| much| long| that)/iu
/** Participles that no ending tells. */
const PARTICIPLES =
  'been|become|begun|bent|built|burnt|burst|come|cost|cut|done|drunk|dug|fed|felt|found|gone|had|heard|held|hit|hung|hurt|kept|laid|led|left|lent|lost|made|met|paid|put|run|said|sent|set|shed|shot|shut|slept|sold|spent|split|spread|stood|struck|stuck|sung|sunk|swept|swum|told|understood|won'
/** What had happened before that: "had been cut", "had eaten". */
const BEFORE_THAT = new RegExp(
  String.raw`\bhad (?:\p{L}+ly |already |just |not |never |also )?(?:${PARTICIPLES}|\p{L}{2,}(?:ed|en|wn|rn|ught))\b`,
  'iu',
)

/** Whether a sentence tells a cause itself: `tellsCause('It took long, for the road was wet.') //=> true` */
export const tellsCause = (sentence: string): boolean => CONJUNCTION.test(sentence) || OPENING.test(sentence)

/** Whether a sentence may tell why what the one before it tells happened: `mayTellWhy('A rail had broken.') //=> true` */
export const mayTellWhy = (sentence: string): boolean => OPENING.test(sentence) || BEFORE_THAT.test(sentence)

/** Whether a sentence tells what came of the one before it: `isConsequence('So the road was closed.') //=> true` */
export const isConsequence = (sentence: string): boolean => CONSEQUENCE.test(sentence)
