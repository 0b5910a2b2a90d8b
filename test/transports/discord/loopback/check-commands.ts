import { type Command, snowflake, type World } from './world.ts'

const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

/** What Discord would refuse in a list of commands; empty where it would take it. */
export function faultsOfCommands(list: readonly Command[]): readonly string[] {
  const faults: string[] = []
  const seen = new Set<string>()
  for (const { name, description = '', type } of list) {
    const slash = type <= 1
    if (slash && (!commandName.test(name) || name !== name.toLowerCase())) faults.push(`command name ${name}`)
    if (slash && (description.length < 1 || description.length > 100)) faults.push(`description of ${name}`)
    if (!slash && (description || name.length > 32)) faults.push(`message command ${name}`)
    if (seen.has(`${type} ${name}`)) faults.push(`${name} is there twice`)
    seen.add(`${type} ${name}`)
  }
  return faults
}

/** The list as Discord gives it back: with ids, versions and what was left unsaid. Ids outlive a new PUT. */
export function registered(world: World, list: readonly Command[]): readonly Command[] {
  return list.map((command) => ({
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    ...command,
    id:
      world.commands.find(({ name, type }) => name === command.name && type === command.type)?.id ??
      snowflake(),
    application_id: world.applicationId,
    version: snowflake(),
  }))
}
