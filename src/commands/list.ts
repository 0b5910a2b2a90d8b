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

/** Every command, in the order in which people see them. A new command is one file and one line here. */
export const commands: readonly Command[] = [
  whoSaidCommand,
  whoIsCommand,
  askCommand,
  quotesCommand,
  proposalsCommand,
  factsCommand,
  peopleCommand,
  articleCommand,
  helpCommand,
]
