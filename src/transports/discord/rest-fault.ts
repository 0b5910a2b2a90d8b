import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js'

/** A failed request without its address and body: those hold tokens and people's words, which belong in no log. */
export function withoutSecrets(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError) && !(error instanceof HTTPError)) return error
  const { name, message, method, status } = error
  const told = new Error(`${name}: ${message} (${method}, status ${status})`)
  if (error.stack !== undefined) told.stack = error.stack
  return told
}

/** Whether Discord says that a message is not there any longer. */
export const isDeleted = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage

/** Whether Discord says that a place is gone, or that the bot may not do that there. */
export const isShut = (error: unknown): error is DiscordAPIError =>
  error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)
