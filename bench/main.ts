import { parseArgs } from 'node:util'
import { openModels } from '../src/models/open-models.ts'
import { openLibrary } from '../src/search/library/library.ts'
import { readSeeds, seedContext } from '../src/seeds.ts'
import { benchCommands } from './commands.ts'
import { benchDiscord } from './discord/main.ts'
import { benchGrowth } from './growth.ts'
import { inputsFor } from './inputs.ts'
import { benchModels } from './models.ts'
import { benchMalformed, readText } from './malformed.ts'
import { benchGroups } from './groups.ts'
import { benchScale } from './scale/main.ts'
import { benchRules } from './rules.ts'
import { benchSearch } from './search.ts'
import { benchStart } from './start.ts'
import { ms, printTable } from './table.ts'
import { best, time, timeOf } from './timing.ts'

const ARTICLES = 100

/**
 * `npm run bench [-- FILE …]`: what everything takes, in one run. What to ask comes from files: `.json` for the commands
 * (see `inputs.ts`), `.jsonl` for the comparison of searches on articles with questions (see `questions.ts`). The models
 * of `--models FOLDER` read with it, `models` where none is named; none with `--words`. With `--discord [PART …]` instead: the bot beside a bare
 * client. With `--scale [PART …]`: many requests, workers, servers and articles. `--short` takes minutes less and says less. With
 * `--groups [FOLDER]`: how good the judge is, and a stronger one of yours beside it (see `groups.ts`). With
 * `--growth`: what everything takes of texts that grow. With `--rules FILE`: how often each named rule fires.
 */
async function bench(files: readonly string[], folder: string | null): Promise<void> {
  const [seed] = readSeeds('seeds').documents
  benchStart()
  // Before the others, so that nothing else is in memory.
  if (folder !== null && seed) await benchModels(seed, folder)
  const models = openModels({ folder, tell: (sentence) => void process.stderr.write(`${sentence}\n`) })
  await models.load()
  const context = seedContext('seeds', { models })
  const opened = await timeOf(() => context.open(context.article))
  const library = await context.open(context.article)
  if (!library) throw new Error(`The article ${context.article} does not open`)
  const { document } = library
  printTable(`The article ${document.id}, ${document.text.length} characters`, [
    ['opened for the first time', ms(opened)],
    ['opened again', ms(best(5, () => openLibrary(document)))],
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
  for (const questions of files.filter((file) => file.endsWith('.jsonl')))
    await benchSearch({ questions, models })
  await models.close()
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    models: { type: 'string' },
    words: { type: 'boolean', default: false },
    discord: { type: 'boolean', default: false },
    scale: { type: 'boolean', default: false },
    groups: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    rules: { type: 'string' },
    short: { type: 'boolean', default: false },
  },
})
if (values.rules !== undefined) await benchRules(values.rules)
else if (values.scale)
  await benchScale({ models: values.models ?? 'models', isShort: values.short, parts: positionals })
else if (values.discord)
  await benchDiscord({ models: values.models ?? 'models', short: values.short, parts: positionals })
else if (values.groups)
  await benchGroups(positionals[0] ?? 'training/data', {
    models: values.words ? null : (values.models ?? 'models'),
    isShort: values.short,
  })
else if (values.growth) await benchGrowth(positionals)
else await bench(positionals, values.words ? null : (values.models ?? 'models'))
