import type { APIApplicationCommand, RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10'

type Body = RESTPutAPIApplicationCommandsJSONBody[number]

/** Whether what is registered says the same, whatever order its keys are in and whatever Discord filled in. */
export const isRegistered = (
  wanted: readonly Body[],
  registered: readonly APIApplicationCommand[],
): boolean => JSON.stringify(inOrder(wanted)) === JSON.stringify(inOrder(registered))

const inOrder = (list: readonly (Body | APIApplicationCommand)[]): readonly unknown[] =>
  list.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(normal)

const GIVEN_BY_DISCORD = new Set([
  'id',
  'application_id',
  'version',
  'guild_id',
  'dm_permission',
  'nsfw',
  'handler',
])

/** Without what Discord adds, without what is empty or off, keys in order. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(normal)
    return items.every((item) => isNamed(item)) ? items : items.toSorted()
  }
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value)
    .filter(([key]) => !GIVEN_BY_DISCORD.has(key))
    .map(([key, inner]) => [key, normal(inner)] as const)
    .filter(([, inner]) => !isEmpty(inner))
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const isNamed = (item: unknown): boolean => typeof item === 'object' && item !== null && 'name' in item

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)
