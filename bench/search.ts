import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { loadLexicon } from '../src/lexicon.ts'
import { joined } from '../src/search/joined.ts'
import { openLibrary } from '../src/search/library/library.ts'
import { rank } from '../src/search/rank.ts'
import { askAll, shelve } from '../src/search/shelf.ts'
import { stem } from '../src/search/words/stems.ts'
import { STOP_WORDS } from '../src/search/words/stop-words.ts'
import { cut, type Span } from '../src/text/span.ts'
import { isRight, readQuizzed, type Posed, type Quizzed } from './questions.ts'
import { ms, printTable } from './table.ts'
import { best, time } from './timing.ts'

/** Finds spans of an article for a question, best first. */
type Search = (question: string) => readonly Span[]
/** Makes a search over an article. */
type Maker = (article: Quizzed) => Search

const lexicon = loadLexicon()

/** What is compared: the same sentences, the same questions. */
const SEARCHES: Readonly<Record<string, Maker>> = {
  'Fuse, out of the box': ({ document }) => {
    const fuse = new Fuse(sentences(document))
    return (question) =>
      fuse.search(question, { limit: 10 }).map(({ refIndex }) => spanOf(document, refIndex))
  },
  'MiniSearch, out of the box': ({ document }) => miniSearch(document, {}),
  'MiniSearch, stop words, stems, fuzzy': ({ document }) =>
    miniSearch(document, {
      processTerm: (word) => (STOP_WORDS.has(word.toLowerCase()) ? null : stem(word.toLowerCase())),
      searchOptions: { fuzzy: 0.2, bm25: { k: 0.4, b: 0.5, d: 0.5 } },
    }),
  'ours, one sentence': ({ document }) => {
    const library = openLibrary(document, { lexicon })
    return (question) =>
      rank(library, question)
        .ranked.slice(0, 10)
        .map(({ view }) => view.passage.span)
  },
  'ours, one or two sentences': ({ document }) => {
    const library = openLibrary(document, { lexicon })
    return (question) => joined(rank(library, question), 10).map(({ span }) => span)
  },
}

function miniSearch(
  document: Quizzed['document'],
  options: Partial<ConstructorParameters<typeof MiniSearch>[0]>,
): Search {
  const mini = new MiniSearch({ fields: ['text'], ...options })
  mini.addAll(sentences(document).map((text, id) => ({ id, text })))
  return (question) =>
    mini
      .search(question)
      .slice(0, 10)
      .map(({ id }) => spanOf(document, Number(id)))
}

const sentences = ({ text, sentences: all }: Quizzed['document']): string[] =>
  all.map(({ span }) => cut(text, span))

const spanOf = ({ sentences: all }: Quizzed['document'], id: number): Span =>
  all[id]?.span ?? { start: 0, end: 0 }

/** Which questions, from a file as `questions.ts` reads it, and how many articles to grow to. */
interface SearchBench {
  readonly questions: string
  readonly most?: number
}

/** Compares the search with Fuse and MiniSearch, accuracy and time side by side, and shows how it grows with the articles. */
export function benchSearch({ questions, most = 1000 }: SearchBench): void {
  const quizzed = readQuizzed(questions)
  const rows = Object.entries(SEARCHES).map(([name, make]) => compare(name, make, quizzed))
  printTable('The right passage for a question, on the same sentences', [
    ['search', 'questions', 'first', 'MRR', 'index an article', 'a question'],
    ...rows,
  ])
  const sizes = [1, 10, 100, 1000].filter((size) => size <= most)
  printTable('More articles', [
    ['articles', 'index all', 'memory', 'ask one', 'ask all'],
    ...sizes.map((size) => grow(size, quizzed)),
  ])
}

function compare(name: string, make: Maker, quizzed: readonly Quizzed[]): readonly string[] {
  let [first, reciprocal, count, build, asking] = [0, 0, 0, 0, 0]
  for (const article of quizzed) {
    const posed = article.questions.filter(({ impossible }) => !impossible)
    let search: Search = () => []
    build += time(() => (search = make(article)))
    for (const one of posed) {
      let found: readonly Span[] = []
      asking += time(() => (found = search(one.question)))
      const place = placeOf(one, found)
      if (place === 1) first++
      if (place > 0) reciprocal += 1 / place
      count++
    }
  }
  const share = (x: number): string => ((100 * x) / count).toFixed(1)
  return [
    name,
    String(count),
    `${share(first)} %`,
    share(reciprocal),
    ms(build / quizzed.length),
    ms(asking / count),
  ]
}

const placeOf = (posed: Posed, found: readonly Span[]): number =>
  found.findIndex((span) => isRight(posed, span)) + 1

/** Indexes many articles, the same ones over again under other names, and asks one and all of them. */
function grow(size: number, quizzed: readonly Quizzed[]): readonly string[] {
  const documents = new Map(
    Array.from({ length: size }, (_, k) => {
      const document = quizzed[k % quizzed.length]?.document
      return [String(k), document ?? null] as const
    }),
  )
  const shelf = shelve([...documents.keys()], { read: (id) => documents.get(id) ?? null, lexicon })
  const before = memory()
  const index = time(() => shelf.ids.map((id) => shelf.open(id)))
  const grown = memory() - before
  const question = quizzed[0]?.questions[0]?.question ?? ''
  const first = shelf.open('0')
  const one = best(20, () => first && rank(first, question))
  const all = best(3, () => askAll(shelf, question, 10))
  return [String(size), ms(index), `${(grown / 1e6).toFixed(1)} MB`, ms(one), ms(all)]
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
