import { randomBytes } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { NO_CACHE, openCache } from '../articles/cache.ts'
import { libraryKey } from '../articles/keys.ts'
import { Heavy, openedArticles, Unopened } from '../articles/opened.ts'
import { meantIn, readShelf, type Folder, sourcesOf } from '../articles/shelf.ts'
import { Mistake, speak } from '../mistake.ts'
import { openModels } from '../models/open-models.ts'
import { NO_MODELS } from '../search/models/ports.ts'
import { call } from '../commands/calling/call.ts'
import { commands } from '../commands/list.ts'
import { readerAt } from '../presentation/place.ts'
import { wordingFor, wordings } from '../presentation/wording/wordings.ts'
import { StoreFault } from '../store/store-fault.ts'
import { quizzesAt } from '../study/quiz-at.ts'
import { answerMessage } from '../transports/discord/messages/answer-message.ts'
import { handle } from '../transports/discord/inbound/handle.ts'
import { openShelves } from '../transports/discord/library/shelves/open-shelves.ts'
import { speakersDrawing } from '../transports/discord/pictures/speakers/speakers-drawing.ts'
import { registrationOf } from '../transports/discord/registration/registration.ts'
import { serveOrders, type Returned } from '../work/serve.ts'
import { Elsewhere, MODELS_ELSEWHERE } from './elsewhere.ts'
import { countingLost } from './lost.ts'
import type { DeskGiven, DeskOrder, ThreadSetting, Passing } from './orders.ts'

/** A thread that answers what Discord sends, from articles that were read before. */

const { config, article, shelf: known, models: port, isQuick, longest } = workerData as ThreadSetting

speak(wordingFor(config.locale).mistakes)

const say = (word: Passing): void => {
  parentPort?.postMessage({ kind: 'word', word } satisfies Returned<never, Passing>)
}
const tell = (sentence: string): void => {
  say({ kind: 'tell', sentence })
}

/** Whatever thread notes a fault, its id is the one to ask for. */
function fault(error: unknown): string {
  const id = randomBytes(3).toString('hex')
  say({ kind: 'fault', id, error })
  return id
}

/** All that is opened when the first order comes. */
function openDesk() {
  const shelf: Folder = known ?? readShelf(config.seeds)
  // The key names the models that read the article, whether this thread asks them or not.
  const named = openModels({
    folder: config.models,
    over: port,
    stronger: config.judge,
    tell: port ? tell : () => undefined,
  })
  const asked = isQuick ? MODELS_ELSEWHERE : port ? named : NO_MODELS
  const { models, lost } = countingLost(asked, config.judge === null)
  const groups = openShelves(config.database, (fault) => {
    if (fault instanceof StoreFault) tell(fault.message)
  })
  const read = sourcesOf(config.seeds, shelf)
  const articles = openedArticles({
    read,
    isElsewhere: async (id) => (await groups.elsewhere(id)) !== null,
    cache: config.cache === null ? NO_CACHE : openCache(config.cache),
    keyOf: (source) => libraryKey(source, named),
    longest,
  })
  const meant = meantIn(shelf, article, config.seeds)
  const source = (id: string) => Promise.resolve(read(id))
  const reader = readerAt(config.publicUrl)
  const context = { article: meant, open: articles.open, models, reader, source }
  const at = groups.shelves({ ...context, articles: shelf.articles })
  return { shelf, meant, articles, lost, desk: { context, articles: shelf.articles, fault, at } }
}

let opened: ReturnType<typeof openDesk> | undefined

if (parentPort) serveOrders(parentPort, carryOut)

async function carryOut(order: DeskOrder): Promise<DeskGiven> {
  try {
    opened ??= openDesk()
    return await given(order, opened)
  } catch (error) {
    const heavy = causesOf(error).find((one) => one instanceof Heavy)
    if (heavy) return { kind: 'heavy', id: heavy.id }
    const unopened = causesOf(error).flatMap((one) => (one instanceof Unopened ? [one.id] : []))
    if (unopened.length > 0) return { kind: 'unopened', ids: unopened }
    if (error instanceof Elsewhere) return { kind: 'elsewhere' }
    if (error instanceof Mistake) return { kind: 'mistake', message: error.message }
    if (error instanceof StoreFault) return { kind: 'store', trouble: error.trouble }
    throw error
  }
}

/** Of several articles each may have a reason of its own why it is not open. */
const causesOf = (error: unknown): readonly unknown[] =>
  error instanceof AggregateError ? error.errors : [error]

async function given(
  order: DeskOrder,
  { shelf, meant, articles, lost, desk }: ReturnType<typeof openDesk>,
): Promise<DeskGiven> {
  switch (order.kind) {
    case 'shelf':
      return { kind: 'shelf', shelf, article: meant }
    case 'interaction': {
      const before = lost()
      const made: { of: string | null } = { of: null }
      const at: typeof desk.at = async (place) => {
        const shelf = await desk.at(place, order.kept)
        made.of = shelf.state
        return shelf
      }
      const answered = await handle({ ...desk, at }, order.interaction)
      const lasts = lost() === before && made.of !== null ? made.of : undefined
      return { kind: 'interaction', answered: answered && { ...answered, lasts } }
    }
    case 'message':
      return { kind: 'message', reply: await answerMessage(desk, order.written) }
    case 'commands':
      return {
        kind: 'commands',
        commands: registrationOf({ commands, wordings }),
      }
    case 'quiz':
      return { kind: 'quiz', quiz: await quizzesAt(desk.at)(order.place, order.plan) }
    case 'call':
      return { kind: 'call', reply: await call(desk.context, order.request) }
    case 'opened':
      articles.put(order.id, order.bytes)
      return { kind: 'opened' }
    case 'heavy':
      articles.leave(order.id)
      return { kind: 'opened' }
    case 'open':
      await articles.open(order.id)
      return { kind: 'opened' }
    case 'speakers': {
      const library = await articles.open(order.id)
      return { kind: 'speakers', drawing: library && speakersDrawing(library, wordingFor(config.locale)) }
    }
  }
}
