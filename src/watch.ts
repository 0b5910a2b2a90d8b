import type { Logger } from 'pino'
import type { Answering } from './transports/discord/inbound/answering.ts'
import { everyName } from './transports/discord/groups/every-command.ts'
import { measured } from './transports/discord/inbound/measured.ts'
import { newMetrics } from './transports/http/metrics.ts'
import { operationsApp } from './transports/http/operations.ts'
import { serveApp } from './transports/http/serve.ts'
import type { CacheCount } from './work/cache-count.ts'
import type { LaneLoad } from './work/lane.ts'

/** Whether people can be answered: not yet, now, not for a while, or not any longer. */
const STATES = ['starting', 'ready', 'away', 'leaving'] as const
type State = (typeof STATES)[number]

interface Watching {
  readonly answering: Answering
  /** Where to note what people ask; null where that is nobody's business. */
  readonly words: Logger | null
  /** One word for each other thing that is lacking, such as the database. */
  readonly lacking?: () => Promise<readonly string[]>
  /** How much each thread has to do, by what it does. */
  readonly loads?: () => Readonly<Record<string, LaneLoad>>
  /** By what is kept. */
  readonly caches?: Readonly<Record<string, CacheCount>>
}

/** What is watched: the answering to use, and a place to tell how the connection is. */
interface Watched {
  readonly answering: Answering
  /** The port that supervisors ask at; null where there is none. */
  readonly port: number | null
  readonly state: (state: State) => void
  readonly close: () => Promise<void>
}

/** Measures what is answered and tells it on the port for supervisors; without one nothing is measured. */
export async function watch(
  place: { readonly host: string; readonly port: number } | null,
  { answering, words, lacking = () => Promise.resolve([]), loads = () => ({}), caches = {} }: Watching,
): Promise<Watched> {
  const heard = words ? listening(answering, words) : answering
  if (!place) return { answering: heard, port: null, state: () => undefined, close: () => Promise.resolve() }
  let state: State = 'starting'
  const metrics = newMetrics()
  metrics.watch({
    name: 'connection',
    help: 'The state of the way to Discord: 1 for the one that it is in',
    labels: ['state'],
    values: () => STATES.map((one) => [{ state: one }, one === state ? 1 : 0]),
  })
  watchWork(metrics, loads, caches)
  const connection = (): readonly string[] => (state === 'ready' ? [] : [`Discord (${state})`])
  const app = operationsApp({
    registry: metrics.registry,
    lacking: async () => [...connection(), ...(await lacking())],
  })
  const served = await serveApp(app, place)
  return {
    answering: measured(heard, metrics.answered, everyName()),
    port: served.port,
    state: (now) => {
      state = now
    },
    close: served.close,
  }
}

/** Adds what waits and runs in each thread, and what is found in caches. */
function watchWork(
  { watch: figure }: ReturnType<typeof newMetrics>,
  loads: Required<Watching>['loads'],
  caches: Required<Watching>['caches'],
): void {
  figure({
    name: 'queue',
    help: 'Pieces of work that wait and that run, by the thread that does them',
    labels: ['thread', 'state'],
    values: () =>
      Object.entries(loads()).flatMap(([thread, { waiting, running }]) => [
        [{ thread, state: 'waiting' }, waiting] as const,
        [{ thread, state: 'running' }, running] as const,
      ]),
  })
  figure({
    name: 'cache_total',
    help: 'How often something was there already, or had to be made, by what it is',
    labels: ['cache', 'outcome'],
    values: () =>
      Object.entries(caches).flatMap(([cache, { hits, misses }]) => [
        [{ cache, outcome: 'hit' }, hits] as const,
        [{ cache, outcome: 'miss' }, misses] as const,
      ]),
  })
}

/** The same answering, with what people ask in the log: on request only. */
const listening = (answering: Answering, logger: Logger): Answering => ({
  ...answering,
  interaction: (interaction, ...rest) => {
    logger.info({ asked: 'data' in interaction ? interaction.data : null }, 'Asked')
    return answering.interaction(interaction, ...rest)
  },
  message: (written, terms) => {
    logger.info({ asked: written.question }, 'Asked')
    return answering.message(written, terms)
  },
})
