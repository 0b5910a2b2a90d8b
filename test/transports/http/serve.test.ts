import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { httpApp, type AppPart } from '../../../src/transports/http/app.ts'
import { serveApp, type Served } from '../../../src/transports/http/serve.ts'

const servers: Served[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function open(parts: readonly AppPart[], port = 0): Promise<string> {
  const server = await serveApp(httpApp(parts, { fault: () => 'f00d' }), { host: '127.0.0.1', port })
  servers.push(server)
  return `http://127.0.0.1:${server.port}`
}

describe('the server', () => {
  it('serves its parts, compressed, and keeps a browser to this origin', async () => {
    const at = await open([(app) => app.get('/long', (c) => c.text('word '.repeat(1000)))])
    const { status, headers } = await fetch(`${at}/long`)
    expect(status).toBe(200)
    expect(headers.get('content-encoding')).toBe('gzip')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  it('keeps a connection longer than a proxy does, which would else send into one that is being closed', async () => {
    const { headers } = await fetch(await open([]))
    expect(headers.get('keep-alive')).toBe('timeout=125')
  })

  it('says so where there is nothing', async () => {
    const response = await fetch(`${await open([])}/../../etc/passwd`)
    expect([response.status, await response.text()]).toEqual([404, 'There is nothing at this address.\n'])
  })

  it('tells a fault by its id and nothing else of it', async () => {
    const fails: AppPart = (app) =>
      app.get('/', () => {
        throw new Error('in /secret/path')
      })
    const response = await fetch(await open([fails]))
    expect([response.status, await response.text()]).toEqual([
      500,
      'This went wrong here and was noted as f00d; try again.\n',
    ])
  })

  it('refuses a port that another program has, in one sentence', async () => {
    const taken = Number(new URL(await open([])).port)
    await expect(open([], taken)).rejects.toThrow(
      `Port ${taken} of 127.0.0.1 cannot be served; another program has it; set PORT to another number, or end that program.`,
    )
  })

  it('answers what came before it closes', async () => {
    let go = () => {}
    const waiting = new Promise<void>((resolve) => (go = resolve))
    let asked = () => {}
    const came = new Promise<void>((resolve) => (asked = resolve))
    const at = await open([
      (app) =>
        app.get('/', async (c) => {
          asked()
          await waiting
          return c.text('late')
        }),
    ])
    const response = fetch(at, { headers: { connection: 'close' } })
    await came
    const closing = servers.pop()?.close()
    go()
    expect(await (await response).text()).toBe('late')
    await closing
  })

  it('closes although somebody never takes the answer, and although one never comes', async () => {
    const asked: string[] = []
    const at = await open([
      (app) =>
        app.get('/:what', (c) => {
          asked.push(c.req.param('what'))
          return c.req.param('what') === 'never'
            ? new Promise<Response>(() => {})
            : c.text('word '.repeat(10_000_000))
        }),
    ])
    const never = fetch(`${at}/never`).catch((error: unknown) => error)
    const slow = connect(Number(new URL(at).port), '127.0.0.1')
    slow
      .on('error', () => undefined)
      .pause()
      .write('GET /slow HTTP/1.1\r\nHost: a\r\n\r\n')
    await expect.poll(() => asked.toSorted(), { timeout: 10_000 }).toEqual(['never', 'slow'])
    await servers.pop()?.close()
    expect(await never).toBeInstanceOf(TypeError)
    slow.destroy()
  })
})
