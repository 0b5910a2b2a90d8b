import { told } from '../mistake.ts'
import { variables } from './variables.ts'

/** Names of other bots' variables, where ours is not set: people bring them along. */
const OTHERS = ['TOKEN', 'BOT_TOKEN', 'DISCORD_BOT_TOKEN', 'DISCORD_KEY', 'DISCORD_SECRET']

/** What discord.js sets itself, and nobody writes. */
const OTHERS_OWN = new Set(['SHARDING_MANAGER', 'SHARD_COUNT'])

/** One sentence for each variable of `.env` that is not known, and for the names that a token goes by elsewhere. */
export function unknownVariables(
  written: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const known = Object.keys(variables.shape).filter((name) => !OTHERS_OWN.has(name))
  const astray = environment['DISCORD_TOKEN'] ? [] : OTHERS.filter((name) => environment[name])
  const unknown = [...new Set([...written.filter((name) => !known.includes(name)), ...astray])]
  return unknown.map((name) => {
    const meant = known.find((other) => alike(name, other))
    return told((words) => words.unknownVariable(name, meant ?? null))
  })
}

/** Whether two names share a word, whatever stands beside it. */
const alike = (name: string, other: string): boolean => {
  if (OTHERS.includes(name)) return other === 'DISCORD_TOKEN'
  const parts = name.toUpperCase().split(/[_-]/u)
  return other
    .split('_')
    .some(
      (part) => parts.includes(part) || parts.includes(`${part}S`) || parts.some((own) => part === `${own}S`),
    )
}
