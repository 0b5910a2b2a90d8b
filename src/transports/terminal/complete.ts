import { suggest } from '../../commands/calling/call.ts'
import { commands } from '../../commands/list.ts'
import { commandName } from '../../presentation/names.ts'
import { wordingFor } from '../../presentation/wording/wordings.ts'
import type { Wording } from '../../presentation/wording/wording.ts'
import { commandOf, divided } from '../../commands/understand/readers/typed-command.ts'
import { OWN, type Session } from './session.ts'

/** What Tab offers: the completions, and the typed part that they replace. */
export type Completion = [string[], string]

/**
 * Completes commands, and after a command its people or topics.
 *
 *     await completions(session, 'who i') //=> [['who is '], 'who i']
 */
export async function completions(
  { context, locale }: Pick<Session, 'context' | 'locale'>,
  line: string,
): Promise<Completion> {
  const wording = wordingFor(locale)
  const begun = line.includes(' ') ? commandOf(line, wording) : undefined
  if (!begun) return [namesFrom(line, wording), line]
  const { command, rest } = begun
  const [first = '', second] = Object.keys(command.options.shape)
  // "quotes Lee about tr" is at its second option; "facts about tr" names its only one.
  const last = second ?? first
  const parts = divided(rest, last, wording)
  const [option, typed] = parts ? [last, parts.after] : [first, rest]
  const words = typed.replace(/^["“'‘«]/u, '')
  const choices = await suggest(context, { command: command.name, option, typed: words })
  return [choices.map((choice) => choice.value), typed]
}

function namesFrom(line: string, wording: Wording): string[] {
  const names = commands.flatMap(({ name }) => [`${name} `, `${commandName(name, wording)} `])
  return [...new Set([...names, ...OWN])].filter((name) => name.startsWith(line.toLowerCase()))
}
