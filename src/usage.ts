import { parseArgs } from 'node:util'
import { Mistake } from './mistake.ts'

/** What the program was started for. */
type Task =
  | { readonly kind: 'usage' }
  | { readonly kind: 'batch'; readonly articles: string | null }
  | { readonly kind: 'annotate'; readonly file: string }
  /** A request given with the start: answered once. */
  | { readonly kind: 'once'; readonly line: string; readonly article: string | null }
  /** Nothing was given: Discord where there is a token, else the terminal. */
  | { readonly kind: 'open'; readonly terminal: boolean; readonly article: string | null }

/** Shown for `--help`. */
export const USAGE = `npm start                               a prompt on the article, or the bot where DISCORD_TOKEN is set
npm start -- terminal                   the prompt in any case
npm start -- who said "some words"      one answer; status 0 found, 1 not found or not certain, 2 not understood
npm start -- --article NAME …           another article of the seeds folder
npm run -s batch -- --articles FILE     a JSON request a line in, a JSON answer a line out
npm run -s annotate -- FILE             who said what in each article of a file`

const ANNOTATE = 'name a file of {"id", "text"} lines: npm run -s annotate -- FILE.jsonl'

/** What the words behind `npm start --` ask for. `taskOf(['who', 'said', 'a b']).kind //=> 'once'` */
export function taskOf(given: readonly string[]): Task {
  const [first, ...rest] = given
  if (first === 'batch') return { kind: 'batch', articles: optionsIn(rest).articles ?? null }
  if (first === 'annotate') {
    const [file] = rest
    if (file === undefined) throw new Mistake(`Nothing to annotate; ${ANNOTATE}`, 2)
    return { kind: 'annotate', file }
  }
  const words = given.findIndex((word, i) => !word.startsWith('-') && given[i - 1] !== '--article')
  const { help, article = null } = optionsIn(words < 0 ? given : given.slice(0, words))
  if (help === true) return { kind: 'usage' }
  const line = words < 0 ? '' : given.slice(words).join(' ')
  return line === '' || line === 'terminal'
    ? { kind: 'open', terminal: line === 'terminal', article }
    : { kind: 'once', line, article }
}

function optionsIn(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        article: { type: 'string' },
        articles: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    const sentence = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : ''
    throw new Mistake(`${sentence}; npm start -- --help shows what there is.`, 2)
  }
}
