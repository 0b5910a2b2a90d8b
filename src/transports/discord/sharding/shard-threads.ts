import { setTimeout as sleep } from 'node:timers/promises'
import { type GatewaySendPayload, type IShardingStrategy, WorkerShardingStrategy } from 'discord.js'
import { openShardThread, type Thread } from './open-thread.ts'

/** The most threads: shards share them, since their own work is little. */
const MOST_THREADS = 2
/**
 * Milliseconds before a thread is started again, twice as many each time it ends soon: Discord takes the token away of
 * who identifies a thousand times a day.
 */
const PAUSES = { first: 250, longest: 120_000 }

const IN_ONE = { shardsPerWorker: 'all' } as const

type Manager = ConstructorParameters<typeof WorkerShardingStrategy>[0]
type Leaving = Parameters<IShardingStrategy['destroy']>[0]

/**
 * discord.js's shards in threads, each thread started again when it ends. Sessions are kept by the manager, in the main
 * thread, so that new threads resume them and nothing that came meanwhile is lost. `ended` hears of each.
 */
export class ShardThreads implements IShardingStrategy {
  readonly #manager: Manager
  readonly #ended: (shards: readonly number[], why: Error | null) => void
  readonly #threads = new Map<string, Thread>()
  #groups: readonly (readonly number[])[] = []
  #opening: Promise<unknown> = Promise.resolve()
  #leaving = new AbortController()

  constructor(manager: Manager, ended: (shards: readonly number[], why: Error | null) => void) {
    this.#manager = manager
    this.#ended = ended
  }

  /** Threads start with their connections. */
  spawn(shards: number[]): void {
    const each = Math.ceil(shards.length / MOST_THREADS)
    this.#groups = shards
      .filter((_, i) => i % each === 0)
      .map((_, i) => shards.slice(i * each, (i + 1) * each))
  }

  /** Resolves when every shard is connected for the first time. The manager destroys before, in any case. */
  async connect(): Promise<void> {
    this.#leaving = new AbortController()
    const all = this.#groups.map((group) => {
      const { promise, resolve } = Promise.withResolvers<undefined>()
      void this.#keep(group, () => {
        resolve(undefined)
      })
      return promise
    })
    await Promise.all(all)
  }

  async destroy(options?: Leaving): Promise<void> {
    this.#leaving.abort()
    await Promise.all([...this.#threads.values()].map(({ strategy }) => strategy.destroy(options)))
  }

  send(shard: number, payload: GatewaySendPayload): void {
    this.#threadOf(shard)?.strategy.send(shard, payload)
  }

  async fetchStatus(): ReturnType<WorkerShardingStrategy['fetchStatus']> {
    const none = await new WorkerShardingStrategy(this.#manager, IN_ONE).fetchStatus()
    const each = await Promise.all([...this.#threads.values()].map(({ strategy }) => strategy.fetchStatus()))
    return none.concat(...each)
  }

  #threadOf(shard: number): Thread | undefined {
    const group = this.#groups.find((ids) => ids.includes(shard))
    return group && this.#threads.get(String(group))
  }

  /** Holds a group of shards in a thread, and in another one when that has ended. */
  async #keep(group: readonly number[], connected: () => void): Promise<void> {
    const { signal } = this.#leaving
    const leaving = () => signal.aborted
    let pause = PAUSES.first
    while (!leaving()) {
      const thread = await this.#open(group)
      if (leaving()) return void thread.strategy.destroy()
      this.#threads.set(String(group), thread)
      void thread.strategy.connect().then(connected)
      const started = performance.now()
      const why = await thread.ended
      this.#threads.delete(String(group))
      if (leaving()) return
      this.#ended(group, why)
      if (performance.now() - started > PAUSES.longest) pause = PAUSES.first
      await sleep(pause, undefined, { ref: false })
      pause = Math.min(2 * pause, PAUSES.longest)
    }
  }

  /** One after the other, so that each knows its own thread. */
  #open(group: readonly number[]): Promise<Thread> {
    const opened = this.#opening.then(() =>
      openShardThread(new WorkerShardingStrategy(this.#manager, IN_ONE), group),
    )
    this.#opening = opened.catch(() => undefined)
    return opened
  }
}
