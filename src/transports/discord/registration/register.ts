import { type APIApplicationCommand, type RESTPutAPIApplicationCommandsJSONBody, Routes } from 'discord.js'
import { isRegistered } from './is-registered.ts'
import type { Requests } from '../requests.ts'

/** Registers the commands in one request, and only where they differ from what is registered. */
export async function registerCommands(
  rest: Requests,
  applicationId: string,
  body: RESTPutAPIApplicationCommandsJSONBody,
): Promise<'same' | 'registered'> {
  const route = Routes.applicationCommands(applicationId)
  const query = new URLSearchParams({ with_localizations: 'true' })
  const known = (await rest.get(route, { query })) as readonly APIApplicationCommand[]
  if (isRegistered(body, known)) return 'same'
  await rest.put(route, { body })
  return 'registered'
}
