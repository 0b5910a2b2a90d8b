import { addArticle, articlesOf } from '../../src/store/queries/articles.ts'
import { isStoreFault, storeAt } from '../../src/store/store.ts'
import { noMetadata } from '../no-metadata.ts'

/** A process of its own that adds articles one after the other and says each when it is acknowledged. */
const [address = '', first = '0', howMany = '0'] = process.argv.slice(2)
const store = storeAt(address, { patience: 60_000 })
try {
  for (let n = Number(first); n < Number(first) + Number(howMany); n++) {
    const title = `Number ${n}`
    const article = { text: `Sentence number ${n}.`, metadata: { ...noMetadata, title } }
    const kept = await store.ask((db) => addArticle(db, { server: 's1', member: 'm1', now: n }, article))
    process.stdout.write(`${kept.kind === 'kept' ? title : kept.kind}\n`)
  }
} catch (error) {
  if (!isStoreFault(error)) throw error
  process.stdout.write(`${error.trouble}\n`)
  for (const { title } of await store.ask((db) => articlesOf(db, 's1'))) process.stdout.write(`${title}\n`)
}
await store.close()
