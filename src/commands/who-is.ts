import { z } from 'zod'
import { whoIs } from '../answers/routes/who-is.ts'
import type { Command } from './command.ts'
import { suggestPeople } from './asking/suggestions.ts'
import { name } from './asking/typed.ts'

const options = z.strictObject({ person: name() })

/** `/who is person`: the role, how much the article has of them, and the first passages that name them. */
export const whoIsCommand: Command<typeof options> = {
  name: 'who is',
  options,
  run: (library, { person }) => whoIs(library, person),
  suggest: (library, _option, typed) => suggestPeople(library, typed),
}
