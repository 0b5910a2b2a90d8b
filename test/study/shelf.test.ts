import { afterEach, beforeEach, expect, it } from 'vitest'
import { NO_MODELS } from '../../src/search/models/ports.ts'
import { setRole } from '../../src/store/queries/servers.ts'
import { type Store, storeAt } from '../../src/store/store.ts'
import { type Shelves, shelvesOf } from '../../src/study/shelf.ts'
import { type Fresh, freshFile } from '../store/databases.ts'

let kept: Fresh
let store: Store
/** How often the database was asked. */
let asked: number
let at: Shelves

beforeEach(async () => {
  kept = await freshFile()
  store = storeAt(kept.address)
  asked = 0
  const counting: Store = {
    ...store,
    ask: (query) => {
      asked++
      return store.ask(query)
    },
    version: () => {
      asked++
      return store.version()
    },
  }
  const context = { article: 'a', open: () => Promise.resolve(null), models: NO_MODELS }
  at = shelvesOf({ context, articles: [{ id: 'a', title: 'A' }] }, counting)
})
afterEach(async () => {
  await store.close()
  await kept.drop()
})

const HERE = { server: '6', channel: '5' }

it('is given without asking the database where it is what was just read of it', async () => {
  const { state } = await at(HERE)
  const before = asked
  expect(await at(HERE, String(state))).toMatchObject({ role: null, state })
  expect(asked).toBe(before)
})

it('is read anew where it was just read to be another, and where nobody has read it', async () => {
  await at(HERE)
  await store.ask((db) => setRole(db, '6', '77'))
  const { state } = await shelvesOf(
    { context: (await at({ server: null, channel: '' })).context, articles: [] },
    store,
  )(HERE)
  expect(await at(HERE, String(state))).toMatchObject({ role: '77', state })
  await store.ask((db) => setRole(db, '6', '78'))
  expect(await at(HERE)).toMatchObject({ role: '78' })
})
