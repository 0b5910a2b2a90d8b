import { join } from 'node:path'
import { config as dotenv } from 'dotenv'
import { cacheFolder, dataFolder, stateFolder } from './config/folders.ts'
import { languageOf, systemLanguage } from './config/language-tag.ts'
import { unknownVariables } from './config/unknown-variables.ts'
import { badVariable, checkVariables, type Variables } from './config/variables.ts'
import { speak } from './mistake.ts'
import { wordingFor } from './presentation/wording/wordings.ts'
import { type Shards, UNSHARDED } from './transports/discord/sharding/shards.ts'

/** The settings of a run. */
export interface Config {
  readonly discordToken: string | null
  /** With a public key interactions come over HTTP instead of by the gateway. */
  readonly discordPublicKey: string | null
  /** Where supervisors ask whether the program is well; null where nobody does. */
  readonly operations: { readonly host: string; readonly port: number } | null
  /** Whether the log may hold what people ask. */
  readonly logWords: boolean
  /** Another address than Discord's own. */
  readonly discordApi: string | undefined
  /** Whether the bot answers where it is mentioned and in direct messages. */
  readonly answerMentions: boolean
  readonly shards: Shards
  /** Whether each shard has a process of its own. */
  readonly shardProcesses: boolean
  /** Id of the article that is used where none is named; without it the newest of the folder. */
  readonly article: string | null
  readonly seeds: string
  /** Language of the terminal. */
  readonly locale: string | undefined
  readonly logLevel: Variables['LOG_LEVEL']
  /** The address under which people reach the HTTP server, without a slash at its end; null where it is not served. */
  readonly publicUrl: string | null
  /** Where the HTTP server listens. */
  readonly http: { readonly host: string; readonly port: number }
  /** The folder of the models; null where none are wanted. */
  readonly models: string | null
  /** The folder that keeps what the models made of articles; null where none is wanted. */
  readonly cache: string | null
  /** The file that keeps what was typed at the prompt; null where none is wanted. */
  readonly history: string | null
  /** Where what groups keep is kept: the address of a PostgreSQL server, or the path of a file. */
  readonly database: string
  /** Whether articles may be added by their links. */
  readonly links: boolean
  /** A judge of the host's own: a folder, or a server; null without one. */
  readonly judge:
    | { readonly folder: string }
    | { readonly url: string; readonly model: string; readonly key: string | null }
    | null
}

/**
 * Reads the environment and the file `.env`; a bad variable is a Mistake with its remedy. `tell` hears of variables
 * that were likely meant for this program and are not its own. From then on mistakes are told in the person's language.
 */
export function readConfig(tell: (sentence: string) => void): Config {
  const { parsed = {} } = dotenv({ quiet: true })
  speak(wordingFor(languageOf(process.env)).mistakes)
  for (const sentence of unknownVariables(Object.keys(parsed), process.env)) tell(sentence)
  return checkConfig(process.env)
}

/** Checks variables and makes the settings of a run of them. */
export function checkConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = checkVariables(environment)
  const { PUBLIC_URL, MODELS, CACHE, HISTORY } = set
  return {
    discordToken: set.DISCORD_TOKEN ?? null,
    discordPublicKey: set.DISCORD_PUBLIC_KEY ?? null,
    operations: operationsOf(set),
    logWords: set.LOG_WORDS === 'on',
    discordApi: set.DISCORD_API,
    answerMentions: set.ANSWER_MENTIONS === 'on',
    shards: shardsOf(set),
    shardProcesses: set.SHARD_PROCESSES === 'on' && set.SHARDING_MANAGER === undefined,
    article: set.ARTICLE ?? null,
    seeds: set.SEEDS,
    locale: set.LOCALE ?? systemLanguage(environment),
    logLevel: set.LOG_LEVEL,
    publicUrl: PUBLIC_URL === undefined ? null : withoutTail(PUBLIC_URL),
    http: { host: set.HTTP_HOST, port: set.PORT },
    models: MODELS === 'off' ? null : MODELS,
    cache: CACHE === 'off' ? null : (CACHE ?? cacheFolder(environment)),
    history: HISTORY === 'off' ? null : (HISTORY ?? join(stateFolder(environment), 'history')),
    database: set.DATABASE_URL ?? join(dataFolder(environment), 'who-said.db'),
    links: set.LINKS === 'on',
    judge: judgeOf(set),
  }
}

/** An address that paths can be put behind. `withoutTail('https://a.org/b/?c') //=> 'https://a.org/b'` */
function withoutTail(address: string): string {
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname}`.replace(/\/+$/u, '')
}

function operationsOf({ OPERATIONS_HOST, OPERATIONS_PORT }: Variables): Config['operations'] {
  return OPERATIONS_PORT === undefined ? null : { host: OPERATIONS_HOST, port: OPERATIONS_PORT }
}

function shardsOf({ SHARDS, SHARDING_MANAGER, SHARD_COUNT = 1 }: Variables): Shards {
  if (SHARDS === undefined) return UNSHARDED
  if (SHARDING_MANAGER !== undefined && SHARDS !== 'auto')
    return { kind: 'some', ids: [SHARDS], total: SHARD_COUNT }
  if (SHARDS === 0) throw badVariable('SHARDS', '0')
  return { kind: 'all', total: SHARDS }
}

function judgeOf({ JUDGE, JUDGE_URL, JUDGE_MODEL, JUDGE_KEY }: Variables): Config['judge'] {
  if (JUDGE !== undefined) return { folder: JUDGE }
  return JUDGE_URL === undefined ? null : { url: JUDGE_URL, model: JUDGE_MODEL, key: JUDGE_KEY ?? null }
}
