import type { Logger } from 'pino'
import type { Answering } from './transports/discord/inbound/answering.ts'
import { measured } from './transports/discord/inbound/measured.ts'
import { newMetrics } from './transports/http/metrics.ts'
import { operationsApp } from './transports/http/operations.ts'
import { serveApp } from './transports/http/serve.ts'

/** Whether people can be answered: not yet, now, not for a while, or not any longer. */
type State = 'starting' | 'ready' | 'away' | 'leaving'

interface Watching {
  readonly answering: Answering
  /** Where to note what people ask; null where that is nobody's business. */
  readonly words: Logger | null
  /** One word for each other thing that is lacking, such as the database. */
  readonly lacking?: () => Promise<readonly string[]>
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
  { answering, words, lacking = () => Promise.resolve([]) }: Watching,
): Promise<Watched> {
  const heard = words ? listening(answering, words) : answering
  if (!place) return { answering: heard, port: null, state: () => undefined, close: () => Promise.resolve() }
  let state: State = 'starting'
  const { registry, answered, watch: figure } = newMetrics()
  figure('ready', '1 where people can be answered', () => (state === 'ready' ? 1 : 0))
  const connection = (): readonly string[] => (state === 'ready' ? [] : [`Discord (${state})`])
  const app = operationsApp({ registry, lacking: async () => [...connection(), ...(await lacking())] })
  const served = await serveApp(app, place)
  return {
    answering: measured(heard, answered),
    port: served.port,
    state: (now) => {
      state = now
    },
    close: served.close,
  }
}

/** The same answering, with what people ask in the log: on request only. */
const listening = (answering: Answering, logger: Logger): Answering => ({
  ...answering,
  interaction: (interaction, ...rest) => {
    logger.info({ asked: 'data' in interaction ? interaction.data : null }, 'Asked')
    return answering.interaction(interaction, ...rest)
  },
})
