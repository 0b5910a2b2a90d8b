import type { Command } from '../../commands/command.ts'
import { commands } from '../../commands/index.ts'
import type { Request } from '../../commands/run.ts'

/** Quotation marks that a person may put around words or names. */
const QUOTED = /^(?:".*"|“.*”|'.*'|‘.*’|«.*»)$/su

/**
 * A typed line as a request. What is no command but more than one word is asked as a question.
 *
 *     parseLine('quotes Ann Lee about trade') //=> { command: 'quotes', options: { person: 'Ann Lee', about: 'trade' } }
 */
export function parseLine(line: string): Request {
  const typed = line.trim().replace(/^\//, '').replace(/\s+/g, ' ')
  const command = commandOf(typed)
  if (command)
    return { command: command.name, options: optionsOf(command, typed.slice(command.name.length).trim()) }
  return typed.includes(' ')
    ? { command: 'ask', options: { question: typed } }
    : { command: typed, options: {} }
}

/** The command that a line begins with. `commandOf('Who said what')?.name //=> 'who said'` */
export function commandOf(typed: string): Command | undefined {
  const folded = `${typed.toLowerCase()} `
  return commands.find(({ name }) => folded.startsWith(`${name} `))
}

/** What follows a command, divided among its options: the first takes all up to the name of the next. */
function optionsOf(command: Command, rest: string): Request['options'] {
  const [first, second] = Object.keys(command.options.shape)
  if (rest === '') return {}
  if (first === undefined) return { [rest]: rest }
  if (command.options.safeParse({}).success) return { [first]: unquoted(after(first, rest)) }
  const at = second === undefined ? -1 : ` ${rest} `.toLowerCase().indexOf(` ${second} `)
  if (second === undefined || at < 0) return { [first]: unquoted(rest) }
  return {
    [first]: unquoted(rest.slice(0, Math.max(0, at - 1))),
    [second]: unquoted(rest.slice(at + second.length).trim()),
  }
}

/** `facts about trade` and `facts trade` mean the same. */
const after = (option: string, rest: string): string =>
  `${rest} `.toLowerCase().startsWith(`${option} `) ? rest.slice(option.length).trim() : rest

const unquoted = (words: string): string => (QUOTED.test(words) ? words.slice(1, -1) : words)
