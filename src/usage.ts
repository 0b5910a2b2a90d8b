import { parseArgs } from 'node:util'
import { Mistake } from './mistake.ts'

/** What the program was started for. */
type Task =
  | { readonly kind: 'usage' }
  | { readonly kind: 'batch'; readonly articles: string | null }
  | { readonly kind: 'annotate'; readonly file: string }
  /** A file or an address whose article is to be kept. */
  | { readonly kind: 'add'; readonly source: string }
  /** The articles that there are. */
  | { readonly kind: 'articles' }
  /** The pages of the articles, for one person. */
  | { readonly kind: 'read'; readonly article: string | null }
  /** A request given with the start: answered once. */
  | { readonly kind: 'once'; readonly line: string; readonly article: string | null }
  /** Nothing was given: Discord where there is a token, else the terminal. */
  | { readonly kind: 'open'; readonly terminal: boolean; readonly article: string | null }

/** What the words behind `npm start --` ask for. `taskOf(['who', 'said', 'a b']).kind //=> 'once'` */
export function taskOf(given: readonly string[]): Task {
  const [first, ...rest] = given
  if (first === 'batch') return { kind: 'batch', ...optionsIn(rest) }
  if (first === 'annotate') {
    const [file] = rest
    if (file === undefined) throw new Mistake((words) => words.nothingToAnnotate)
    return { kind: 'annotate', file }
  }
  const { article, help, read, words } = optionsOf(given)
  if (help) return { kind: 'usage' }
  if (words[0] === 'add') {
    const source = words.slice(1).join(' ')
    if (source === '') throw new Mistake((words) => words.nothingToAdd)
    return { kind: 'add', source }
  }
  const line = words.join(' ')
  if (line === 'articles') return { kind: 'articles' }
  if (line === 'read' || (read && line === '')) return { kind: 'read', article }
  return line === '' || line === 'terminal'
    ? { kind: 'open', terminal: line === 'terminal', article }
    : { kind: 'once', line, article }
}

/** The options wherever they stand on the line, and the words without them. */
function optionsOf(given: readonly string[]) {
  const words: string[] = []
  let article: string | null = null
  let help = false
  let read = false
  for (let i = 0; i < given.length; i++) {
    const word = given[i] ?? ''
    const named = /^--article(?:=(.*))?$/su.exec(word)
    if (named) {
      article = named[1] ?? given[++i] ?? null
      if (article === null) throw new Mistake((words) => words.articleWithoutName)
    } else if (word === '--help' || (word === '-h' && words.length === 0)) help = true
    else if (word === '--read' && words.length === 0) read = true
    else if (word.startsWith('--') && word !== '--' && words.length === 0)
      throw new Mistake((words) => words.unknownOption(word))
    else words.push(word)
  }
  return { article, help, read, words }
}

function optionsIn(args: readonly string[]) {
  const options = { articles: { type: 'string' } } as const
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  const odd = tokens.find(
    (token) => token.kind === 'positional' || (token.kind === 'option' && !(token.name in options)),
  )
  if (odd) {
    const given = odd.kind === 'positional' ? odd.value : odd.kind === 'option' ? odd.rawName : ''
    throw new Mistake((words) => words.unknownOption(given))
  }
  if (values.articles === true) throw new Mistake((words) => words.articlesWithoutFile)
  return { articles: typeof values.articles === 'string' ? values.articles : null }
}
