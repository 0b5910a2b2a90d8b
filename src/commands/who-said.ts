import { z } from 'zod'
import { whoSaid } from '../answers/routes/who-said.ts'
import type { Command } from './command.ts'
import { suggestQuotations } from './suggestions.ts'
import { text } from './typed.ts'

const options = z.strictObject({ words: text() })

/** `/who said words`: the statement that holds these words, with its speaker. */
export const whoSaidCommand: Command<typeof options> = {
  name: 'who said',
  options,
  run: (library, { words }) => whoSaid(library, words),
  suggest: (library, _option, typed) => suggestQuotations(library, typed),
}
