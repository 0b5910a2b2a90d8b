import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js'
import { Mistake, told } from '../../mistake.ts'
import type { HostWords } from '../../presentation/wording/host-words.ts'

/** Cloudflare stands before Discord, and bars an address without a word of Discord's. */
export const barred = (): string => told((words) => words.host.discord.barred)

/** Those that are told as they are. */
type Sentences = Pick<
  HostWords['discord'],
  'token' | 'invalidShard' | 'shardingRequired' | 'protocol' | 'unknownIntent' | 'refusedIntent'
>

/** Closings of the gateway after which trying again is of no use, each with its remedy. */
const CLOSINGS: Readonly<Record<number, keyof Sentences>> = {
  [GatewayCloseCodes.AuthenticationFailed]: 'token',
  [GatewayCloseCodes.InvalidShard]: 'invalidShard',
  [GatewayCloseCodes.ShardingRequired]: 'shardingRequired',
  [GatewayCloseCodes.InvalidAPIVersion]: 'protocol',
  [GatewayCloseCodes.InvalidIntents]: 'unknownIntent',
  [GatewayCloseCodes.DisallowedIntents]: 'refusedIntent',
}

const UNREACHABLE = /^(?:ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET|EPIPE|UND_ERR_)/

/** What to tell whoever runs the bot when the gateway has closed for good; null where it will come back by itself. */
export function closedForGood(code: number): Mistake | null {
  const known = CLOSINGS[code]
  return known === undefined ? null : new Mistake((words) => words.host.discord[known])
}

/** Whether Discord does not know the token (any longer). */
export const isTokenRefused = (error: unknown): boolean =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  (error instanceof DiscordAPIError && error.status === 401)

/** Why logging in failed, in one sentence with its remedy; what is no mistake of anybody's stays as it is. */
export function loginFailed(error: unknown): unknown {
  const until =
    error instanceof Error ? /^Not enough sessions remaining .*resets at (\S+)$/.exec(error.message) : null
  if (until) return new Mistake((words) => words.host.discord.tooOften(until[1] ?? null))
  if (isTokenRefused(error)) return new Mistake((words) => words.host.discord.token)
  const status = statusOf(error)
  return status === null
    ? (outOfReach(error) ?? error)
    : new Mistake((words) => words.host.discord.noLogin(status))
}

/** Why Discord takes nothing from the bot, whatever is asked of it, in one sentence with its remedy; null where it does. */
export function outOfReach(error: unknown): Mistake | null {
  if (isTokenRefused(error)) return new Mistake((words) => words.host.discord.token)
  if (isBarred(error)) return new Mistake(`${barred()}.`)
  if (error instanceof HTTPError) return new Mistake((words) => words.host.discord.status(error.status))
  const isUnanswered = error instanceof Error && error.name === 'AbortError'
  return isUnanswered || UNREACHABLE.test(codeOf(error))
    ? new Mistake((words) => words.host.discord.outOfReach)
    : null
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
