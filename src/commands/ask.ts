import { z } from 'zod'
import { ask, askFacts } from '../answers/routes/ask.ts'
import { look } from '../search/question/query.ts'
import { parse } from '../search/question/question.ts'
import type { Command } from './command.ts'
import { consultQuestion } from './asking/consult.ts'
import { text } from './asking/typed.ts'

const options = z.strictObject({ question: text() })

/** `/ask question`: the passage that answers it, or the honest sentence that none does. */
export const askCommand: Command<typeof options> = {
  name: 'ask',
  options,
  run: async (library, { question }, models) => {
    const told = askFacts(library, question)
    if (told) return told
    const query = look(library, parse(question))
    return ask(library, question, await consultQuestion({ models, library, query }))
  },
}
