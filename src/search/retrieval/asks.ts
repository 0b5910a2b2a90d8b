import { words } from '../../text/words.ts'
import { YES_NO } from '../question/answer-type.ts'

/** A label before a turn: "LEE:", "Ann Lee:". */
const LABEL = /^[“"'‘(]?[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3}:\s+/u
/** Whom a question is put to, said first: "Mr Lee, are the drivers in favour?" */
const VOCATIVE = /^(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}|[Ww]ell|[Nn]ow|[Ss]o|[Oo]kay), /u
const QUESTION = /\?[”"'’)]*\s*$/u
/** Characters that surely hold a question mark with what closes it. */
const LONGEST_END = 12
/** Characters that surely hold a label and the first two words. */
const LONGEST_OPENING = 100
/** Words that a question may begin with before its verb. */
const BEFORE_VERB: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or'])

/**
 * Whether a sentence only asks for yes or no, and so tells nothing itself: of 8,585 questions on invented and real texts
 * one has its answer in such a sentence.
 *
 *     asksYesOrNo('LEE: And was it fair?') //=> true
 */
export const asksYesOrNo = (sentence: string): boolean => YES_NO.has(opensQuestion(sentence))

/**
 * Whether a sentence only asks what, who, when … : it answers nothing to whoever asks the same.
 *
 *     asksWhat('LEE: Why did it sink?') //=> true
 */
export const asksWhat = (sentence: string): boolean => WHAT.test(opensQuestion(sentence))
const WHAT = /^(?:who|whom|whose|when|where|why|how|what|which)$/u

/** A question without whom it is put to: `withoutVocative('Mr Lee, is it safe?') //=> 'is it safe?'` */
export const withoutVocative = (question: string): string => question.replace(VOCATIVE, '')

/** The word that a question begins with, its label, whom it is put to and "and" aside; empty where a sentence is none. */
function opensQuestion(sentence: string): string {
  if (!QUESTION.test(sentence.slice(-LONGEST_END))) return ''
  const opening = words(withoutVocative(sentence.slice(0, LONGEST_OPENING).replace(LABEL, '')))
  return opening.find(({ key }) => !BEFORE_VERB.has(key))?.key ?? ''
}
