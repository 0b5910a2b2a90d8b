import { type APIInteraction, InteractionResponseType, InteractionType } from 'discord.js'
import { z } from 'zod'
import { finished } from './leaving.ts'
import { recently } from './recently.ts'
import { receive } from '../reception/receive.ts'
import type { Reception } from '../reception/reception.ts'
import { withoutSecrets } from '../rest-fault.ts'
import { type Posted, verifierOf } from './signature.ts'

/** What to answer over HTTP. */
type Replied =
  | { readonly status: 200; readonly body: object }
  /** Nothing to say: too many commands of one person, or nothing that this bot asked for. */
  | { readonly status: 204 }
  /** Signed by Discord, but no interaction. */
  | { readonly status: 400 }
  /** Not signed by Discord, too old, or here before. */
  | { readonly status: 401 }

/** Where Discord posts interactions. It remembers nothing that another process would need. */
export interface Endpoint {
  readonly answer: (posted: Posted) => Promise<Replied>
  /** Resolves when what was put off is sent and what else has to stop has stopped, or it is too late for that. */
  readonly settled: (stops?: readonly (() => Promise<void>)[]) => Promise<void>
}

interface EndpointOptions {
  /** The application's, 64 hexadecimal digits. */
  readonly publicKey: string
  readonly reception: Omit<Reception, 'acknowledge'>
  /** Milliseconds. */
  readonly now?: () => number
}

/** What every interaction has; the rest is read where it is needed. */
const shape = z.looseObject({
  id: z.string(),
  type: z.int(),
  token: z.string(),
  application_id: z.string(),
})

/**
 * Answers interactions that Discord posts, as the gateway's are answered: the first response is the answer to the
 * request itself, what takes longer goes through the interaction's webhook.
 */
export function endpointOf({ publicKey, reception, now = Date.now }: EndpointOptions): Endpoint {
  const isGenuine = verifierOf(publicKey)
  const isNew = recently()
  const working = new Set<Promise<void>>()
  const responseTo = (interaction: APIInteraction): Promise<object | null> => {
    const { promise, resolve } = Promise.withResolvers<object | null>()
    const acknowledge: Reception['acknowledge'] = (_, { response }) => {
      resolve(response)
      return Promise.resolve('delivered')
    }
    const done = receive({ ...reception, acknowledge }, interaction)
      .catch((error: unknown) => void reception.fault(withoutSecrets(error)))
      .finally(() => {
        resolve(null)
        working.delete(done)
      })
    working.add(done)
    return promise
  }
  return {
    answer: async (posted) => {
      if (!(await isGenuine(posted, now()))) return { status: 401 }
      const interaction = interactionIn(posted.body)
      if (!interaction) return { status: 400 }
      if (interaction.type === InteractionType.Ping)
        return { status: 200, body: { type: InteractionResponseType.Pong } }
      if (!isNew(interaction.id)) return { status: 401 }
      const body = await responseTo(interaction)
      return body ? { status: 200, body } : { status: 204 }
    },
    settled: (stops) => finished(working, stops),
  }
}

function interactionIn(body: Uint8Array): APIInteraction | null {
  try {
    const { success, data } = shape.safeParse(JSON.parse(Buffer.from(body).toString('utf8')))
    return success ? (data as unknown as APIInteraction) : null
  } catch {
    return null
  }
}
