import Fuse from 'fuse.js'
import { call } from '../src/commands/calling/call.ts'
import type { Context } from '../src/commands/calling/run.ts'
import type { Library } from '../src/search/library/library.ts'
import { cut } from '../src/text/span.ts'
import type { Inputs } from './inputs.ts'
import { ms, printTable, ratio } from './table.ts'
import { timeEach, timeEachOf, type Timing } from './timing.ts'

/** So few inputs say little: they are asked again until there are this many. */
const LEAST_RUNS = 200

/** Times every command over its inputs, the worded reply included, and the same inputs searched for by Fuse. */
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
  ])
  const search = fuseOver(library)
  const searched = rows.filter(({ command }) => command === 'who said' || command === 'ask')
  printTable('The same sentences searched by Fuse, out of the box', [
    ['command', 'inputs', 'median', 'p99', 'Fuse / ours'],
    ...searched.map(({ command, own, asked }) => {
      const fuse = timeEach(asked, (options) => search(Object.values(options)[0] ?? ''))
      return [`/${command}`, ...columns(fuse), ratio(fuse.median, own.median)]
    }),
  ])
}

const columns = ({ runs, median, p99 }: Timing): readonly string[] => [String(runs), ms(median), ms(p99)]

function repeated<Input>(inputs: readonly Input[]): readonly Input[] {
  if (inputs.length === 0) return []
  return Array.from({ length: Math.ceil(LEAST_RUNS / inputs.length) }, () => inputs).flat()
}

function fuseOver({ document }: Library): (words: string) => unknown {
  const fuse = new Fuse(document.sentences.map(({ span }) => cut(document.text, span)))
  return (words) => fuse.search(words)
}
