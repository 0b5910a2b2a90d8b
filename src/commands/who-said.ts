import { z } from 'zod'
import { saidInLetters, whoSaid } from '../answers/routes/who-said.ts'
import { look } from '../search/question/query.ts'
import { parseWords } from '../search/question/question.ts'
import { hear } from '../search/retrieval/hear.ts'
import type { Command } from './command.ts'
import { consultWords } from './asking/consult.ts'
import { suggestQuotations } from './asking/suggestions.ts'
import { text } from './asking/typed.ts'

const options = z.strictObject({ words: text() })

/** `/who said words`: the statement that holds these words, with its speaker. Words as they stand wait for no model. */
export const whoSaidCommand: Command<typeof options> = {
  name: 'who said',
  options,
  run: async (library, { words }, models) => {
    const query = look(library, parseWords(words))
    const heard = hear(library, query)
    const said = saidInLetters(library, words, heard)
    if (said) return said
    return whoSaid(library, words, { heard, consulted: await consultWords({ models, library, query }) })
  },
  suggest: (library, _option, typed) => suggestQuotations(library, typed),
}
