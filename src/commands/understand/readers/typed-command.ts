import { commandName, optionName } from '../../../presentation/names.ts'
import type { Wording } from '../../../presentation/wording/wording.ts'
import type { Command } from '../../command.ts'
import { commands } from '../../list.ts'
import { asking, command, type Asking, type Understood } from '../understood.ts'

/** Quotation marks that a person may put around words or names. */
const QUOTED = /^(?:".*"|“.*”|'.*'|‘.*’|«.*»)$/su

/** A command with what is typed after it. */
interface Begun {
  readonly command: Command
  readonly rest: string
}

/** What behind a command's name is a question by itself, so that the name is no more than a beginning. */
const QUESTION =
  /^[\s:–—-]*(?:who|what|when|where|why|how|which|whose|is|are|was|were|do|does|did|has|have|can|could)\b/iu

/**
 * A command as it is spelt, in English or in the person's language, with its options; null for anything else, and for
 * an English command with a natural question behind it.
 *
 *     readCommand('quotes Ann Lee about trade', en)
 */
export function readCommand(text: string, wording: Wording): Understood | null {
  const begun = commandOf(text, wording)
  if (!begun) return null
  const { name, options } = begun.command
  const rest = begun.rest.replace(/^[\s:–—-]+/u, '')
  const english = text.toLowerCase().startsWith(name)
  if (english && name !== 'ask' && name !== 'facts' && /[\p{L}\p{N}]/u.test(rest)) return null
  if (name === 'facts' && QUESTION.test(begun.rest)) return null
  if (rest !== '' && Object.keys(options.shape).length === 0) return null
  if (!/[\p{L}\p{N}]/u.test(rest) && !options.safeParse({}).success) return empty(begun.command, rest)
  return asking({ command: name, options: optionsOf({ ...begun, rest }, wording) })
}

/** A command without what it needs: refused, with what is missing. */
function empty({ name, options }: Command, rest: string): Understood {
  const [first] = Object.keys(options.shape)
  return asking(command(name, rest === '' || first === undefined ? {} : { [first]: rest }))
}

/** The command that a line begins with. `commandOf('Who said what', en)?.rest //=> 'what'` */
export function commandOf(typed: string, wording: Wording): Begun | undefined {
  const folded = `${typed.toLowerCase()} `
  for (const one of commands) {
    for (const name of [one.name, commandName(one.name, wording)]) {
      if (new RegExp(`^${name}[\\s:,.!?–—-]`, 'u').test(folded))
        return { command: one, rest: typed.slice(name.length).trimStart() }
    }
  }
  return undefined
}

/** What follows a command, divided among its options: the first takes all up to the name of the next. */
function optionsOf({ command: { options }, rest }: Begun, wording: Wording): Asking['options'] {
  const [first, second] = Object.keys(options.shape)
  if (rest === '' || first === undefined) return {}
  if (second === undefined) return { [first]: unquoted(divided(rest, first, wording)?.after ?? rest) }
  const parts = divided(rest, second, wording)
  if (!parts) return { [first]: unquoted(rest) }
  return {
    ...(parts.before === '' ? {} : { [first]: unquoted(parts.before) }),
    [second]: unquoted(parts.after),
  }
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
