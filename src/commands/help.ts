import { z } from 'zod'
import { help } from '../answers/routes/help.ts'
import type { Command } from './command.ts'

const options = z.strictObject({})

/** `/help`: what one can ask. */
export const helpCommand: Command<typeof options> = { name: 'help', options, run: () => help() }
