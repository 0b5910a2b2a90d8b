import { parentPort, workerData } from 'node:worker_threads'
import { NO_CACHE, openCache } from '../articles/cache.ts'
import { libraryKey } from '../articles/keys.ts'
import { pack } from '../articles/pack.ts'
import { readByModels } from '../articles/read-by-models.ts'
import { readDocument, type Source } from '../document/read.ts'
import { openModels } from '../models/open-models.ts'
import { openLibrary } from '../search/library/library.ts'
import { sourcesOf } from '../articles/shelf.ts'
import { StoreFault } from '../store/store-fault.ts'
import { openShelves } from '../transports/discord/library/shelves/open-shelves.ts'
import { serveOrders } from '../work/serve.ts'
import type { Package, ReadGiven, ThreadSetting } from './orders.ts'

/** A thread that reads articles: sentences, who said what, the index. It takes seconds, so that nothing else runs here. */

const { config, models: port } = workerData as ThreadSetting
const models = openModels({ folder: config.models, over: port, tell: () => undefined })
const cache = config.cache === null ? NO_CACHE : openCache(config.cache)

const { elsewhere } = openShelves(config.database, () => undefined)

if (parentPort) serveOrders(parentPort, read)

async function read(id: string): Promise<ReadGiven> {
  try {
    return await packageOf(id)
  } catch (error) {
    if (error instanceof StoreFault) return { kind: 'store', trouble: error.trouble }
    throw error
  }
}

/** The package of an article; null where there is none of that id any more. Only what comes with the bot is kept on disk. */
async function packageOf(id: string): Promise<Package | null> {
  const source = sourcesOf(config.seeds, { articles: [{ id, title: '' }] })(id)
  if (!source) {
    const own = await elsewhere(id)
    return own && { bytes: await packed(own), characters: own.text.length }
  }
  const characters = source.text.length
  const key = libraryKey(source, models)
  const found = await cache.get(key)
  if (found) return { bytes: Uint8Array.from(found), characters }
  const bytes = await packed(source)
  await cache.put(key, bytes)
  return { bytes, characters }
}

async function packed(source: Source): Promise<Uint8Array> {
  const document = readDocument(source)
  const made = await readByModels(document, models, cache)
  return Uint8Array.from(pack(openLibrary(document, made)))
}
