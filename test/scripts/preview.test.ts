import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../scripts/preview/browser.ts'
import { groupScenes } from '../../scripts/preview/group/scenes.ts'
import { toHtml } from '../../scripts/preview/markdown.ts'
import { scenes } from '../../scripts/preview/scenes/scenes.ts'
import { keptReplies, writePages } from '../../scripts/preview/write-pages.ts'
import { seed } from '../seed-article.ts'

const folder = await mkdtemp(join(tmpdir(), 'who-said-preview-'))
const pages = await writePages(folder)
const browser = await openBrowser()
const library = await seed.open(seed.article)
const kept = library ? keptReplies(library, 'en-US').map(({ scene }) => scene.id) : []
const suite = browser
  ? 'the preview'
  : 'the preview, skipped: there is no chromium (apt-get install chromium)'

/** Looks at a page from within; a text, because this project does not know the browser's types. */
const LOOK = `(() => {
  const everything = [...document.querySelectorAll('main, main *')]
  const tooWide = everything.filter(
    (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline',
  )
  const outside = everything.filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
  const empty = [...document.querySelectorAll('.container')].filter(
    (one) => one.textContent.trim() === '' && one.querySelector('img') === null,
  )
  return {
    replies: [...document.querySelectorAll('section')].map((one) => one.id),
    outcomes: new Set([...document.querySelectorAll('.container')].map((one) => one.style.cssText)).size,
    empty: empty.length,
    over: [...tooWide, ...outside].map((one) => one.outerHTML.slice(0, 200)),
    broken: [...document.images].filter((one) => one.naturalWidth === 0 || one.alt === '').map((one) => one.src),
  }
})()`
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true })
})

describe.skipIf(!browser)(suite, () => {
  it.each(pages.flatMap((page) => [400, 1200].map((width) => ({ page, width }))))(
    'shows every reply of $page at $width pixels, and nothing runs over',
    async ({ page, width }) => {
      const tab = await browser?.newPage({ viewport: { width, height: 900 } })
      await tab?.goto(pathToFileURL(join(folder, page)).href)
      const seen = await tab?.evaluate(LOOK)
      await tab?.close()
      expect(seen).toEqual({
        replies: [...scenes.map(({ id }) => id), ...kept, ...groupScenes.map(({ id }) => id)],
        outcomes: 5,
        empty: 0,
        over: [],
        broken: [],
      })
    },
  )
})

describe('toHtml', () => {
  it.each([
    ['a < b', '<p>a &#60; b</p>'],
    ['**1** \\*a\\* **b**', '<p><strong>1</strong> *a* <strong>b</strong></p>'],
    [
      '> a\n> **b \\*** c\n-# d',
      '<blockquote><p>a</p><p><strong>b *</strong> c</p></blockquote><p class="small">d</p>',
    ],
    ['[a **b**](https://a.example/1)', '<p><a href="https://a.example/1">a <strong>b</strong></a></p>'],
    ['### A *b*', '<h3>A <em>b</em></h3>'],
  ])('draws %s', (markdown, html) => {
    expect(toHtml(markdown)).toBe(html)
  })
})
