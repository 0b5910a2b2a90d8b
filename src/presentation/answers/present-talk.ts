import type { Answer } from '../../answers/answer.ts'
import { inEnglish } from './in-english.ts'
import type { Message } from '../message.ts'
import { says, type View } from '../view.ts'

/** One line for what is said that is no question about the article. */
export const presentTalk = (
  { talk }: Extract<Answer, { about: 'talk' }>,
  { wording }: Pick<View, 'wording'>,
): Message => line(wording.talk[talk])

/** That the article is English, in the person's own language. */
export const presentLanguage = ({ language }: Extract<Answer, { about: 'language' }>): Message =>
  line(inEnglish(language))

const line = (text: string): Message => ({
  outcome: 'plain',
  blocks: [says(text)],
  actions: [],
  pictures: [],
})
