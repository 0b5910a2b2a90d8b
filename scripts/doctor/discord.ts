import {
  type APIApplication,
  type APIApplicationCommand,
  ApplicationFlags,
  DiscordAPIError,
  PermissionFlagsBits,
  REST,
  type RESTGetAPICurrentUserGuildsResult,
  Routes,
} from 'discord.js'
import { everyCommand } from '../../src/transports/discord/groups/every-command.ts'
import { isRegistered } from '../../src/transports/discord/registration/is-registered.ts'
import { fault, type Finding, good, skipped } from './finding.ts'

interface Asked {
  readonly token: string | null
  readonly publicKey: string | null
  readonly mentions: boolean
  readonly api: string | undefined
}

const PORTAL = 'on discord.com/developers'

/** What Discord says of the application, its keys, its servers and its commands. */
export async function checkDiscord(asked: Asked): Promise<readonly Finding[]> {
  const { token, publicKey, api } = asked
  if (token === null) {
    const lost = publicKey === null ? 'the terminal alone' : 'no command is registered, and nothing is posted'
    return [skipped('token', `DISCORD_TOKEN is not set: ${lost}`)]
  }
  const rest = new REST({ retries: 0, ...(api === undefined ? {} : { api }) }).setToken(token)
  try {
    const application = (await rest.get(Routes.currentApplication())) as APIApplication
    return [
      good('token', 'Discord accepts it'),
      good('application', `${application.name} (${application.id})`),
      intents(application),
      ...delivery(application, asked),
      await permissions(rest, asked),
      await registered(rest, application.id),
    ]
  } catch (error) {
    return [unreachable(error)]
  }
}

function unreachable(error: unknown): Finding {
  if (error instanceof DiscordAPIError && error.status === 401)
    return fault('token', 'Discord does not accept it', `reset it ${PORTAL}, page "Bot", and copy it whole`)
  if (error instanceof DiscordAPIError)
    return fault(
      'Discord',
      `answers with status ${error.status}`,
      'see discordstatus.com, and try again later',
    )
  return fault('Discord', 'cannot be reached', 'check the network, and that port 443 to discord.com is open')
}

const PRIVILEGED = [
  ApplicationFlags.GatewayPresence,
  ApplicationFlags.GatewayPresenceLimited,
  ApplicationFlags.GatewayGuildMembers,
  ApplicationFlags.GatewayGuildMembersLimited,
  ApplicationFlags.GatewayMessageContent,
  ApplicationFlags.GatewayMessageContentLimited,
]

const intents = ({ flags }: APIApplication): Finding =>
  !PRIVILEGED.some((one) => (flags & one) !== 0)
    ? good('intents', 'no privileged one, and none is needed')
    : fault(
        'intents',
        'a privileged one is on, which the bot never uses',
        `switch all three off ${PORTAL}, page "Bot"`,
      )

/** Discord sends interactions one way only: where an address is set, the gateway gets none. */
function delivery(
  { verify_key: key, interactions_endpoint_url: address }: APIApplication,
  { publicKey }: Asked,
): readonly Finding[] {
  const set = address !== null && address !== undefined && address !== ''
  if (publicKey === null) {
    return [
      set
        ? fault(
            'interactions',
            'Discord posts them to an address, and the bot waits at the gateway',
            `empty "Interactions Endpoint URL" ${PORTAL}, or set DISCORD_PUBLIC_KEY`,
          )
        : good('interactions', 'by the gateway'),
    ]
  }
  return [
    publicKey.toLowerCase() === key.toLowerCase()
      ? good('public key', 'is the application’s')
      : fault(
          'public key',
          'is another application’s',
          `copy it again ${PORTAL}, page "General Information"`,
        ),
    set
      ? good('interactions', `posted to ${address}`)
      : fault(
          'interactions',
          'Discord does not know where to post them',
          `start the bot, then put its address, ending in /interactions, behind "Interactions Endpoint URL" ${PORTAL}`,
        ),
  ]
}

const TO_ANSWER =
  PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages | PermissionFlagsBits.ReadMessageHistory

/** Commands need none; answering mentions needs three. Of the first 200 servers. */
async function permissions(rest: REST, { mentions }: Asked): Promise<Finding> {
  const guilds = (await rest.get(Routes.userGuilds())) as RESTGetAPICurrentUserGuildsResult
  if (guilds.length === 0)
    return fault('servers', 'the bot is in none', 'open the link that it logs when it starts, and choose one')
  const short = guilds.filter((guild) => mentions && !may(guild.permissions))
  return short.length === 0
    ? good('servers', `${guilds.length}; every permission that is needed`)
    : fault(
        'permissions',
        `mentions cannot be answered in ${short.map(({ name }) => name).join(', ')}`,
        'let the bot see channels, read their history and write, or set ANSWER_MENTIONS=off',
      )
}

function may(permissions: string): boolean {
  const all = BigInt(permissions)
  return (all & PermissionFlagsBits.Administrator) !== 0n || (all & TO_ANSWER) === TO_ANSWER
}

async function registered(rest: REST, id: string): Promise<Finding> {
  const query = new URLSearchParams({ with_localizations: 'true' })
  const known = (await rest.get(Routes.applicationCommands(id), {
    query,
  })) as readonly APIApplicationCommand[]
  return isRegistered(everyCommand(), known)
    ? good('commands', `${known.length} registered, as they are now`)
    : fault('commands', 'are not registered as they are now', 'start the bot once; it registers them')
}
