import { suggest } from '../../commands/call.ts'
import { commands } from '../../commands/index.ts'
import type { Context } from '../../commands/run.ts'
import { commandOf } from './parse.ts'

/** What Tab offers: the completions, and the typed part that they replace. */
type Completion = [readonly string[], string]

/**
 * Completes commands, and after a command its people or topics.
 *
 *     complete(context, 'who i') //=> [['who is '], 'who i']
 */
export function complete(context: Context, line: string): Completion {
  const command = line.includes(' ') ? commandOf(line) : undefined
  if (!command || line.length <= command.name.length) return [namesFrom(line), line]
  const [first = '', second] = Object.keys(command.options.shape)
  const rest = line.slice(command.name.length).trimStart()
  const at = second === undefined ? -1 : rest.toLowerCase().indexOf(` ${second} `)
  const [option, typed] =
    second === undefined || at < 0 ? [first, rest] : [second, rest.slice(at + second.length + 2)]
  const choices = suggest(context, { command: command.name, option, typed })
  return [choices.map((choice) => choice.value), typed]
}

const namesFrom = (line: string): readonly string[] => {
  const names = [...commands.map((command) => `${command.name} `), 'context', 'quit']
  return names.filter((name) => name.startsWith(line.toLowerCase()))
}
