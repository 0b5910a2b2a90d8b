import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type Signing, signed } from '../../test/transports/discord/loopback/signing.ts'

/** Requests to a worker at a time: no more, or it tells them at once that the reply comes later (`crowd.ts`). */
const AT_ONCE = 4

/** A request as Discord signs it. */
export interface Post {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

let count = Date.now()

/** So many signed interactions, each of somebody who has not asked before, whom no flood gate knows. */
export const postsOf = (signing: Signing, howMany: number, data: (k: number) => object): readonly Post[] =>
  Array.from({ length: howMany }, (_, k) => {
    const id = String(count++)
    const body = JSON.stringify({
      ...{ id, token: `t${id}`, application_id: '1', version: 1, type: 1, locale: 'en-US', context: 0 },
      ...{ channel_id: '5', guild_id: '6', authorizing_integration_owners: { 0: '6' } },
      member: { user: { id, username: 'p' }, roles: [], permissions: '0' },
      ...data(k),
    })
    return { body, headers: signed(signing, body) }
  })

/** Posts them all, round and round to the ports, and gives how long that took in milliseconds. Any status but 200 throws. */
export async function postAll(posts: readonly Post[], ports: readonly number[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const start = performance.now()
  let next = 0
  const postSome = async (): Promise<void> => {
    for (let k = next++; k < posts.length; k = next++) {
      const { body, headers } = posts[k] as Post
      const port = ports[k % ports.length]
      const out = request({ agent, port, host: '127.0.0.1', path: '/interactions', method: 'POST', headers })
      out.end(body)
      const [answer] = (await once(out, 'response')) as [IncomingMessage]
      const told = await buffer(answer)
      if (answer.statusCode !== 200) throw new Error(`Status ${answer.statusCode ?? 0}: ${told.toString()}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE * ports.length }, postSome))
  agent.destroy()
  return performance.now() - start
}
