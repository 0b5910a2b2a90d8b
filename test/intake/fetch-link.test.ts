import type { LookupFunction } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchLink, type LinkOptions } from '../../src/intake/links/fetch-link.ts'
import { CERTIFICATE, startPages } from './page-server.ts'

/** Sends a byte a second until that is stopped. */
const stopOf = (response: { write(bytes: string): unknown }) => {
  const sending = setInterval(() => response.write('A'), 1000)
  return () => {
    clearInterval(sending)
  }
}

let pages: Awaited<ReturnType<typeof startPages>>

beforeAll(async () => {
  pages = await startPages(({ url = '' }, response) => {
    const hops = /^\/hops\/(\d+)$/u.exec(url)?.[1]
    if (hops !== undefined && hops !== '0') {
      response.writeHead(302, { location: `/hops/${Number(hops) - 1}` }).end()
      return
    }
    switch (url) {
      case '/hops/0':
      case '/page':
        return response.writeHead(200, { 'content-type': 'text/html' }).end('<p>A page.</p>')
      case '/plain.txt':
        return response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end('A text.')
      case '/picture':
        return response.writeHead(200, { 'content-type': 'image/png' }).end('A picture.')
      case '/to-http':
        return response.writeHead(301, { location: 'http://page.test/page' }).end()
      case '/inward':
        return response.writeHead(301, { location: 'https://[::ffff:127.0.0.1]/page' }).end()
      case '/endless':
        response.writeHead(200, { 'content-type': 'text/plain' })
        return response.end(Buffer.alloc(11_000_000, 'word '))
      case '/byte-a-second':
        response.writeHead(200, { 'content-type': 'text/plain' }).write('A')
        response.once('close', stopOf(response))
        return
      case '/slow':
        return response.writeHead(200, { 'content-type': 'text/plain' }).write('A')
      default:
        return response.writeHead(404).end()
    }
  })
})
afterAll(() => pages.close())

/** Names mean this machine. */
const here: LookupFunction = (_name, { all }, found) => {
  const address = { address: '127.0.0.1', family: 4 }
  if (all) found(null, [address])
  else found(null, address.address, 4)
}
const trusting: LinkOptions = { ca: CERTIFICATE, lookup: here, allow: ['127.0.0.1'] }
const at = (path: string, options: LinkOptions = trusting) =>
  fetchLink(`https://page.test:${pages.port}${path}`, options)
const why = async (linked: ReturnType<typeof fetchLink>) => {
  const given = await linked
  return given.kind === 'trouble' ? given.why : given.kind
}

describe('A link', () => {
  it('gives the page behind it, over three redirects at most', async () => {
    const page = await at('/hops/3')
    if (page.kind !== 'page') throw new Error(page.why)
    expect([Buffer.from(page.bytes).toString(), page.name, new URL(page.url).pathname]).toEqual([
      '<p>A page.</p>',
      'page.html',
      '/hops/0',
    ])
    expect(await why(at('/hops/4'))).toBe('too-many-redirects')
    expect(await why(at('/plain.txt'))).toBe('page')
  })

  it('is followed to text alone, of 10 MB at most, in time', async () => {
    expect(await why(at('/picture'))).toBe('not-text')
    expect(await why(at('/endless'))).toBe('too-long')
    expect(await why(at('/missing'))).toBe('refused')
    expect(await why(at('/slow', { ...trusting, milliseconds: 1500 }))).toBe('too-late')
  })

  it(
    'that gives a byte a second is left in time, though it never pauses for long',
    { timeout: 30_000 },
    async () => {
      expect(await why(at('/byte-a-second'))).toBe('too-late')
    },
  )

  it('is https from the first to the last', async () => {
    expect(await why(fetchLink('http://page.test/'))).toBe('not-https')
    expect(await why(fetchLink('file:///etc/hosts'))).toBe('not-https')
    expect(await why(fetchLink('page'))).toBe('not-https')
    expect(await why(at('/to-http'))).toBe('not-https')
  })

  it.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '[::1]',
    '[::]',
    '[fe80::1]',
    '[fd00::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::7f00:1]',
  ])('into a private network is not followed: %s', async (host) => {
    expect(await why(fetchLink(`https://${host}:${pages.port}/page`, { ca: CERTIFICATE }))).toBe('private')
  })

  it('whose name means this machine is not followed, nor one that leads here', async () => {
    expect(await why(at('/page', { ca: CERTIFICATE, lookup: here }))).toBe('private')
    expect(await why(at('/inward'))).toBe('private')
  })

  it('whose name means another address the second time is looked up by the connection itself', async () => {
    let asked = 0
    const changing: LookupFunction = (_name, { all }, found) => {
      const address = { address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }
      if (all) found(null, [address])
      else found(null, address.address, 4)
    }
    const options: LinkOptions = { ca: CERTIFICATE, lookup: changing, allow: ['127.0.0.1'] }
    expect(await why(at('/hops/1', options))).toBe('private')
    expect(asked).toBe(2)
  })
})
