import { z } from 'zod'
import type { Offer } from '../answers/answer.ts'
import { help } from '../answers/routes/help.ts'
import type { Command } from './command.ts'
import { optionsOf } from './calling/options-of.ts'

const options = z.strictObject({})

/** `/help`: what one can ask, which is the other commands and this one. */
export function helpCommand(others: readonly Command[]): Command<typeof options> {
  const command: Command<typeof options> = {
    name: 'help',
    options,
    run: () => help([...others, command].map(offerOf)),
  }
  return command
}

function offerOf(command: Pick<Command, 'name' | 'options'>): Offer {
  const all = optionsOf(command)
  return {
    command: command.name,
    needs: all.filter(({ required }) => required).map(({ name }) => name),
    takes: all.filter(({ required }) => !required).map(({ name }) => name),
  }
}
