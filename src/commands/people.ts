import { z } from 'zod'
import { listPeople } from '../answers/lists/people.ts'
import type { Command } from './command.ts'

const options = z.strictObject({})

/** `/people`: everybody whom the article names, those who speak first. */
export const peopleCommand: Command<typeof options> = {
  name: 'people',
  options,
  run: (library) => listPeople(library),
}
