import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { type RESTGetAPIGatewayBotResult, REST, Routes, type Shard, ShardingManager } from 'discord.js'
import type { Logger } from 'pino'
import { Mistake } from '../../../mistake.ts'
import { loginFailed } from '../refusals.ts'

/** Milliseconds that a process may take until it is connected: it loads the models. */
const STARTING = 180_000
/** Milliseconds that Discord demands between two batches of shards that identify. */
const IDENTIFYING = 5500
/** Milliseconds before a process is started again, twice as many each time. */
const PAUSES = { first: 500, longest: 120_000 }
/** Milliseconds that processes may take to leave. */
const LEAVING = 4900

interface ProcessesOptions {
  readonly token: string
  readonly api?: string | undefined
  readonly total: 'auto' | number
  /** The program that each process runs, with what Node is given before and after it. */
  readonly program: { readonly file: string; readonly before: string[]; readonly after: string[] }
  readonly logger: Logger
  /** Aborted when it is time to leave. */
  readonly stop: AbortSignal
}

/**
 * Runs each shard in a process of its own by discord.js's ShardingManager, and starts one that dies again. Resolves when
 * it is told to stop and all have left; rejects with a Mistake where one cannot go on, whose sentence it said itself.
 */
export async function runProcesses(options: ProcessesOptions): Promise<void> {
  const { token, program, logger, stop } = options
  const ending = Promise.withResolvers<null>()
  ending.promise.catch(() => undefined)
  stop.addEventListener('abort', () => {
    ending.resolve(null)
  })
  const advice = await Promise.race([advised(options), ending.promise])
  if (!advice) return
  const { total, atOnce } = advice
  const manager = new ShardingManager(program.file, {
    token,
    totalShards: total,
    execArgv: program.before,
    shardArgs: program.after,
    respawn: false,
  })
  manager.on('shardCreate', (shard) => {
    keep(shard, { logger, stop, refused: ending.reject })
  })
  const started = manager.spawn({ delay: IDENTIFYING / atOnce, timeout: STARTING })
  started.catch((error: unknown) => {
    logger.debug({ err: error }, 'A shard did not start at once')
  })
  try {
    await ending.promise
  } finally {
    await leave([...manager.shards.values()])
  }
}

/** ShardingManager itself would ask discord.com, whatever address is set. */
async function advised({ token, api, total }: ProcessesOptions) {
  const rest = new REST(api === undefined ? {} : { api }).setToken(token)
  try {
    const { shards, session_start_limit: limit } = (await rest.get(
      Routes.gatewayBot(),
    )) as RESTGetAPIGatewayBotResult
    return { total: total === 'auto' ? shards : total, atOnce: limit.max_concurrency }
  } catch (error) {
    throw loginFailed(error)
  }
}

interface Keeping {
  readonly logger: Logger
  readonly stop: AbortSignal
  readonly refused: (mistake: Mistake) => void
}

/** Starts the process again whenever it dies, unless it ended by a mistake that a new one would meet as well. */
function keep(shard: Shard, { logger, stop, refused }: Keeping): void {
  let pause = PAUSES.first
  const start = async (): Promise<void> => {
    await sleep(pause, undefined, { ref: false })
    pause = Math.min(2 * pause, PAUSES.longest)
    if (!stop.aborted) await shard.spawn(STARTING)
    pause = PAUSES.first
  }
  shard.on('error', (error) => {
    logger.warn({ shard: shard.id, reason: error.message }, 'A shard’s process is disturbed')
  })
  shard.on('death', (process) => {
    if (stop.aborted) return
    const status = (process as ChildProcess).exitCode
    if (status === 2) {
      refused(new Mistake((words) => words.host.discord.shardEnded(shard.id)))
      return
    }
    logger.warn({ shard: shard.id, status }, 'A shard’s process ended; starting it again')
    // One that dies again on the way is heard of as a new death.
    start().catch(() => undefined)
  })
}

/** Asks every process to leave, and waits until they have. */
async function leave(shards: readonly Shard[]): Promise<void> {
  const processes = shards.flatMap(({ process }) => process ?? [])
  const gone = processes.map(async (process) => {
    const exit = once(process, 'exit')
    process.kill('SIGTERM')
    await exit
  })
  await Promise.race([Promise.all(gone), sleep(LEAVING)])
  for (const process of processes) process.kill('SIGKILL')
}
