import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newMetrics } from '../../../src/transports/http/metrics.ts'
import { operationsApp } from '../../../src/transports/http/operations.ts'
import { watch } from '../../../src/watch.ts'
import { answeringHere } from '../discord/answering-here.ts'
import { seed } from '../../seed-article.ts'

const articles = [{ id: seed.article, title: 'The conference' }]
const answering = answeringHere({ context: seed, articles, fault: String })
const asked = (name: string) =>
  ({
    id: '1',
    type: 2,
    token: 't',
    application_id: '2',
    locale: 'en-US',
    data: { id: '3', type: 1, name },
  }) as never

const work = { person: '1', price: 1, until: Infinity, isLong: false }
let lacking: readonly string[] = []
const { registry } = newMetrics()
const app = operationsApp({ registry, lacking: () => Promise.resolve(lacking) })
const seen = async (path: string) => {
  const response = await app.request(path)
  return [response.status, await response.text()]
}

describe('what supervisors ask', () => {
  it('is whether the process runs, and whether it can answer people', async () => {
    lacking = ['Discord (starting)', 'database']
    expect(await seen('/healthz')).toEqual([200, 'alive\n'])
    expect(await seen('/readyz')).toEqual([503, 'not ready: Discord (starting), database\n'])
    lacking = []
    expect(await seen('/readyz')).toEqual([200, 'ready\n'])
  })

  it('finds nothing else', async () => {
    expect(await seen('/')).toEqual([404, 'There is /healthz, /readyz and /metrics.\n'])
  })

  it('is not ready where a check fails', async () => {
    const failing = operationsApp({ registry, lacking: () => Promise.reject(new Error('in /secret')) })
    const response = await failing.request('/readyz')
    expect([response.status, await response.text()]).toEqual([503, 'not ready: check\n'])
  })
})

describe('what is measured', () => {
  const lines: string[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  let watched: Awaited<ReturnType<typeof watch>>
  beforeEach(async () => {
    lines.length = 0
    watched = await watch({ host: '127.0.0.1', port: 0 }, { answering, words: null })
  })
  afterEach(() => watched.close())

  const at = async (path: string) => (await fetch(`http://127.0.0.1:${String(watched.port)}${path}`)).text()

  it('counts answers by command and by how they went, and no word that is not ours', async () => {
    await watched.answering.interaction(asked('help'), work)
    await watched.answering.interaction(asked('people'), work)
    await watched.answering.interaction(asked('<stranger>'), work)
    await watched.answering.interaction(asked('privacy'), work)
    const metrics = await at('/metrics')
    expect(metrics).toContain('whosaid_answers_total{what="help",outcome="answered"} 1')
    expect(metrics).toContain('whosaid_answers_total{what="people",outcome="put off"} 1')
    expect(metrics).toContain('whosaid_answer_seconds_count{what="help"} 1')
    expect(metrics).toContain('whosaid_answers_total{what="privacy"')
    expect(metrics).not.toContain('stranger')
  })

  it('tells the state of the connection', async () => {
    expect(await at('/readyz')).toBe('not ready: Discord (starting)\n')
    watched.state('ready')
    expect(await at('/readyz')).toBe('ready\n')
    watched.state('away')
    expect(await at('/readyz')).toBe('not ready: Discord (away)\n')
    const metrics = await at('/metrics')
    expect(metrics).toContain('whosaid_connection{state="away"} 1')
    expect(metrics).toContain('whosaid_connection{state="ready"} 0')
  })

  it('tells what waits and runs in each thread, and what is found in caches, as they are when asked', async () => {
    const caches = { replies: { hits: 0, misses: 4 } }
    const one = await watch(
      { host: '127.0.0.1', port: 0 },
      { answering, words: null, caches, loads: () => ({ quick: { waiting: 3, running: 1 } }) },
    )
    const at = async () => (await fetch(`http://127.0.0.1:${String(one.port)}/metrics`)).text()
    expect(await at()).toContain('whosaid_cache_total{cache="replies",outcome="hit"} 0')
    caches.replies.hits = 2
    const metrics = await at()
    expect(metrics).toContain('whosaid_cache_total{cache="replies",outcome="hit"} 2')
    expect(metrics).toContain('whosaid_cache_total{cache="replies",outcome="miss"} 4')
    expect(metrics).toContain('whosaid_queue{thread="quick",state="waiting"} 3')
    expect(metrics).toContain('whosaid_queue{thread="quick",state="running"} 1')
    await one.close()
  })

  it('holds people’s words only where they are asked for', async () => {
    await watched.answering.interaction(asked('help'), work)
    expect(lines).toEqual([])
    const heard = await watch(null, { answering, words: logger })
    await heard.answering.interaction(asked('help'), work)
    expect(lines.join()).toContain('"name":"help"')
    const written = { question: 'why the heron', place: { server: null, channel: '2' } }
    await heard.answering.message(written as never, work).catch(() => null)
    expect(lines.join()).toContain('why the heron')
  })
})
