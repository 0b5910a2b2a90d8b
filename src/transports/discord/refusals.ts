import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js'
import { Mistake } from '../../mistake.ts'

const TOKEN =
  'Discord does not accept DISCORD_TOKEN; on discord.com/developers, page "Bot", reset the token and copy the new one whole into .env.'
const OUT_OF_REACH =
  'Discord cannot be reached; check the network, and that a firewall or proxy lets connections to discord.com out on port 443.'

/** Cloudflare stands before Discord, and bars an address without a word of Discord's. */
export const BARRED =
  'Cloudflare bars this address for a while; stop whatever else sends Discord bad requests from it, and let the bot wait'

/** Closings of the gateway after which trying again is of no use, each with its remedy. */
const CLOSINGS: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: TOKEN,
  [GatewayCloseCodes.InvalidShard]:
    'Discord refuses the shard; set SHARDS=auto in .env and start the bot again.',
  [GatewayCloseCodes.ShardingRequired]:
    'The bot is in more servers than one connection may serve; set SHARDS=auto in .env and start it again.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord no longer speaks this version of its protocol; update the bot and start it again.',
  [GatewayCloseCodes.InvalidIntents]:
    'Discord does not know an intent that the bot asks for; set ANSWER_MENTIONS=off in .env, or update the bot.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord does not allow an intent that the bot asks for; set ANSWER_MENTIONS=off in .env, or grant it on discord.com/developers, page "Bot".',
}

const UNREACHABLE = /^(?:ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET|EPIPE|UND_ERR_)/

/** What to tell whoever runs the bot when the gateway has closed for good; null where it will come back by itself. */
export function closedForGood(code: number): Mistake | null {
  const sentence = CLOSINGS[code]
  return sentence === undefined ? null : new Mistake(sentence)
}

/** Whether Discord does not know the token (any longer). */
export const isTokenRefused = (error: unknown): boolean =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  (error instanceof DiscordAPIError && error.status === 401)

/** Why logging in failed, in one sentence with its remedy; what is no mistake of anybody's stays as it is. */
export function loginFailed(error: unknown): unknown {
  const until =
    error instanceof Error ? /^Not enough sessions remaining .*resets at (\S+)$/.exec(error.message) : null
  if (until)
    return new Mistake(
      `Discord lets the bot log in no more until ${until[1] ?? 'tomorrow'}, it did so too often; find out what restarts it, and start it again then.`,
    )
  if (isTokenRefused(error)) return new Mistake(TOKEN)
  const status = statusOf(error)
  return status === null
    ? (outOfReach(error) ?? error)
    : new Mistake(
        `Discord answers with status ${status}; see discordstatus.com, and start the bot again later.`,
      )
}

/** Why Discord takes nothing from the bot, whatever is asked of it, in one sentence with its remedy; null where it does. */
export function outOfReach(error: unknown): Mistake | null {
  if (isTokenRefused(error)) return new Mistake(TOKEN)
  if (isBarred(error)) return new Mistake(`${BARRED}.`)
  if (error instanceof HTTPError)
    return new Mistake(
      `Discord answers with status ${error.status}; see discordstatus.com, nothing has to be done.`,
    )
  const isUnanswered = error instanceof Error && error.name === 'AbortError'
  return isUnanswered || UNREACHABLE.test(codeOf(error)) ? new Mistake(OUT_OF_REACH) : null
}

/** What is refused without a code of Discord's, or with the one that it has for this. */
const isBarred = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  error.status === 403 &&
  (Number.isNaN(Number(error.code)) || Number(error.code) === 40333)

/** What a request of the login was answered with, that for a socket included; null where there was no answer. */
function statusOf(error: unknown): number | null {
  if (error instanceof HTTPError || error instanceof DiscordAPIError) return error.status
  const refused = error instanceof Error ? /^Unexpected server response: (\d{3})$/.exec(error.message) : null
  return refused ? Number(refused[1]) : null
}

/** The system's name for what went wrong: that of the error, of its cause, or of the first of several. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return codeOf(error.cause)
}
