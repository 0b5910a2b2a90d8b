import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { ask } from '../src/answers/routes/ask.ts'
import { openArticles } from '../src/articles/open-articles.ts'
import { consultQuestion } from '../src/commands/asking/consult.ts'
import { NO_MODELS, type Models } from '../src/search/models/ports.ts'
import { look } from '../src/search/question/query.ts'
import { parse } from '../src/search/question/question.ts'
import { propose } from '../src/search/retrieval/propose.ts'
import { openLibrary } from '../src/search/library/library.ts'
import { stem } from '../src/language/stems.ts'
import { STOP_WORDS } from '../src/language/stop-words.ts'
import { cut, type Span } from '../src/text/span.ts'
import { isRight, readQuizzed, type Posed, type Quizzed } from './questions.ts'
import { ms, printTable } from './table.ts'
import { timeOf, timing } from './timing.ts'

/** Finds spans of an article for a question, best first. */
type Search = (question: string) => Promise<readonly Span[]>
/** Makes a search over an article. */
type Maker = (article: Quizzed) => Promise<Search>

/** What is compared: the same sentences, the same questions. */
const searchesWith = (models: Models): Readonly<Record<string, Maker>> => ({
  'Fuse, out of the box': ({ document }) => {
    const fuse = new Fuse(sentences(document))
    return Promise.resolve((question) =>
      Promise.resolve(
        fuse.search(question, { limit: SHOWN }).map(({ refIndex }) => spanOf(document, refIndex)),
      ),
    )
  },
  'MiniSearch, out of the box': ({ document }) => Promise.resolve(miniSearch(document, {})),
  'MiniSearch, stop words, stems, fuzzy': ({ document }) =>
    Promise.resolve(
      miniSearch(document, {
        processTerm: (word) => (STOP_WORDS.has(word.toLowerCase()) ? null : stem(word.toLowerCase())),
        searchOptions: { fuzzy: 0.2, bm25: { k: 0.4, b: 0.5, d: 0.5 } },
      }),
    ),
  'ours, retrieval alone': ({ document }) => {
    const library = openLibrary(document)
    return Promise.resolve((question) => {
      const found = propose(library, look(library, parse(question)), { similar: new Float32Array() })
      return Promise.resolve(found.map(({ id }) => spanOf(document, id)))
    })
  },
  'ours, without models': (article) => asking(article, NO_MODELS),
  ...(models.judge ? { 'ours, with the models': (article: Quizzed) => asking(article, models) } : {}),
})

const SHOWN = 10

/** All of `/ask` but its wording. */
async function asking({ document }: Quizzed, models: Models): Promise<Search> {
  const library = await openArticles({ read: () => document, models })(document.id)
  if (!library) throw new Error(`The article ${document.id} does not open`)
  return async (question) => {
    const consulted = await consultQuestion({ models, library, query: look(library, parse(question)) })
    const { citations, nearest } = ask(library, question, consulted)
    return [...citations, ...nearest].map(({ span }) => span)
  }
}

function miniSearch(
  document: Quizzed['document'],
  options: Partial<ConstructorParameters<typeof MiniSearch>[0]>,
): Search {
  const mini = new MiniSearch({ fields: ['text'], ...options })
  mini.addAll(sentences(document).map((text, id) => ({ id, text })))
  return (question) =>
    Promise.resolve(
      mini
        .search(question)
        .slice(0, SHOWN)
        .map(({ id }) => spanOf(document, Number(id))),
    )
}

const sentences = ({ text, sentences: all }: Quizzed['document']): string[] =>
  all.map(({ span }) => cut(text, span))

const spanOf = ({ sentences: all }: Quizzed['document'], id: number): Span =>
  all[id]?.span ?? { start: 0, end: 0 }

/** Which questions, from a file as `questions.ts` reads it, and what reads them. */
interface SearchBench {
  readonly questions: string
  readonly models: Models
}

/** Compares the search with Fuse and MiniSearch, accuracy and time side by side. */
export async function benchSearch({ questions, models }: SearchBench): Promise<void> {
  const quizzed = readQuizzed(questions)
  const rows: (readonly string[])[] = []
  for (const [name, make] of Object.entries(searchesWith(models)))
    rows.push(await compare(name, make, quizzed))
  printTable('The right passage for a question, on the same sentences', [
    ['search', 'questions', 'first', 'MRR', 'index an article', 'a question: median', 'p99'],
    ...rows,
  ])
}

async function compare(name: string, make: Maker, quizzed: readonly Quizzed[]): Promise<readonly string[]> {
  let [first, reciprocal, build] = [0, 0, 0]
  const times: number[] = []
  for (const article of quizzed) {
    const posed = article.questions.filter(({ impossible }) => !impossible)
    let search: Search = () => Promise.resolve([])
    build += await timeOf(async () => (search = await make(article)))
    for (const one of posed) {
      let found: readonly Span[] = []
      times.push(await timeOf(async () => (found = await search(one.question))))
      const place = placeOf(one, found)
      if (place === 1) first++
      if (place > 0) reciprocal += 1 / place
    }
  }
  const share = (x: number): string => ((100 * x) / times.length).toFixed(1)
  const { median, p99 } = timing(times)
  return [
    name,
    String(times.length),
    `${share(first)} %`,
    share(reciprocal),
    ms(build / quizzed.length),
    ms(median),
    ms(p99),
  ]
}

const placeOf = (posed: Posed, found: readonly Span[]): number =>
  found.findIndex((span) => isRight(posed, span)) + 1
