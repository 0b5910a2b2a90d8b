import { z } from 'zod'
import { Mistake } from '../mistake.ts'
import type { MistakeWords } from '../presentation/wording/mistake-words.ts'
import { wordings } from '../presentation/wording/wordings.ts'
import { asTag } from './language-tag.ts'

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const flag = z.enum(['on', 'off'])

/** Each variable by itself, as it is read. */
export const variables = z.object({
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
const REMEDIES: Readonly<Record<string, (words: MistakeWords['variables']) => string>> = {
  DISCORD_TOKEN: ({ token }) => token,
  DISCORD_PUBLIC_KEY: ({ publicKey }) => publicKey,
  OPERATIONS_PORT: ({ port }) => port,
  LOG_WORDS: ({ onOff }) => onOff,
  DISCORD_API: ({ discordApi }) => discordApi,
  ANSWER_MENTIONS: ({ onOff }) => onOff,
  SHARDS: ({ shards }) => shards,
  SHARD_PROCESSES: ({ onOff }) => onOff,
  DATABASE_URL: ({ database }) => database,
  LINKS: ({ onOff }) => onOff,
  JUDGE_URL: ({ judgeUrl }) => judgeUrl,
  JUDGE_KEY: ({ judgeKey }) => judgeKey,
  LOCALE: ({ oneOf }) => oneOf(Object.keys(wordings).join(', ')),
  PUBLIC_URL: ({ publicUrl }) => publicUrl,
  PORT: ({ port }) => port,
  LOG_LEVEL: ({ oneOf }) => oneOf(LEVELS.join(', ')),
}

/** Values that are never shown. */
const SECRET = /TOKEN|KEY|DATABASE_URL/u

/** What is wrong with a variable, and what it has to be. */
export const badVariable = (name: string, given: string): Mistake =>
  new Mistake((words) => {
    const remedy = REMEDIES[name]?.(words.variables) ?? words.variables.other
    return words.variable(name, SECRET.test(name) ? null : given, remedy)
  })

export type Variables = z.infer<typeof variables>

/** Variables by themselves; an empty one counts as not set. */
export function checkVariables(environment: Readonly<Record<string, string | undefined>>): Variables {
  const set = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '')
  const parsed = variables.safeParse(Object.fromEntries(set.map(([name, value]) => [name, value?.trim()])))
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0])
    throw badVariable(name, environment[name] ?? '')
  }
  if (parsed.data.JUDGE !== undefined && parsed.data.JUDGE_URL !== undefined) {
    throw new Mistake((words) => words.twoJudges)
  }
  return parsed.data
}
