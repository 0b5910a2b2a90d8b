import { type Command, snowflake, type World } from './world.ts'

const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

/** What Discord would refuse in a list of commands; empty where it would take it. */
export function faultsOfCommands(list: readonly Command[]): readonly string[] {
  const faults: string[] = []
  const seen = new Set<string>()
  for (const command of list) {
    const { name, type } = command
    if (type <= 1) faults.push(...faultsOfNamed(command))
    else if (command.description || namesOf(command).some((each) => each.length > 32))
      faults.push(`message command ${name}`)
    if (seen.has(`${type} ${name}`)) faults.push(`${name} is there twice`)
    seen.add(`${type} ${name}`)
  }
  return faults
}

type Named = Pick<
  Command,
  'name' | 'name_localizations' | 'description' | 'description_localizations' | 'options'
>

const namesOf = ({ name, name_localizations }: Named) => [name, ...Object.values(name_localizations ?? {})]

/** A slash command, a subcommand or an option: names and descriptions in every language, and what is inside. */
function faultsOfNamed(named: Named): readonly string[] {
  const { name, description = '', description_localizations, options = [] } = named
  const names = namesOf(named).filter((each) => !commandName.test(each) || each !== each.toLowerCase())
  const texts = [description, ...Object.values(description_localizations ?? {})]
  const bad = texts.some(({ length }) => length < 1 || length > 100)
  return [
    ...names.map((each) => `the name ${each}`),
    ...(bad ? [`a description of ${name}`] : []),
    ...(options.length > 25 ? [`the options of ${name}`] : []),
    ...options.flatMap(faultsOfNamed),
  ]
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

/** A command without its other languages, as Discord gives it unless asked for them. */
export const inEnglish = (command: Command): Command => ({
  ...command,
  name_localizations: null,
  description_localizations: null,
})
