import type { Answer } from '../../src/answers/answer.ts'
import { askCommand } from '../../src/commands/ask.ts'
import { whoSaidCommand } from '../../src/commands/who-said.ts'
import type { Library } from '../../src/search/library/library.ts'
import { NO_MODELS, type Models } from '../../src/search/models/ports.ts'

/** The answer to a question, without models unless they are given. */
export const asked = async (
  library: Library,
  question: string,
  models: Models = NO_MODELS,
): Promise<Answer> => askCommand.run(library, { question }, models)

/** Who said words, without models unless they are given. */
export const whoSaid = async (library: Library, words: string, models: Models = NO_MODELS): Promise<Answer> =>
  whoSaidCommand.run(library, { words }, models)
