import { Buffer } from 'node:buffer'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { readForm } from './multipart.ts'
import type { CheckRequest } from './openapi.ts'
import { type Answered, type Asked, routes } from './routes.ts'
import type { Fault, World } from './world.ts'

interface Received extends Asked {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
}

/** Discord's REST: checks form and token, fails where a test told it to, logs every request. */
export function restOf(world: World, check: CheckRequest, gatewayUrl: () => string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const received = await receive(request)
    world.violations.push(...check(received.method, received.path, received.body))
    const fault = dueFault(world, received)
    const answer = fault ? failing(world, received, fault) : answerTo(world, received, gatewayUrl())
    world.requests.push({
      method: received.method,
      path: received.path,
      status: answer.status,
      authorized: received.authorization !== undefined,
      body: received.body,
    })
    if (fault?.mute) return
    if (fault?.cut) {
      request.socket.destroy()
      return
    }
    if (fault?.html) {
      response.writeHead(answer.status, { 'content-type': 'text/html', ...waiting(fault) })
      response.end('<!doctype html><title>Just a moment</title>')
      return
    }
    const type = answer.body ? { 'content-type': 'application/json' } : {}
    response.writeHead(answer.status, { ...type, ...limits(answer, fault) })
    response.end(answer.body && JSON.stringify(answer.body))
  }
}

async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const raw = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  const url = new URL(request.url ?? '/', 'http://loopback')
  const path = url.pathname.replace(/^\/api\/v10/, '')
  const base = {
    method: request.method ?? '',
    path,
    authorization: request.headers.authorization,
    query: url.searchParams,
    parts: [],
  }
  if (raw.length === 0) return { ...base, body: undefined, files: [] }
  if (!type.startsWith('multipart/')) return { ...base, body: JSON.parse(raw.toString('utf8')), files: [] }
  return { ...base, ...readForm(raw, type) }
}

function dueFault(world: World, { method, path }: Received): Fault | undefined {
  const fault = world.faults.find((f) => f.times > 0 && f.method === method && f.path.test(path))
  if (fault) fault.times--
  return fault
}

function failing(world: World, received: Received, fault: Fault): Answered {
  if (fault.afterwards) answerTo(world, received, '')
  const { status, code = 0, retryAfter } = fault
  return { status, body: { code, message: 'told to fail', retry_after: retryAfter, global: false } }
}

function answerTo(world: World, received: Received, gatewayUrl: string): Answered {
  const { method, path, authorization } = received
  const shown = authorization === `Bot ${world.token}`
  if (path === '/gateway/bot')
    return shown ? { status: 200, body: gatewayInfo(world, gatewayUrl) } : unauthorized
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(path) : null
    if (!match) continue
    if (route.authorized && !shown) return unauthorized
    return route.run(world, { ...received, parts: match.slice(1) })
  }
  world.violations.push(`${method} ${path} is no route of the loopback`)
  return { status: 404, body: { code: 0, message: '404: Not Found' } }
}

const unauthorized: Answered = { status: 401, body: { code: 0, message: '401: Unauthorized' } }

const gatewayInfo = ({ shards, loginsLeft }: World, url: string) => ({
  url,
  shards,
  session_start_limit: { total: 1000, remaining: loginsLeft, reset_after: 86_400_000, max_concurrency: 16 },
})

/** All that Cloudflare says of a wait. */
const waiting = ({ retryAfter }: Fault): Record<string, string> =>
  retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }

/** The headers that discord.js reads the rate limit from. */
function limits({ status }: Answered, fault: Fault | undefined): Record<string, string> {
  if (status !== 429) return {}
  const seconds = String(fault?.retryAfter ?? 0)
  return {
    'retry-after': seconds,
    'x-ratelimit-limit': '1',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': seconds,
    'x-ratelimit-bucket': 'loopback',
    'x-ratelimit-scope': 'user',
  }
}
