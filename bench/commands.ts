import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { call } from '../src/commands/calling/call.ts'
import type { Context } from '../src/commands/calling/run.ts'
import type { Library } from '../src/search/library/library.ts'
import { look } from '../src/search/question/query.ts'
import { parse } from '../src/search/question/question.ts'
import { propose } from '../src/search/retrieval/propose.ts'
import { cut } from '../src/text/span.ts'
import type { Inputs } from './inputs.ts'
import { ms, printTable } from './table.ts'
import { timeEach, timeEachOf, timeOf, timing, type Timing } from './timing.ts'

/** So few inputs say little: they are asked again until there are this many. */
const LEAST_RUNS = 200

/** Times every command over its inputs, the worded reply included, and the same inputs searched for by Fuse and MiniSearch. */
export async function benchCommands(context: Context, library: Library, inputs: Inputs): Promise<void> {
  const rows: { command: string; own: Timing; asked: Inputs[string] }[] = []
  for (const [command, given] of Object.entries(inputs)) {
    const asked = repeated(given)
    const own = await timeEachOf(asked, (options) => call(context, { command, options }))
    rows.push({ command, own, asked })
  }
  printTable('Every command, from the request to the worded reply', [
    ['command', 'inputs', 'median', 'p99'],
    ...rows.map(({ command, own }) => [`/${command}`, ...columns(own)]),
    ['/ask, never asked before', ...columns(await timeNew(context, inputs['ask'] ?? []))],
  ])
  const searched = rows.filter(({ command }) => command === 'who said' || command === 'ask')
  printTable('Finding alone, on the same sentences', [
    ['inputs of', 'by', 'inputs', 'median', 'p99'],
    ...searched.flatMap(({ command, asked }) =>
      Object.entries(searchesOf(library)).map(([name, search]) => {
        const found = timeEach(asked, (options) => search(Object.values(options)[0] ?? ''))
        return [`/${command}`, name, ...columns(found)]
      }),
    ),
  ])
}

/** What was asked before is remembered: each question once, told from all others by a number behind it. */
async function timeNew(context: Context, inputs: Inputs[string]): Promise<Timing> {
  const times: number[] = []
  for (const [k, { question }] of repeated(inputs).entries())
    times.push(
      await timeOf(() => call(context, { command: 'ask', options: { question: `${question} ${k}` } })),
    )
  return timing(times)
}

const columns = ({ runs, median, p99 }: Timing): readonly string[] => [String(runs), ms(median), ms(p99)]

function repeated<Input>(inputs: readonly Input[]): readonly Input[] {
  if (inputs.length === 0) return []
  return Array.from({ length: Math.ceil(LEAST_RUNS / inputs.length) }, () => inputs).flat()
}

/** Our retrieval without models, Fuse and MiniSearch, out of the box, over the same sentences. */
function searchesOf(library: Library): Readonly<Record<string, (words: string) => unknown>> {
  const { document } = library
  const sentences = document.sentences.map(({ span }) => cut(document.text, span))
  const fuse = new Fuse(sentences)
  const mini = new MiniSearch({ fields: ['text'] })
  mini.addAll(sentences.map((text, id) => ({ id, text })))
  return {
    'ours, retrieval alone': (words) =>
      propose(library, look(library, parse(words)), { similar: new Float32Array() }),
    Fuse: (words) => fuse.search(words),
    MiniSearch: (words) => mini.search(words),
  }
}
