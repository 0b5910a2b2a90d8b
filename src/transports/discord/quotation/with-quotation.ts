import { standsBefore } from '../inbound/stands-before.ts'
import { answerQuotation } from './answer-quotation.ts'
import { withQuotationCommands } from './quotation-commands.ts'

/** Answers what concerns the quotation of the day. */
export const withQuotation = standsBefore({ answer: answerQuotation, more: withQuotationCommands })
