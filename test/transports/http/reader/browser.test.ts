import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../../../scripts/preview/browser.ts'
import { segment } from '../../../../src/presentation/place.ts'
import { serveApp } from '../../../../src/transports/http/serve.ts'
import { seed } from '../../../seed-article.ts'
import { contextOf, long, pagesOf } from './open.ts'

const { app, faults } = pagesOf(contextOf({ long }))
const server = await serveApp(app, { host: '127.0.0.1', port: 0 })
const at = (path: string) => `http://127.0.0.1:${server.port}/read/${path}`
const article = segment(seed.article)
const browser = await openBrowser()
const suite = browser ? 'a page in a browser' : 'a page in a browser, skipped: there is no chromium'

const POLL = { timeout: 60_000 }

afterAll(async () => {
  await browser?.close()
  await server.close()
})

/** Opens a page and gives what a look at it finds; every request, fault and refused script counts. */
async function look<T>(
  path: string,
  options: Parameters<Browser['newPage']>[0],
  see: (tab: Page) => Promise<T>,
): Promise<T> {
  const tab = await browser?.newPage({ viewport: { width: 1400, height: 900 }, ...options })
  if (!tab) throw new Error('there is no browser')
  const troubles: string[] = []
  tab.on('console', (message) => troubles.push(message.text()))
  tab.on('pageerror', (error) => troubles.push(String(error)))
  tab.on('request', (request) => {
    if (!request.url().startsWith(at('').replace('read/', ''))) troubles.push(request.url())
  })
  await tab.goto(at(path))
  const seen = await see(tab)
  await tab.close()
  expect(troubles).toEqual([])
  return seen
}

const violations = (tab: Page) =>
  tab.evaluate(
    `(async () => { ${axe.source}
      const { violations } = await window.axe.run({ resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' ')) })()`,
  )

/** What a trace of the browser tells of one piece of its work. */
interface Traced {
  readonly name: string
  readonly args?: { readonly elementCount?: number }
}

/** The words that the page marks as those that the address names. */
const CITED = `[...(CSS.highlights.get('cited') ?? [])].map(String)`
const IN_VIEW = (id: string) =>
  `(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.getElementById('${id}').getBoundingClientRect())`

// However busy the machine is: this is not about time.
describe.skipIf(!browser)(suite, { timeout: 180_000 }, () => {
  it.each([
    ['', 1400, 'light'],
    ['', 400, 'dark'],
    ['?q=information+age&as=said', 1400, 'dark'],
    ['?q=the+moon+is+made+of+cheese&as=ask', 400, 'light'],
    ['?person=0', 1400, 'light'],
  ] as const)('breaks no rule of accessibility: %s at %i pixels, %s', async (query, width, colorScheme) => {
    const found = await look(
      article + query,
      { viewport: { width, height: 900 }, colorScheme },
      async (tab) => {
        await tab.locator('#show-f').check()
        for (const summary of await tab.locator('summary').all()) await summary.click()
        return violations(tab)
      },
    )
    expect(found).toEqual([])
  })

  it.each([400, 1400])('runs over nowhere at %i pixels', async (width) => {
    const over = await look(
      `${article}?q=information+age&as=said`,
      { viewport: { width, height: 900 } },
      (tab) => tab.evaluate('document.documentElement.scrollWidth - innerWidth'),
    )
    expect(over).toBeLessThanOrEqual(0)
  })

  it('jumps to a sentence, and to the very words', async () => {
    const seen = await look(`${article}#s24:45-60`, {}, async (tab) => {
      const exact = [await tab.evaluate(CITED), await tab.evaluate(IN_VIEW('s24'))]
      await tab.evaluate("location.hash = '#s59'")
      await expect.poll(() => tab.evaluate("document.querySelector(':target')?.id"), POLL).toBe('s59')
      return [...exact, await tab.evaluate(CITED), await tab.evaluate(IN_VIEW('s59'))]
    })
    const library = await seed.open(seed.article)
    const start = (library?.document.sentences[27]?.span.start ?? 0) + 45
    expect(seen).toEqual([[library?.document.text.slice(start, start + 15)], true, [], true])
  })

  it('marks one sentence as a whole, the last that was named, and looks at no others for it', async () => {
    const MARKED = `[...document.querySelectorAll('.s')].flatMap((one) =>
      getComputedStyle(one).backgroundColor === 'rgba(0, 0, 0, 0)' ? [] : one.id)`
    const seen = await look('long#s3', {}, async (tab) => {
      const here = () => tab.evaluate("document.querySelectorAll('.s').length")
      await expect.poll(here, POLL).toBe(long.document.sentences.length)
      const first = await tab.evaluate(MARKED)
      await browser?.startTracing(tab, { categories: ['devtools.timeline'] })
      await tab.evaluate(
        "new Promise((drawn) => { location.hash = '#s4000'; setTimeout(() => requestAnimationFrame(drawn), 500) })",
      )
      const traced = JSON.parse(String(await browser?.stopTracing())) as { traceEvents: readonly Traced[] }
      const looks = traced.traceEvents.flatMap(({ name, args }) =>
        name === 'UpdateLayoutTree' ? (args?.elementCount ?? 0) : [],
      )
      return {
        marked: [first, await tab.evaluate(MARKED)],
        most: Math.max(...looks) < 500,
        looks: looks.length > 0,
      }
    })
    expect(seen).toEqual({ marked: [['s3'], ['s4000']], most: true, looks: true })
  })

  it('shows beside a name who that is and all that they say; Escape closes it', async () => {
    const seen = await look(article, {}, async (tab) => {
      const name = tab.locator('.text a.who', { hasText: 'Goodison' }).first()
      await name.focus()
      await name.press('Enter')
      await tab.locator('#card h2').waitFor()
      const card = await tab.locator('#card').innerText()
      const found = await violations(tab)
      await tab.keyboard.press('Escape')
      return [
        card,
        found,
        await tab.locator('#card').isVisible(),
        await tab.evaluate('document.activeElement.textContent'),
      ]
    })
    expect(seen[0]).toMatch(/Howard Goodison\s+part of a U\.S\. college students' delegation/u)
    expect(seen[0]).toContain('Millions of dollars are lost a year')
    expect(seen.slice(1)).toEqual([[], false, 'Howard Goodison'])
  })

  it('opens the same on hovering', async () => {
    await look(article, {}, async (tab) => {
      await tab.locator('.text a.who', { hasText: 'Howard Goodison' }).first().hover()
      await tab.locator('#card h2', { hasText: 'Howard Goodison' }).waitFor()
    })
  })

  it('is complete without script: search, names, switches, places', async () => {
    const seen = await look(`${article}#s24`, { javaScriptEnabled: false }, async (tab) => {
      const place = await tab.locator('#s24').boundingBox()
      await tab.locator('#q').fill('Millions of dollars are lost')
      await tab.locator('button[value=said]').click()
      const answer = await tab.locator('.answer figcaption').first().innerText()
      await tab.locator('.answer figcaption a').first().click()
      const cited = await tab.locator('.s:has(:target)').innerText()
      await tab.locator('.text a.who', { hasText: 'Goodison' }).first().click()
      const said = await tab.locator('.answer h2').innerText()
      return { inView: (place?.y ?? -1) >= 0 && (place?.y ?? 901) < 900, answer, cited, said }
    })
    expect(seen.inView).toBe(true)
    expect(seen.answer).toMatch(/^Howard Goodison · /u)
    expect(seen.cited).toMatch(/^32"\D*Millions of dollars are lost a year/u)
    expect(seen.said).toBe('Howard Goodison')
  })

  it('brings the other parts of a long article into the page, where links then jump', async () => {
    const seen = await look('long?s=2000#s2000:6-19', {}, async (tab) => {
      await expect
        .poll(() => tab.evaluate("document.querySelectorAll('.s').length"), POLL)
        .toBe(long.document.sentences.length)
      const text = await tab.evaluate(
        `[...document.querySelectorAll('.s')].map((one) => one.textContent.slice(one.firstChild.textContent.length)).join(' ')`,
      )
      const cited = await tab.evaluate(CITED)
      await tab.locator('.strip a').last().dispatchEvent('click')
      await expect.poll(() => tab.evaluate('scrollY > 10000'), POLL).toBe(true)
      return { whole: text === long.document.text, cited, search: await tab.evaluate('location.search') }
    })
    const { start } = long.document.sentences[1999]?.span ?? { start: 0 }
    expect(seen).toEqual({
      whole: true,
      cited: [long.document.text.slice(start + 6, start + 19)],
      search: '?s=2000',
    })
  })

  it('is gone through by keyboard: to the text at once, or by its tools', async () => {
    const seen = await look(article, {}, async (tab) => {
      await tab.keyboard.press('Tab')
      await tab.keyboard.press('Enter')
      const text = await tab.evaluate('document.activeElement.id')
      await tab.locator('#q').focus()
      await tab.keyboard.type('Millions of dollars are lost')
      await tab.keyboard.press('Tab')
      await tab.keyboard.press('Enter')
      return [text, await tab.locator('.answer figcaption').first().innerText()]
    })
    expect(seen).toEqual(['text', expect.stringMatching(/^Howard Goodison · /u)])
  })

  it('is printed dark on light also where the screen is dark', async () => {
    const seen = await look(article, { colorScheme: 'dark' }, async (tab) => {
      const colour = () => tab.evaluate('getComputedStyle(document.body).color')
      const onScreen = await colour()
      await tab.emulateMedia({ media: 'print', colorScheme: 'dark' })
      return [onScreen, await colour()]
    })
    expect(seen).toEqual(['rgb(232, 230, 225)', 'rgb(27, 29, 33)'])
  })

  it('is printed as its text with who speaks, without what paper cannot do', async () => {
    const seen = await look(article, {}, async (tab) => {
      await tab.emulateMedia({ media: 'print' })
      const isShown = (selector: string) => tab.locator(selector).first().isVisible()
      return Promise.all(['.text', '.speakers', '.search', '.switches', '.strip', '.skip'].map(isShown))
    })
    expect(seen).toEqual([true, true, false, false, false, false])
  })

  it('finds no fault on the way', () => {
    expect(faults).toEqual([])
  })
})
