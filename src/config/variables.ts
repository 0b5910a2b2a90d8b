import { z } from 'zod'
import { Mistake } from '../mistake.ts'
import { wordings } from '../presentation/wordings.ts'
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
export const REMEDIES: Readonly<Record<string, string>> = {
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

/** Values that are never shown. */
const SECRET = /TOKEN|KEY|DATABASE_URL/u

export type Variables = z.infer<typeof variables>

/** Variables by themselves; an empty one counts as not set. */
export function checkVariables(environment: Readonly<Record<string, string | undefined>>): Variables {
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
