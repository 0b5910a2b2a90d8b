import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Context as Request, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { etag } from 'hono/etag'
import { call } from '../../../commands/call.ts'
import type { Context } from '../../../commands/run.ts'
import type { Message } from '../../../presentation/message.ts'
import { segment } from '../../../presentation/place.ts'
import { presentVoice } from '../../../presentation/reader/person.ts'
import type { Wording } from '../../../presentation/wording.ts'
import { wordingFor, wordings } from '../../../presentation/wordings.ts'
import type { Library } from '../../../search/library/library.ts'
import type { Part } from '../app.ts'
import { frame } from './frame.ts'
import { gate } from './gate.ts'
import { markup, type Html } from './markup.ts'
import { drawAnswer, drawPage } from './page.ts'
import { readQuery, type Query } from './query.ts'

/** What the pages are made of. */
export interface Reading {
  readonly context: Context
  /** The articles that the list shows. */
  readonly articles: readonly { readonly id: string; readonly title: string }[]
}

/** Searches at a time; whoever comes beyond is asked to come again, so that nobody's question fills the models' queue. */
const SEARCHES = 8

/** The pages of the articles, at `/read/`; complete without script. */
export function reader({ context, articles }: Reading): Part {
  const search = gate(SEARCHES)
  return (app) => {
    app.get('/', (c) => c.redirect('read/'))
    app.get('/read', (c) => c.redirect('read/'))
    assets(app)
    app.use('/read/*', etag())
    app.get('/read/', (c) => page(c, (wording) => list(articles, wording)))
    app.get('/read/:article', async (c) => {
      const article = c.req.param('article')
      const library = await context.open(article)
      const wording = wordingOf(c)
      if (!library) return page(c, notFound, 404)
      const query = readQuery(c.req.query())
      const answer = await answerTo(query, { context, article, library, wording, search })
      if (answer === 'busy') return page(c, busy, 503)
      if (query.alone && answer) return page(c, () => drawAnswer(answer, wording, ({ anchor }) => anchor))
      const { sentence } = query
      return page(c, () => drawPage({ library, wording, sentence, answer, search: query.search }))
    })
  }
}

interface Asking {
  readonly context: Context
  readonly article: string
  readonly library: Library
  readonly wording: Wording
  readonly search: ReturnType<typeof gate>
}

/** What was searched for, by the same call as a command's; or somebody's words; null where nothing was asked. */
async function answerTo(
  { search: asked, person }: Query,
  { context, article, library, wording, search }: Asking,
): Promise<Message | 'busy' | null> {
  if (asked === null) return person === null ? null : presentVoice(library, person, { wording })
  const options = asked.as === 'ask' ? { question: asked.words } : { words: asked.words }
  const command = asked.as === 'ask' ? 'ask' : 'who said'
  const request = { command, options, article, locale: wording.locale }
  const reply = await search(() => call(context, request))
  return reply?.message ?? 'busy'
}

/** Answers with a page in the reader's language. */
async function page(
  c: Request,
  draw: (wording: Wording) => Html,
  status: 200 | 404 | 503 = 200,
): Promise<Response> {
  c.header('Vary', 'Accept-Language', { append: true })
  c.header('Cache-Control', 'no-cache')
  return c.html(await draw(wordingOf(c)), status)
}

/** The first language that the browser asks for and the program speaks. */
function wordingOf(c: Request): Wording {
  const tags = Object.keys(wordings)
  const tag = accepts(c, {
    header: 'Accept-Language',
    supports: tags,
    default: 'en-US',
    match: (wanted) => {
      const known = wanted
        .toSorted((a, b) => b.q - a.q)
        .flatMap(({ type }) => tags.find((own) => sameLanguage(own, type)) ?? [])
      return known[0] ?? 'en-US'
    },
  })
  return wordingFor(tag)
}

const sameLanguage = (own: string, wanted: string): boolean =>
  own.split('-')[0]?.toLowerCase() === wanted.split('-')[0]?.toLowerCase()

const list = (articles: Reading['articles'], wording: Wording): Html =>
  frame(
    { title: wording.reader.articles, wording },
    markup`<main class="list">
<h1>${wording.reader.articles}</h1>
<ul>
${articles.map(({ id, title }) => markup`<li><a href="${segment(id)}">${title}</a></li>`)}
</ul>
</main>`,
  )

const notFound = (wording: Wording): Html => told(wording.reader.notFound, wording)
const busy = (wording: Wording): Html => told(wording.reader.busy, wording)

const told = (sentence: string, wording: Wording): Html =>
  frame(
    { title: wording.reader.articles, wording },
    markup`<main class="list">
<h1>${sentence}</h1>
<p><a href="./">${wording.reader.articles}</a></p>
</main>`,
  )

const ASSETS = {
  'reader.css': 'text/css; charset=utf-8',
  'reader.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const

/** The style sheet, the script and the icon. */
function assets(app: Hono): void {
  for (const [name, type] of Object.entries(ASSETS)) {
    const bytes = readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8')
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`
    app.get(`/assets/${name}`, (c) => {
      c.header('Cache-Control', 'max-age=3600')
      c.header('ETag', tag)
      return c.body(bytes, 200, { 'Content-Type': type })
    })
  }
}
