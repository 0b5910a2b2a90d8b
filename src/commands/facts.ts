import { z } from 'zod'
import { listFacts } from '../answers/lists/facts.ts'
import type { Command } from './command.ts'
import { suggestTopics } from './asking/suggestions.ts'
import { optional } from './asking/typed.ts'

const options = z.strictObject({ about: optional() })

/** `/facts [about]`: numbers, dates, places, offices and events that can be checked. */
export const factsCommand: Command<typeof options> = {
  name: 'facts',
  options,
  run: (library, { about }) => listFacts(library, about ?? null),
  suggest: (library, _option, typed) => suggestTopics(library, typed),
}
