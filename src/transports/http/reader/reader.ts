import type { Context as Request } from 'hono'
import { accepts } from 'hono/accepts'
import { etag } from 'hono/etag'
import { call } from '../../../commands/calling/call.ts'
import type { Context } from '../../../commands/calling/run.ts'
import type { Message } from '../../../presentation/message.ts'
import { type Locator, segment } from '../../../presentation/place.ts'
import { presentVoice } from '../../../presentation/reader/person.ts'
import type { Wording } from '../../../presentation/wording/wording.ts'
import { wordingFor, wordings } from '../../../presentation/wording/wordings.ts'
import type { Library } from '../../../search/library/library.ts'
import { isStoreFault } from '../../../store/store.ts'
import { Dropped } from '../../../work/dropped.ts'
import type { AppPart } from '../app.ts'
import { assets } from './assets.ts'
import { pageFrame } from './frame.ts'
import { gate } from './gate.ts'
import { markup, type Html } from './markup.ts'
import { drawAnswer, drawPage, turnOf } from './page.ts'
import { readQuery, type PageQuery } from './query.ts'
import type { ReaderPages } from './reading.ts'

/** Searches at a time; whoever comes beyond is asked to come again, so that nobody's question fills the models' queue. */
const SEARCHES = 8

const nowhere = (): Promise<null> => Promise.resolve(null)

/** The pages of the articles, at `/read/`, and of those that few may read, at `/shared/`; complete without script. */
export function reader({ context, articles, ask = call, shared = nowhere }: ReaderPages): AppPart {
  const search = { gate: gate(SEARCHES), ask }
  return (app) => {
    app.get('/', (c) => c.redirect('read/'))
    app.get('/read', (c) => c.redirect('read/'))
    assets(app)
    app.use('/shared/*', hidden)
    app.use('/read/*', etag())
    app.use('/shared/*', etag())
    app.get('/read/', (c) => page(c, (wording) => list(articles, wording)))
    app.get('/read/:article', (c) =>
      whenOpen(c, () => show(c, { ...context, article: c.req.param('article') }, search)),
    )
    app.get('/shared/:token', (c) =>
      whenOpen(c, async () => show(c, await shared(c.req.param('token')), search)),
    )
  }
}

/** What few may read stands in no list, no search engine's index and no cache that others use. */
async function hidden(c: Request, next: () => Promise<void>): Promise<void> {
  await next()
  c.header('X-Robots-Tag', 'noindex, nofollow, noarchive')
  c.header('Cache-Control', 'private, no-cache')
}

/** The article of a context, with what was asked of it; without a context the page says that there is none. */
async function show(c: Request, context: Context | null, search: Search): Promise<Response> {
  const library = await context?.open(context.article)
  if (!context || !library) return page(c, notFound, 404)
  const wording = wordingOf(c)
  const query = readQuery(c.req.query())
  const answer = await answerTo(query, { context, library, wording, search })
  if (answer === 'busy') return page(c, busy, 503)
  const { unit, search: asked } = query
  const person = asked === null ? query.person : null
  if (query.alone && answer) {
    const addresses = { href: ({ anchor }: Locator) => anchor, turn: turnOf({ person }) }
    return page(c, () => drawAnswer(answer, wording, addresses))
  }
  return page(c, () => drawPage({ library, wording, unit, answer, search: asked, person }))
}

/** Seconds until one may ask again. */
const AGAIN = '10'

/** Tells in one sentence that the article cannot be had yet or for a while. */
async function whenOpen(c: Request, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (!isStoreFault(error) && !(error instanceof Dropped)) throw error
    c.header('Retry-After', AGAIN)
    const why = isStoreFault(error) ? 'away' : error.reason === 'opening' ? 'opening' : 'busy'
    return page(c, (wording) => told(wording.reader[why], wording), 503)
  }
}

interface Search extends Pick<Required<ReaderPages>, 'ask'> {
  readonly gate: ReturnType<typeof gate>
}

interface Asking {
  readonly context: Context
  readonly library: Library
  readonly wording: Wording
  readonly search: Search
}

/** What was searched for, by the same call as a command's; or somebody's words; null where nothing was asked. */
async function answerTo(
  { search: asked, person, page: of }: PageQuery,
  { context, library, wording, search }: Asking,
): Promise<Message | 'busy' | null> {
  if (asked === null) return person === null ? null : presentVoice(library, person, { wording, page: of })
  const options = asked.as === 'ask' ? { question: asked.words } : { words: asked.words }
  const command = asked.as === 'ask' ? 'ask' : 'who said'
  const request = { command, options, locale: wording.locale }
  const reply = await search.gate(() => search.ask(context, request))
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

const list = (articles: ReaderPages['articles'], wording: Wording): Html =>
  pageFrame(
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
  pageFrame(
    { title: wording.reader.articles, wording },
    markup`<main class="list">
<h1>${sentence}</h1>
<p><a href="../read/">${wording.reader.articles}</a></p>
</main>`,
  )
