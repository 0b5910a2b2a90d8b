import type { Command } from '../../commands/command.ts'
import { commands } from '../../commands/list.ts'
import type { Request } from '../../commands/run.ts'
import { commandName, optionName } from '../../presentation/names.ts'
import type { Wording } from '../../presentation/wording.ts'

/** Quotation marks that a person may put around words or names. */
const QUOTED = /^(?:".*"|“.*”|'.*'|‘.*’|«.*»)$/su

/**
 * A typed line as a request, in English or in the person's language. What is no command but more than one word is
 * asked as a question.
 *
 *     parseLine('quotes Ann Lee about trade', en)
 *     //=> { command: 'quotes', options: { person: 'Ann Lee', about: 'trade' } }
 */
export function parseLine(line: string, wording: Wording): Request {
  const typed = line.trim().replace(/^\//, '').replace(/\s+/g, ' ')
  const begun = commandOf(typed, wording)
  if (begun) return { command: begun.command.name, options: optionsOf(begun, wording) }
  return typed.includes(' ')
    ? { command: 'ask', options: { question: typed } }
    : { command: typed, options: {} }
}

/** A command with what is typed after it. */
interface Begun {
  readonly command: Command
  readonly rest: string
}

/** The command that a line begins with. `commandOf('Who said what', en)?.rest //=> 'what'` */
export function commandOf(typed: string, wording: Wording): Begun | undefined {
  const folded = `${typed.toLowerCase()} `
  for (const command of commands) {
    for (const name of [command.name, commandName(command.name, wording)]) {
      if (folded.startsWith(`${name} `)) return { command, rest: typed.slice(name.length).trimStart() }
    }
  }
  return undefined
}

/** What follows a command, divided among its options: the first takes all up to the name of the next. */
function optionsOf({ command, rest }: Begun, wording: Wording): Request['options'] {
  const [first, second] = Object.keys(command.options.shape)
  if (rest === '') return {}
  if (first === undefined) return { [rest]: rest }
  if (command.options.safeParse({}).success) {
    return { [first]: unquoted(divided(rest, first, wording)?.after ?? rest) }
  }
  const parts = second === undefined ? undefined : divided(rest, second, wording)
  if (second === undefined || !parts) return { [first]: unquoted(rest) }
  return { [first]: unquoted(parts.before), [second]: unquoted(parts.after) }
}

/** What stands before and after an option's name. `divided('Lee about trade', 'about', en)?.after //=> 'trade'` */
export function divided(
  rest: string,
  option: string,
  wording: Wording,
): { readonly before: string; readonly after: string } | undefined {
  const padded = ` ${rest} `.toLowerCase()
  for (const name of [option, optionName(option, wording)]) {
    const at = padded.indexOf(` ${name} `)
    if (at >= 0)
      return { before: rest.slice(0, Math.max(0, at - 1)), after: rest.slice(at + name.length).trim() }
  }
  return undefined
}

const unquoted = (words: string): string => (QUOTED.test(words) ? words.slice(1, -1).trim() : words)
