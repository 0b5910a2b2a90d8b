import { factKeysOf, shapes } from '../src/annotations/facts/keys.ts'
import { forms } from '../src/annotations/proposals/forms/duties.ts'
import { tokens, type Token } from '../src/annotations/tokens.ts'
import type { Document } from '../src/document/document.ts'
import { fileLines } from '../src/lines.ts'
import { readSeeds } from '../src/seeds.ts'
import { parseArticle, readArticle } from '../src/transports/batch/articles.ts'
import { printTable } from './table.ts'

/** A table of named rules, and the names of those that fire in a sentence, one each time. */
interface Rules {
  readonly title: string
  readonly names: readonly string[]
  readonly firing: (words: readonly Token[]) => readonly string[]
}

const RULES: readonly Rules[] = [
  {
    title: 'Shapes of facts',
    names: shapes.map(({ name }) => name),
    firing: (words) => factKeysOf(words).map(({ shape }) => shape),
  },
  {
    title: 'Forms of proposals',
    names: forms.map(({ name }) => name),
    firing: (words) =>
      words.flatMap((_, at) =>
        forms.filter(({ applies }) => applies(words, at) >= 0).map(({ name }) => name),
      ),
  },
]

/** How often each named rule fires in the articles of the project's folder, and in those of a file: lines {id, text}. */
export async function benchRules(file: string): Promise<void> {
  const seeds = readSeeds('seeds').documents.map(firingIn)
  const others: Fired[] = []
  for await (const { line, number } of fileLines(file)) {
    const article = parseArticle(line)
    if (typeof article === 'string') throw new Error(`${file}, line ${number}: ${article}`)
    others.push(firingIn(readArticle(article)))
  }
  RULES.forEach(({ title, names }, i) => {
    const count = (all: readonly Fired[], name: string): string =>
      String(all.reduce((sum, fired) => sum + (fired[i]?.get(name) ?? 0), 0))
    printTable(title, [
      ['rule', 'seed articles', `the ${others.length} of the file`],
      ...names.map((name) => [name, count(seeds, name), count(others, name)]),
    ])
  })
}

/** How often each rule fires in an article, a map by name for each table. */
type Fired = readonly ReadonlyMap<string, number>[]

function firingIn(document: Document): Fired {
  const sentences = [...Map.groupBy(tokens(document), ({ sentence }) => sentence).values()]
  return RULES.map(({ firing }) => {
    const times = Map.groupBy(sentences.flatMap(firing), (name) => name)
    return new Map([...times].map(([name, all]) => [name, all.length]))
  })
}
