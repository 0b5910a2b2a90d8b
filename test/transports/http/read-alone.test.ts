import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { readAlone } from '../../../src/transports/http/read-alone.ts'
import { seed } from '../../seed-article.ts'

it('tells one person at this machine where to read, and refuses names that others point here', async () => {
  const stop = new AbortController()
  let told: (sentence: string) => void = () => undefined
  const said = new Promise<string>((resolve) => (told = resolve))
  const fault = () => 'f00d'
  const articles = [{ id: seed.article, title: 'The article' }]
  const done = readAlone({ context: seed, articles, fault, port: 0, stop: stop.signal, tell: told })
  const [, port = ''] = /^Open http:\/\/localhost:(\d+)\/read\/\S+ in your browser/u.exec(await said) ?? []
  const page = await fetch(`http://127.0.0.1:${port}/read/${seed.article}`)
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Xi Jinping')])
  const [rebound] = (await once(
    get({ port, path: '/read/', headers: { host: 'evil.example' } }),
    'response',
  )) as [IncomingMessage]
  expect([rebound.statusCode, await text(rebound)]).toEqual([
    403,
    'These pages are for this machine alone; open them at localhost.\n',
  ])
  stop.abort()
  await done
})
