import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10'
import {
  type AskedQuestion,
  quizChoices,
  isListed,
  letterOf,
  presentQuestion,
} from '../../../presentation/groups/present-quiz.ts'
import type { Wording } from '../../../presentation/wording/wording.ts'
import type { Library } from '../../../search/library/library.ts'
import { LIMITS } from '../limits.ts'
import { type Payload, payloadOf } from '../outbound/payload.ts'
import { shortText } from '../shorten.ts'
import { quizId } from './state.ts'

interface Shown {
  readonly quiz: string
  readonly library: Library
  readonly wording: Wording
}

/** An open question with a button a choice. */
export function questionPayload(asked: AskedQuestion, { quiz, library, wording }: Shown): Payload {
  const { question, number } = asked
  const labels = quizChoices(question, wording).map((choice, i) =>
    isListed(question) ? letterOf(i) : choice,
  )
  const buttons = labels.map((label, choice): APIButtonComponentWithCustomId => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: shortText(label, LIMITS.buttonLabel),
    custom_id: quizId({ quiz, number: number - 1, choice }),
  }))
  return payloadOf(presentQuestion(asked, library, wording), { wording, isPrivate: false, buttons })
}
