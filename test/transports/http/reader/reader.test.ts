import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { call } from '../../../../src/commands/calling/call.ts'
import { locatorOf, segment } from '../../../../src/presentation/place.ts'
import { invented, open } from '../../../invented-article.ts'
import { seed } from '../../../seed-article.ts'
import { contextOf, long, pagesOf, textOn } from './open.ts'

const hostile = open(
  '“<script>alert(1)</script> & <b>bold</b>,” said Ann "O\'Lee" <img src=x onerror=alert(1)> Brandt. “Nobody has counted </span></article> them,” Ann Brandt said.',
  { title: '</title><script>alert(2)</script>', publisher: '"><script>alert(3)</script>' },
)
const context = contextOf({ invented, long, hostile })
const { ask, page, faults } = pagesOf(context)
const seedPath = `/read/${segment(seed.article)}`

describe('the page of an article', () => {
  it('shows the text as it is, character for character', async () => {
    const library = await seed.open(seed.article)
    expect(textOn(await page(seedPath))).toBe(library?.document.text.trimEnd())
    expect(textOn(await page('/read/invented'))).toBe(invented.document.text)
  })

  it('marks whose words are whose by colour, shape and name', async () => {
    const document = await page('/read/invented')
    const marks = [...document.querySelectorAll('.q')].map((one) => [
      one.textContent,
      one.getAttribute('data-by'),
    ])
    expect(marks).toEqual([
      ['The bridge belongs to everybody who lives on this river,', '●\u00a0Lee'],
      ['Nobody has counted the lorries,', '■\u00a0Tom Brandt'],
    ])
    const legend = [...document.querySelectorAll('.speakers > ul > li')].map((one) =>
      one.textContent.replaceAll(/\s+/gu, ' ').trim(),
    )
    expect(legend).toEqual([
      '● Ann Lee Mayor · 1 quotation · 2 reports',
      '■ Tom Brandt a fisherman · 1 quotation',
      'The Orr Post’s own words: without a mark',
    ])
  })

  it('has a place for every citation that a reply may link to', async () => {
    const library = await seed.open(seed.article)
    const document = await page(seedPath)
    for (const command of ['quotes', 'facts', 'proposals', 'people']) {
      const reply = await call(context, { command, options: {}, whole: true })
      const citations = reply.kind === 'answer' ? reply.answer.citations : []
      expect(citations.length).toBeGreaterThan(0)
      for (const { span } of citations) {
        const { anchor } = locatorOf(library?.document ?? invented.document, span)
        const place =
          document.getElementById(anchor.slice(1)) ??
          document.getElementById(anchor.slice(1).replace(/:.*/u, ''))
        expect(place, anchor).not.toBe(null)
      }
    }
  })

  it('loads at once: sixty kilobytes at most with all that it needs', async () => {
    for (const path of [seedPath, '/read/long']) {
      const sizes = [path, '/assets/reader.css', '/assets/reader.js'].map(async (one) => {
        const response = await ask(one, { 'accept-encoding': 'gzip' })
        expect(response.headers.get('content-encoding')).toBe('gzip')
        return (await response.arrayBuffer()).byteLength
      })
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
      expect(total).toBeLessThan(60_000)
    }
  })

  it('asks nothing of any other place', async () => {
    for (const path of [seedPath, `${seedPath}?q=internet&as=ask`, '/read/', '/read/nowhere']) {
      const html = await (await ask(path)).text()
      expect(html).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//u)
      expect(html).not.toMatch(/\sstyle=|\son\w+=|<style/u)
    }
  })

  it('speaks the language that the browser asks for, and leaves the article’s words', async () => {
    const french = await page('/read/invented', { 'accept-language': 'tlh, fr-CH;q=0.9, en;q=0.8' })
    expect(french.documentElement.getAttribute('lang')).toBe('fr')
    expect(french.querySelector('article')?.getAttribute('lang')).toBe('en')
    expect(french.querySelector('form label')?.textContent).toBe('Chercher dans cet article')
    expect(textOn(french)).toBe(invented.document.text)
  })

  it('tells by its tag whether it has changed', async () => {
    const tag = (await ask(seedPath)).headers.get('etag') ?? ''
    expect((await ask(seedPath, { 'if-none-match': tag })).status).toBe(304)
  })
})

describe('the search of a page', () => {
  it.each([
    ['said', 'who said', 'words', 'information age'],
    ['said', 'who said', 'words', 'every country should pursue cyber hegemony'],
    ['ask', 'ask', 'question', 'How many Internet users does China have?'],
    ['ask', 'ask', 'question', 'Who won the football match?'],
  ])('gives the answer of the command: %s %s', async (as, command, option, words) => {
    const reply = await call(context, { command, options: { [option]: words }, whole: true })
    const expected = reply.message.blocks.flatMap((block) =>
      block.kind === 'passage' ? [[block.excerpt.text, block.place.anchor]] : [],
    )
    const document = await page(`${seedPath}?q=${encodeURIComponent(words)}&as=${as}`)
    const shown = [...document.querySelectorAll('.answer .passage')].map((one) => [
      one
        .querySelector('blockquote')
        ?.textContent.replace(/^\d+ /u, '')
        .replace(/^❝ | ❞$/gu, ''),
      one.querySelector('a.quiet')?.getAttribute('href'),
    ])
    expect(shown).toEqual(expected)
    expect(document.querySelector('.reply')?.classList.contains(reply.message.outcome)).toBe(true)
    expect(document.querySelector('input[type=search]')?.getAttribute('value')).toBe(words)
  })

  it('tells in one sentence what it cannot search for', async () => {
    const document = await page(`${seedPath}?q=%F0%9F%98%80&as=said`)
    expect(document.querySelector('.answer .refused')?.textContent).toBe(
      'There is no word in “words”; write at least one word or number.',
    )
  })

  it('gives somebody’s role and all that they say', async () => {
    const document = await page('/read/invented?person=0')
    expect(document.querySelector('.answer h2')?.textContent).toBe('Ann Lee')
    expect([...document.querySelectorAll('.answer blockquote')].map((one) => one.textContent)).toEqual([
      '1 ❝ The bridge belongs to everybody who lives on this river, ❞',
      '2 the ferries will run until winter',
      '3 the city will count the lorries in spring',
    ])
  })
})

describe('what goes with a page', () => {
  it('is kept by browsers for as long as it does not change', async () => {
    const document = await page('/read/invented')
    const addresses = ['link[rel=icon]', 'link[rel=stylesheet]', 'script'].map((selector) => {
      const element = document.querySelector(selector)
      return (element?.getAttribute('href') ?? element?.getAttribute('src') ?? '').replace('..', '')
    })
    const cached = (response: Response) => [response.status, response.headers.get('cache-control')]
    for (const address of addresses) {
      const first = await ask(address)
      expect(cached(first)).toEqual([200, 'public, max-age=31536000, immutable'])
      const tag = first.headers.get('etag') ?? ''
      const headers = { 'accept-encoding': 'gzip', 'if-none-match': `W/${tag}` }
      expect(cached(await ask(address, headers))).toEqual([304, 'public, max-age=31536000, immutable'])
      expect(cached(await ask(`${address}x`, headers))).toEqual([304, 'no-cache'])
      expect(cached(await ask(`${address}x`))).toEqual([200, 'no-cache'])
    }
  })
})

describe('somebody who says more than goes on a page', () => {
  it('has pages: each goes on where the one before ends', async () => {
    const numbers: string[] = []
    let path: string | undefined = '?person=0'
    for (let pages = 0; path !== undefined && pages < 3; pages++) {
      const document = await page(`/read/long${path}&only=answer`)
      const shown = [...document.querySelectorAll('blockquote .number')].map((one) => one.textContent)
      numbers.push(...shown)
      path = [...document.querySelectorAll('p a')]
        .filter((one) => one.textContent === 'More')
        .map((one) => one.getAttribute('href') ?? '')[0]
    }
    expect(numbers).toEqual(Array.from({ length: 180 }, (_, k) => String(k + 1)))
  })

  it('has a last page where a later one is asked for', async () => {
    const document = await page('/read/long?person=0&page=99999')
    expect([...document.querySelectorAll('.answer > p a')].map((one) => one.textContent)).toEqual([
      'Close',
      'Back',
    ])
  })
})

describe('a long article', () => {
  it('is shown in parts, which together are the article', async () => {
    let text = ''
    let path: string | null = ''
    let parts = 0
    while (path !== null) {
      const document = await page(`/read/long${path}`)
      text += textOn(document)
      path = document.querySelector('main a[rel=next]')?.getAttribute('href') ?? null
      parts++
    }
    expect(text).toBe(long.document.text)
    expect(parts).toBeGreaterThan(3)
  })

  it('opens at the part that holds a sentence, and links to the others', async () => {
    const document = await page('/read/long?s=4100')
    expect(document.getElementById('s4100')).not.toBe(null)
    expect(document.getElementById('s1')).toBe(null)
    expect(document.querySelector('.strip a')?.getAttribute('href')).toBe('?s=1#s1')
  })

  it('opens at what was found in it', async () => {
    const document = await page('/read/long?q=Herons+nest+under+the+last+arch&as=said')
    const href = document.querySelector('.answer .passage a')?.getAttribute('href') ?? ''
    const cited = document.getElementById(href.slice(1))
    expect([href, cited?.textContent]).toEqual([
      expect.stringMatching(/^#s40\d\d:/u),
      'Herons nest under the last arch,',
    ])
  })
})

describe('whatever is asked of the pages', () => {
  it('shows hostile words as words', async () => {
    const html = await (await ask('/read/hostile?q=%3Cscript%3Ealert(4)%3C%2Fscript%3E&as=said')).text()
    expect(html.match(/<script/gu)).toEqual(['<script'])
    expect(html).not.toMatch(/<img|<b>bold/u)
    expect(textOn(await page('/read/hostile'))).toBe(hostile.document.text)
  })

  it('is answered with a page, and never with a fault, a path or unescaped words', async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 60 })
    const words = fc.oneof(
      anything,
      fc.constantFrom('<script>x</script>', '"><i>x', '../../etc/passwd', '%00', 'constructor', '__proto__'),
    )
    const value = fc.oneof(words, fc.integer().map(String), fc.double().map(String))
    const query = fc.dictionary(fc.constantFrom('q', 'as', 's', 'person', 'only', 'x', '__proto__'), value)
    const article = fc.oneof(words, fc.constantFrom('invented', 'hostile'))
    const raw = fc.boolean()
    await fc.assert(
      fc.asyncProperty(article, query, raw, async (name, asked, isRaw) => {
        const path = isRaw ? name.replace(/[^!-~]|[#?]/gu, '') : segment(name)
        const search = new URLSearchParams(Object.entries(asked)).toString()
        const response = await ask(`/read/${path}?${search}`)
        const html = await response.text()
        expect([200, 302, 404]).toContain(response.status)
        expect(html).not.toMatch(/<i>x|<script>|at file:|node_modules|\/work\/|root:/u)
        expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/u)
      }),
      { numRuns: 150 },
    )
    expect(faults).toEqual([])
  }, 120_000)

  it.each([
    '/read/nowhere',
    '/read/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/read/%00',
    '/read/%ff%fe',
    '/read/__proto__',
  ])('says so where there is no article: %s', async (path) => {
    expect((await ask(path)).status).toBe(404)
    expect((await page(path)).querySelector('h1')?.textContent).toBe('There is no article at this address.')
  })
})
