import { z } from 'zod'
import { describeArticle } from '../answers/routes/article.ts'
import type { Command } from './command.ts'

const options = z.strictObject({})

/** `/article`: title, publisher, date, outline, and how much there is. */
export const articleCommand: Command<typeof options> = {
  name: 'article',
  options,
  run: (library) => describeArticle(library),
}
