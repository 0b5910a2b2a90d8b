import type { z } from 'zod'
import type { Answer } from '../answers/answer.ts'
import type { CommandName } from '../presentation/wording/wording.ts'
import type { Library } from '../search/library/library.ts'
import type { Models } from '../search/models/ports.ts'

/** One thing to choose while typing: what is shown and what is sent. */
export interface Choice {
  readonly name: string
  readonly value: string
}

/**
 * A slash command: its data, its handler and its suggestions in one object. `who said` has a space: command and
 * subcommand. Its name and its options are worded in every language by `Wording.commands` and `Wording.options`.
 */
export interface Command<Options extends z.ZodObject = z.ZodObject> {
  /** As typed after the slash: "ask", "who said". */
  readonly name: CommandName
  readonly options: Options
  /**
   * A method, so that commands with different options stand in one list; `call.ts` parses before it runs. Only what
   * asks the models gives a promise.
   */
  run(library: Library, options: z.infer<Options>, models: Models): Answer | Promise<Answer>
  /** Completions for one option, best first; free text works all the same. */
  suggest?(library: Library, option: string, typed: string): readonly Choice[]
}
