import type { Command } from './command.ts'
import { articleCommand } from './article.ts'
import { askCommand } from './ask.ts'
import { factsCommand } from './facts.ts'
import { helpCommand } from './help.ts'
import { peopleCommand } from './people.ts'
import { proposalsCommand } from './proposals.ts'
import { quotesCommand } from './quotes.ts'
import { whoIsCommand } from './who-is.ts'
import { whoSaidCommand } from './who-said.ts'

/** In the order in which people see them. A new command is one file, one line here, and one in each language. */
const asking: readonly Command[] = [
  whoSaidCommand,
  whoIsCommand,
  askCommand,
  quotesCommand,
  proposalsCommand,
  factsCommand,
  peopleCommand,
  articleCommand,
]

/** Every command; help, which lists them, is the last. */
export const commands: readonly Command[] = [...asking, helpCommand(asking)]
