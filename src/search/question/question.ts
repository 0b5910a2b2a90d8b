import { withoutChat } from './chat.ts'
import { NEGATIONS } from '../../language/negations.ts'
import { terms, type Term } from '../words/terms.ts'
import { answerTypeOf, type AnswerType } from './answer-type.ts'

/** A question, or words typed from memory, taken apart. */
export interface Question {
  readonly text: string
  /** The same length, with what is wrapped around the question blanked. */
  readonly content: string
  readonly terms: readonly Term[]
  readonly answerType: AnswerType
  /** Index into `terms` of the word that says what kind of thing is asked for ("which island is"), or -1. */
  readonly head: number
  readonly negated: boolean
  /** Whether it asks for somebody's words or thoughts: "what did Ann say", "according to Ann". */
  readonly speech: boolean
}

/** Words of speaking and thinking: with a person's name they ask for that person's words. */
const SPEECH = new Set(
  (
    'say said says saying tell told tells think thinks thought believe believes believed view views opinion stance position comment comments ' +
    'remark remarks statement quote quoted call calls called urge urged claim claims argue argued want wants wanted hope hopes hoped ' +
    'promise promised warn warned propose proposed suggest suggested mention mentioned mentions describe described criticize criticise ' +
    'criticized criticised praise praised ask asked explain explained stress stressed support oppose opposed feel feels felt according ' +
    'address speech message answer react reaction respond expect expects deny denied admit recommend demand demanded'
  ).split(' '),
)

/** Whether a folded word is one of speaking or thinking. */
export const isSpeech = (key: string): boolean => SPEECH.has(key)

/** What somebody gives who speaks: to like a speech, or to read a message, is to say nothing. */
const SPEECH_NOUNS = new Set(
  'address speech message answer comment comments remark remarks statement'.split(' '),
)

/** Whether a folded word names a piece of speaking. */
const isSpeechNoun = (key: string): boolean => SPEECH_NOUNS.has(key)

/** Takes a question apart: `parse('which island is he from?').answerType //=> 'place'`. */
export function parse(text: string): Question {
  return take(text, withoutChat(text))
}

/** Takes typed words apart as they are: `parseWords('tell me more').terms.length //=> 3`. */
export const parseWords = (text: string): Question => take(text, text)

function take(text: string, content: string): Question {
  const found = terms(content)
  const asks = answerTypeOf(found)
  return {
    text,
    content,
    terms: found,
    ...asks,
    negated: found.some(({ key }) => NEGATIONS.has(key)),
    speech: found.some(({ key }) => isSpeech(key) && !(asks.answerType === 'reason' && isSpeechNoun(key))),
  }
}
