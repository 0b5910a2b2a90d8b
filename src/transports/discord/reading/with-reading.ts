import { standsBefore } from '../inbound/stands-before.ts'
import { answerReading } from './answer-reading.ts'
import { withReadingCommands } from './reading-commands.ts'

/** Answers what concerns reading plans. */
export const withReading = standsBefore({ answer: answerReading, more: withReadingCommands })
