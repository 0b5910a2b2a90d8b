import { loadLexicon } from '../src/lexicon.ts'
import { openLibrary } from '../src/search/library/library.ts'
import { seedContext } from '../src/seeds.ts'
import { benchCommands } from './commands.ts'
import { inputsFor } from './inputs.ts'
import { benchMalformed, readText } from './malformed.ts'
import { benchSearch } from './search.ts'
import { ms, printTable } from './table.ts'
import { best, time, timeOf } from './timing.ts'

const ARTICLES = 100

/**
 * `npm run bench [-- FILE …]`: what everything takes, in one run. What to ask comes from files: `.json` for the commands
 * (see `inputs.ts`), `.jsonl` for the comparison of searches on articles with questions (see `questions.ts`).
 */
async function bench(files: readonly string[]): Promise<void> {
  const context = seedContext('seeds')
  const opened = await timeOf(() => context.open(context.article))
  const library = await context.open(context.article)
  if (!library) throw new Error(`The article ${context.article} does not open`)
  const { document } = library
  const lexicon = loadLexicon()
  printTable(`The article ${document.id}, ${document.text.length} characters`, [
    ['opened for the first time, models and word meanings included', ms(opened)],
    ['opened again', ms(best(5, () => openLibrary(document, { lexicon })))],
  ])
  await benchCommands(
    context,
    library,
    inputsFor(
      library,
      files.filter((file) => file.endsWith('.json')),
    ),
  )
  const seconds = time(() => Array.from({ length: ARTICLES }, () => readText(document.text))) / 1000
  printTable('Who said what', [
    [`articles of ${document.text.length} characters a second`, (ARTICLES / seconds).toFixed(1)],
    ['memory after them', `${Math.round(process.memoryUsage.rss() / 1e6)} MB`],
  ])
  benchMalformed()
  for (const questions of files.filter((file) => file.endsWith('.jsonl'))) benchSearch({ questions })
}

await bench(process.argv.slice(2))
