import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { createConnection } from 'node:net'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newMetrics } from '../../src/transports/http/metrics.ts'
import { operationsApp } from '../../src/transports/http/operations.ts'
import { reader } from '../../src/transports/http/reader/reader.ts'
import { call } from '../../src/commands/calling/call.ts'
import { readerPages } from '../../src/transports/http/reader/reading.ts'
import { segment } from '../../src/presentation/place.ts'
import { linkArticle, linkedArticle } from '../../src/store/queries/article-links.ts'
import { addArticle, articlesOf } from '../../src/store/queries/articles.ts'
import { type Store, storeAt } from '../../src/store/store.ts'
import { serveApp } from '../../src/transports/http/serve.ts'
import { NO_MODELS } from '../../src/search/models/ports.ts'
import { invented, open } from '../invented-article.ts'
import { seed } from '../seed-article.ts'
import { type Fresh, freshFile, kinds } from '../store/databases.ts'
import { type Loopback, startLoopback } from './discord/loopback/loopback.ts'
import { newSigning, signed } from './discord/loopback/signing.ts'
import { startPosted } from './discord/outbound/posted.ts'
import { addressOf, body, garbage, headers, signature, TAG } from './odd-parts.ts'

const SECRET = 'Nobody but this server may read that the herons have left.'
/** Stands in an address for the end of the one that there is. */
const TOKEN = 'x'.repeat(16)
/** What a server added: one article may be read at an address, the other nowhere. */
const OWN = {
  secret: open(SECRET),
  linked: open(`“Who reads ${TAG} here has the address,” said ${TAG} Ann Lee.`, { title: TAG }),
}
/** Whatever tells of the inside. */
const INSIDE = /node_modules|\n\s+at .+:\d+:\d+|\.ts:\d|file:\/\/|\/test\/transports|root:x/u

const asked = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('page' as const),
      path: addressOf({
        articles: [segment(seed.article), 'invented', 'secret', 'linked', ''],
        shared: [TOKEN, 'secret', 'linked', TOKEN.slice(1)],
      }),
      method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'DELETE'),
      headers,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('interaction' as const),
      body,
      how: fc.constantFrom('good', 'other', 'none', 'odd'),
      signature,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('operations' as const),
      path: addressOf({ articles: ['x'], shared: ['x'] }),
      headers,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('garbage' as const), bytes: garbage }) },
)
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never

/** Sends so many requests of all sorts, the same from the same seed, to all that is served, and looks at each answer. */
export function oddRequests(numRuns: number, seedOfRun: number): void {
  let discord: Loopback
  let kept: Fresh
  let store: Store
  let bot: Awaited<ReturnType<typeof startPosted>>
  let operations: Awaited<ReturnType<typeof serveApp>>
  const agent = new Agent({ keepAlive: true })
  const stranger = newSigning()

  beforeAll(async () => {
    discord = await startLoopback()
    kept = await (kinds.at(-1)?.fresh ?? freshFile)()
    store = storeAt(kept.address, { patience: 60_000 })
    const link = await store.ask(async (db) => {
      const { text, metadata } = OWN.linked.document
      const added = await addArticle(db, { server: 's', member: 'm', now: 1 }, { text, metadata })
      if (added.kind !== 'kept') throw new Error('it was not kept')
      await linkArticle(db, { server: 's', article: added.article, member: 'm', now: 1 })
      return (await articlesOf(db, 's'))[0]?.link ?? ''
    })
    const library = async (id: string) =>
      id === 'invented' ? invented : id in OWN ? OWN[id as keyof typeof OWN] : seed.open(id)
    const pages = readerPages({
      articles: [
        { id: seed.article, title: 'The conference' },
        { id: 'invented', title: 'Invented' },
      ],
      ...{ article: seed.article, library, address: 'https://who-said.example.org' },
      call: (request) => call({ article: seed.article, open: library, models: NO_MODELS }, request),
      linked: async (token) => {
        const article = await store.ask((db) => linkedArticle(db, token === TOKEN ? link : token))
        return article === null ? null : 'linked'
      },
    })
    bot = await startPosted(discord, { parts: [reader(pages)] })
    const { registry } = newMetrics()
    const app = operationsApp({ registry, lacking: () => Promise.resolve([]) })
    operations = await serveApp(app, { host: '127.0.0.1', port: 0 })
  })
  afterAll(async () => {
    agent.destroy()
    await Promise.all([bot.leave(), operations.close()])
    await discord.close()
    await store.close()
    await kept.drop()
  })

  interface Sent {
    readonly port: number
    readonly path: string
    readonly method?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }
  const send = async ({ port, body: sent, ...rest }: Sent) => {
    const out = request({ host: '127.0.0.1', port, agent, ...rest })
    out.end(sent)
    const [response] = (await once(out, 'response')) as [IncomingMessage]
    return {
      status: response.statusCode ?? 0,
      type: response.headers['content-type'] ?? '',
      text: await text(response),
    }
  }
  const port = () => Number(new URL(bot.address).port)
  const headersOf = ({ how, body: sent, signature: given }: Extract<Asked, { kind: 'interaction' }>) => {
    if (how === 'odd') return given
    return how === 'none' ? {} : signed(how === 'good' ? discord.world.signing : stranger, sent)
  }
  const answerTo = async (one: Asked) => {
    switch (one.kind) {
      case 'page':
        return send({ ...one, port: port() })
      case 'operations':
        return send({ ...one, port: operations.port })
      case 'interaction':
        return send({
          port: port(),
          path: '/interactions',
          method: 'POST',
          headers: headersOf(one),
          body: one.body,
        })
      case 'garbage': {
        const socket = createConnection(port(), '127.0.0.1')
        socket.on('error', () => undefined)
        socket.end(one.bytes)
        return { status: 0, type: '', text: await text(socket).catch(() => '') }
      }
    }
  }

  it(
    `whatever comes over HTTP, nothing breaks and nothing of the inside is told (SEED=${seedOfRun})`,
    { timeout: 3_600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(asked, async (one) => {
          const answer = await answerTo(one)
          expect(answer.status).toBeLessThan(500)
          expect(answer.text).not.toMatch(INSIDE)
          expect(answer.text).not.toContain('herons')
          if (answer.type.startsWith('text/html')) {
            expect(answer.text).not.toContain(TAG)
            expect(answer.text.match(/<script/gu) ?? []).toHaveLength(
              answer.text.includes('reader.js') ? 1 : 0,
            )
          }
          if (one.kind === 'interaction' && one.how !== 'good') expect(answer.status).toBe(401)
        }),
        { numRuns, seed: seedOfRun },
      )
      const page = await send({ port: port(), path: `/shared/${TOKEN}` })
      expect([page.status, page.text]).toEqual([200, expect.stringContaining('has the address')])
      expect((await send({ port: operations.port, path: '/readyz' })).text).toBe('ready\n')
      expect((await send({ port: port(), path: '/read/secret' })).status).toBe(404)
    },
  )
}
