import { z } from 'zod'
import { quotesBy } from '../answers/lists/quotes.ts'
import type { Command } from './command.ts'
import { suggestPeople, suggestTopics } from './asking/suggestions.ts'
import { name, optional } from './asking/typed.ts'

const options = z.strictObject({ person: name().optional(), about: optional() })

/** `/quotes [person] [about]`: all that somebody, or everybody, said or is reported to have said, in the order of the article. */
export const quotesCommand: Command<typeof options> = {
  name: 'quotes',
  options,
  run: (library, { person, about }) => quotesBy(library, person ?? null, about ?? null),
  suggest: (library, option, typed) =>
    option === 'person' ? suggestPeople(library, typed) : suggestTopics(library, typed),
}
