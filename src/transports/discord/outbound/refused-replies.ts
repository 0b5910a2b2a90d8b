import { DiscordAPIError } from 'discord.js'
import { outOfReach } from '../refusals.ts'

/** Why Discord takes a reply from nobody, or not there, by its error code: what it is, and what a server's admin can do. */
const REASONS: Readonly<Record<number, string>> = {
  10003: 'the channel is gone; nothing has to be done',
  10008: 'the message was deleted; nothing has to be done',
  10015: 'the time for this reply is over; nothing has to be done',
  10062: 'the time for this reply is over; nothing has to be done',
  40005: 'the file is too large for that place; nothing has to be done',
  50001: 'the bot may not see that channel; grant it View Channel there',
  50007: 'the person takes no direct messages from the bot; nothing has to be done',
  50013: 'the bot may not write there; grant it Send Messages, and in threads Send Messages in Threads',
  50027: 'the time for this reply is over; nothing has to be done',
  50083: 'the thread is archived; reopen it and ask again',
  160002: 'the bot may not read what stands before; grant it Read Message History',
  160005: 'the thread is locked; unlock it and ask again',
  200000: 'AutoMod of that server blocked it; exempt the bot’s role from the rule',
  200001: 'AutoMod of that server blocked it; exempt the bot’s role from the rule',
}

/** Discord's code for a reply that needs the permission to read what it replies to. */
export const NO_HISTORY = 160002

/** The reason with its remedy where a refusal is the server's or the person's choice; null where it is a fault of ours. */
export function reasonOf(error: unknown): string | null {
  if (!(error instanceof DiscordAPIError)) return null
  const known = REASONS[Number(error.code)]
  if (known !== undefined) return known
  if (error.status === 401)
    return 'Discord did not accept the token for it; if that goes on, reset it and put the new one into .env'
  if (error.status === 403) return 'the bot is not allowed to do that there; look at its permissions'
  return error.status === 404 ? 'its place is gone; nothing has to be done' : null
}

/** Discord's codes that say what is gone or may not be done begin here; without one a refusal may be a proxy's. */
const FIRST_CODE = 10_000

/** The reason of a refusal that does not pass by itself; null of any other error. */
export const lastingReasonOf = (error: unknown): string | null =>
  error instanceof DiscordAPIError && !outOfReach(error) && Number(error.code) >= FIRST_CODE
    ? reasonOf(error)
    : null
