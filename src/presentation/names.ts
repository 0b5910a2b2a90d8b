import type { CommandName, Wording } from './wording/wording.ts'

/** A command as the person sees it named. `commandName('who said', fr) //=> 'qui a-dit'` */
export function commandName(name: CommandName, { commands, groups }: Wording): string {
  const own = commands[name].name
  return name.startsWith('who ') ? `${groups.who.name} ${own}` : own
}

/** Whether there are words for a command of that name. */
export const isCommand = (name: string, { commands }: Wording): name is CommandName =>
  Object.hasOwn(commands, name)

/** An option as the person sees it named; what is no option stays as it is. `optionName('about', fr) //=> 'sujet'` */
export function optionName(option: string, { options }: Wording): string {
  return Object.entries(options).find(([name]) => name === option)?.[1].name ?? option
}
