import { z } from 'zod'
import { ask } from '../answers/routes/ask.ts'
import type { Command } from './command.ts'
import { text } from './typed.ts'

const options = z.strictObject({ question: text() })

/** `/ask question`: the passage that answers it, or the honest sentence that none does. */
export const askCommand: Command<typeof options> = {
  name: 'ask',
  options,
  run: (library, { question }) => ask(library, question),
}
