import { suggest } from '../../commands/call.ts'
import { commands } from '../../commands/list.ts'
import { commandName } from '../../presentation/names.ts'
import { wordingFor } from '../../presentation/wordings.ts'
import type { Wording } from '../../presentation/wording.ts'
import { commandOf, divided } from './parse.ts'
import type { Session } from './session.ts'

/** What Tab offers: the completions, and the typed part that they replace. */
type Completion = [readonly string[], string]

/**
 * Completes commands, and after a command its people or topics.
 *
 *     complete(session, 'who i') //=> [['who is '], 'who i']
 */
export function complete({ context, locale }: Pick<Session, 'context' | 'locale'>, line: string): Completion {
  const wording = wordingFor(locale)
  const begun = line.includes(' ') ? commandOf(line, wording) : undefined
  if (!begun) return [namesFrom(line, wording), line]
  const { command, rest } = begun
  const [first = '', second] = Object.keys(command.options.shape)
  const parts = second === undefined ? undefined : divided(rest, second, wording)
  const [option, typed] = second === undefined || !parts ? [first, rest] : [second, parts.after]
  const words = typed.replace(/^["“'‘«]/u, '')
  const choices = suggest(context, { command: command.name, option, typed: words })
  return [choices.map((choice) => choice.value), typed]
}

function namesFrom(line: string, wording: Wording): readonly string[] {
  const names = commands.flatMap(({ name }) => [`${name} `, `${commandName(name, wording)} `])
  return [...new Set([...names, 'context', 'quit'])].filter((name) => name.startsWith(line.toLowerCase()))
}
