import { homedir } from 'node:os'
import { join } from 'node:path'
import { config as dotenv } from 'dotenv'
import { z } from 'zod'
import { Mistake } from './mistake.ts'
import { wordings } from './presentation/wordings.ts'
import { type Shards, UNSHARDED } from './transports/discord/sharding/shards.ts'

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const flag = z.enum(['on', 'off'])

const variables = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[^\s"']+$/)
    .optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[\da-f]{64}$/iu)
    .optional(),
  OPERATIONS_HOST: z.string().default('127.0.0.1'),
  OPERATIONS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  LOG_WORDS: flag.default('off'),
  DISCORD_API: z.url({ protocol: /^https?$/ }).optional(),
  ANSWER_MENTIONS: flag.default('on'),
  SHARDS: z.union([z.literal('auto'), z.coerce.number().int().min(0).max(10_000)]).optional(),
  SHARD_PROCESSES: flag.default('off'),
  // Set by discord.js for a process of its ShardingManager, where SHARDS is the shard's number.
  SHARDING_MANAGER: z.string().optional(),
  SHARD_COUNT: z.coerce.number().int().min(1).optional(),
  ARTICLE: z.string().optional(),
  LOCALE: z
    .string()
    .transform(asTag)
    .pipe(z.enum(Object.keys(wordings)))
    .optional(),
  SEEDS: z.string().default('seeds'),
  LOG_LEVEL: z.enum(LEVELS).default('info'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  HTTP_HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  MODELS: z.string().default('models'),
  CACHE: z.string().optional(),
  HISTORY: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(?!\w+:\/\/)|^postgres(?:ql)?:\/\/\S+$/iu)
    .optional(),
  LINKS: flag.default('on'),
  JUDGE: z.string().optional(),
  JUDGE_URL: z.url({ protocol: /^https?$/ }).optional(),
  JUDGE_MODEL: z.string().default('default'),
  JUDGE_KEY: z
    .string()
    .regex(/^[^\s"']+$/)
    .optional(),
})

/** What each variable has to be, said to the person who sets it. */
const REMEDIES: Readonly<Record<string, string>> = {
  DISCORD_TOKEN:
    'copy it whole from your application’s page "Bot" on discord.com/developers, without spaces or quotation marks, or leave it out',
  DISCORD_PUBLIC_KEY:
    'copy the 64 digits of "Public Key" on your application’s page "General Information", or leave it out',
  OPERATIONS_PORT: 'write a number from 1 to 65535, or leave it out',
  LOG_WORDS: 'write "on" or "off"',
  DISCORD_API: 'write an address such as https://discord.com/api, or leave it out',
  ANSWER_MENTIONS: 'write "on" or "off"',
  SHARDS: 'write "auto" or how many, from 1 on, or leave it out',
  SHARD_PROCESSES: 'write "on" or "off"',
  DATABASE_URL: 'write postgres://USER:PASSWORD@HOST/NAME, or the path of a file, or leave it out',
  LINKS: 'write "on" or "off"',
  JUDGE_URL:
    'write the address of a server’s chat protocol, such as http://localhost:11434/v1, or leave it out',
  JUDGE_KEY: 'copy it whole, without spaces or quotation marks, or leave it out',
  LOCALE: `write one of ${Object.keys(wordings).join(', ')}`,
  PUBLIC_URL:
    'write the address under which people reach this program, such as https://who-said.example.org, or leave it out',
  PORT: 'write a number from 1 to 65535, or leave it out',
  LOG_LEVEL: `write one of ${LEVELS.join(', ')}`,
}

/** The settings of a run. */
export interface Config {
  readonly discordToken: string | null
  /** With it interactions come over HTTP instead of by the gateway. */
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
  /** Id of the article that is meant where none is named; the folder's first without it. */
  readonly article: string | null
  readonly seeds: string
  /** Language of the terminal. */
  readonly locale: string | undefined
  readonly logLevel: (typeof LEVELS)[number]
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

/** Values that are never shown. */
const SECRET = /TOKEN|KEY|DATABASE_URL/u

/**
 * A language tag as systems write it, as one of ours: `asTag('fr_FR.UTF-8') //=> 'fr'`. The bare system's "C" is English;
 * what is none of ours stays as it is.
 */
function asTag(given: string): string {
  const tag = given.replace(/[.@].*$/u, '').replaceAll('_', '-')
  if (/^(?:c|posix)$/iu.test(tag)) return 'en-US'
  const known = Object.keys(wordings)
  const same = known.find((name) => name.toLowerCase() === tag.toLowerCase())
  const language = tag.split('-')[0]?.toLowerCase()
  return same ?? known.find((name) => name.split('-')[0] === language) ?? given
}

/**
 * Reads the environment and the file `.env`; a bad variable is a Mistake with its remedy. `tell` hears of variables
 * that were likely meant for this program and are not its own.
 */
export function readConfig(tell: (sentence: string) => void): Config {
  const { parsed = {} } = dotenv({ quiet: true })
  for (const sentence of unknownVariables(Object.keys(parsed), process.env)) tell(sentence)
  return checkConfig(process.env)
}

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
    return `The variable ${name} is not known${meant === undefined ? '' : `; ${meant} may be meant`}.`
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

/** Where programs keep what can be computed again: as the XDG Base Directory Specification, macOS and Windows have it. */
export function cacheFolder(
  { XDG_CACHE_HOME, LOCALAPPDATA }: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string {
  if (platform === 'win32') return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'who-said')
  const usual = platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache')
  return join(XDG_CACHE_HOME === undefined || XDG_CACHE_HOME === '' ? usual : XDG_CACHE_HOME, 'who-said')
}

/** Where programs keep what cannot be computed again, by the same conventions. */
export function dataFolder(
  { XDG_DATA_HOME, LOCALAPPDATA }: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string {
  if (platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'who-said', 'data')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'who-said')
  return join(XDG_DATA_HOME ? XDG_DATA_HOME : join(homedir(), '.local', 'share'), 'who-said')
}

/** Where programs keep what is of use to the next run: on Linux a folder of its own, elsewhere with the data. */
function stateFolder(environment: Readonly<Record<string, string | undefined>>): string {
  if (process.platform === 'win32' || process.platform === 'darwin') return dataFolder(environment)
  const { XDG_STATE_HOME } = environment
  return join(XDG_STATE_HOME ? XDG_STATE_HOME : join(homedir(), '.local', 'state'), 'who-said')
}

/** The language that the person's system speaks, where it is one of ours (POSIX, environment variables). */
function systemLanguage({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  const tag = asTag(LC_ALL || LC_MESSAGES || LANG || '')
  return Object.keys(wordings).find((name) => name === tag)
}

type Variables = z.infer<typeof variables>

/** Variables by themselves; an empty one counts as not set. */
function checkVariables(environment: Readonly<Record<string, string | undefined>>): Variables {
  const set = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '')
  const parsed = variables.safeParse(Object.fromEntries(set.map(([name, value]) => [name, value?.trim()])))
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0])
    const given = SECRET.test(name) ? 'what it is' : `"${environment[name] ?? ''}"`
    throw new Mistake(`The variable ${name} cannot be ${given}; ${REMEDIES[name] ?? 'check it'}.`)
  }
  if (parsed.data.JUDGE !== undefined && parsed.data.JUDGE_URL !== undefined) {
    throw new Mistake('JUDGE and JUDGE_URL are both set; leave one of them out.')
  }
  return parsed.data
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
  if (SHARDS === 0) throw new Mistake(`The variable SHARDS cannot be "0"; ${REMEDIES['SHARDS'] ?? ''}.`)
  return { kind: 'all', total: SHARDS }
}

function judgeOf({ JUDGE, JUDGE_URL, JUDGE_MODEL, JUDGE_KEY }: Variables): Config['judge'] {
  if (JUDGE !== undefined) return { folder: JUDGE }
  return JUDGE_URL === undefined ? null : { url: JUDGE_URL, model: JUDGE_MODEL, key: JUDGE_KEY ?? null }
}
