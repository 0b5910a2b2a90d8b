/** Words before a cause within a sentence. */
const CONJUNCTION =
  /\b(?:because|since|due to|owing to|thanks to|in order to|so that|as a result of)\b|, for (?:the|a|an|it|he|she|they|we|there|no|\p{L}+ \p{L}+ed)\b/iu
/** How a sentence begins that tells why, or what came of, what the one before it tells. */
const OPENING =
  /^[“"‘']?(?:(?:this|that|it) (?:is|was) (?:because|due to|since)|the (?:reason|cause)s?\b|because|for this reason)/iu
/** What had happened before that: "had been cut", "had broken". */
const BEFORE_THAT =
  /\bhad (?:\p{L}+ly |already |just |not )?(?:been|become|begun|broken|come|cut|done|failed|fallen|given|gone|grown|left|lost|made|run|sunk|\p{L}{2,}ed)\b/iu

/** Whether a sentence tells a cause itself: `tellsCause('It took long, for the road was wet.') //=> true` */
export const tellsCause = (sentence: string): boolean => CONJUNCTION.test(sentence) || OPENING.test(sentence)

/** Whether a sentence may tell why what the one before it tells happened: `mayTellWhy('A rail had broken.') //=> true` */
export const mayTellWhy = (sentence: string): boolean => OPENING.test(sentence) || BEFORE_THAT.test(sentence)
