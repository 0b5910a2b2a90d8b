import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { NO_FACTS, type Intake } from '../intake.ts'
import { dayIn, writersIn } from './told-metadata.ts'

/** As much of a page's tree as is read here. */
interface Page {
  readonly title: string
  readonly body: Branch | null
  querySelector(selector: string): Branch | null
}
interface Branch {
  readonly textContent: string
  getAttribute(name: string): string | null
  querySelector(selector: string): Branch | null
  querySelectorAll(selector: string): Iterable<Branch>
  remove(): void
  replaceWith(text: string): void
}

const parsePage = parseHTML as unknown as (html: string) => { readonly document: Page }
const pageOf = (html: string): Page => parsePage(html).document

/** A page of more elements is no article. */
const ELEMENTS = 60_000
const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,blockquote,pre,figcaption,dd,dt,td'
const NOISE = 'script,style,noscript,template,svg,nav,form,button,iframe'

/** The main text of a web page, by Mozilla's Readability, with what the page tells about itself. */
export function readHtml(html: string): Intake {
  const document = pageOf(html)
  const told = toldBy(document)
  const all = blocksOf(document.body)
  const found = new Readability(document, { maxElemsToParse: ELEMENTS, charThreshold: 200 }).parse()
  return {
    ...NO_FACTS,
    kind: 'html',
    text: mainOf(all, found?.content),
    title: tidy(found?.title ?? told.title) || null,
    publisher: told.site ?? (found?.siteName ? tidy(found.siteName) : null),
    writers: writersIn(told.writers ?? found?.byline ?? ''),
    date: dayIn(told.date ?? found?.publishedTime ?? ''),
  }
}

/** What a page tells of itself in its head, or in its first heading and time; before its body is taken apart. */
function toldBy(page: Page) {
  const { title } = page
  return {
    title: metaOf(page, ['og:title']) ?? page.querySelector('h1')?.textContent.trim() ?? title,
    site: metaOf(page, ['og:site_name', 'application-name']),
    writers: metaOf(page, ['author', 'article:author']),
    date:
      metaOf(page, ['article:published_time', 'datePublished', 'date', 'dc.date', 'pubdate']) ??
      page.querySelector('time[datetime]')?.getAttribute('datetime'),
  }
}

/** The content of the first of these meta elements that a page has and fills. */
function metaOf(page: Page, names: readonly string[]): string | null {
  for (const name of names) {
    const found = page.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
    const content = found?.getAttribute('content')?.trim()
    if (content) return content
  }
  return null
}

/**
 * The article that was found counts if it is longer than this share of the page's text, or than this many characters;
 * otherwise the page is read whole.
 */
const MAIN = { share: 0.3, characters: 1500 }

function mainOf(all: string, content: string | null | undefined): string {
  const main = content ? blocksOf(pageOf(`<html><body>${content}</body></html>`).body) : ''
  return main.length > Math.min(MAIN.share * all.length, MAIN.characters) ? main : all
}

/** The text of each innermost block, parted by blank lines. */
function blocksOf(root: Branch | null): string {
  if (!root) return ''
  for (const noise of root.querySelectorAll(NOISE)) noise.remove()
  for (const br of root.querySelectorAll('br')) br.replaceWith('\n')
  const blocks = [...root.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null)
  const texts = blocks.map((block) => tidy(block.textContent)).filter((text) => text !== '')
  const whole = root.textContent
    .split(/\n\s*\n/u)
    .map(tidy)
    .filter((text) => text !== '')
  const length = (list: readonly string[]) => list.reduce((sum, { length }) => sum + length, 0)
  return (length(texts) >= 0.7 * length(whole) ? texts : whole).join('\n\n')
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()
