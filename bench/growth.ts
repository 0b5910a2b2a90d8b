import { readFileSync } from 'node:fs'
import { call } from '../src/commands/calling/call.ts'
import type { Context } from '../src/commands/calling/run.ts'
import { readDocument } from '../src/document/read.ts'
import { openLibrary, type Library } from '../src/search/library/library.ts'
import { NO_MODELS } from '../src/search/models/ports.ts'
import { readSeeds } from '../src/seeds.ts'
import { wordsToFind } from '../src/transports/discord/messages/find.ts'
import { ms, printTable, ratio } from './table.ts'
import { bestWork, bestWorkOf } from './timing.ts'
import { noMetadata } from '../test/no-metadata.ts'

/** Characters that a text has at first; then twice, and four times as many. */
const ARTICLE = 250_000
const SENTENCE = 50_000
const TIMES = [1, 2, 4]
const TYPED = 2000
const FOREIGN =
  'In this regard, the community of nations needs to step up its dialogue, and so on and so forth. '

interface Growing {
  readonly name: string
  readonly characters: number
  readonly make: (length: number) => string
}

/**
 * `npm run bench -- --growth [FILE.jsonl …]`: what everything takes of texts that grow, and how much more of twice as
 * long a text. In proportion means a ratio of 2. Files hold a text a line, `{text}`; they stand beside texts made here.
 */
export async function benchGrowth(files: readonly string[]): Promise<void> {
  const seed = readSeeds('seeds').documents[0]?.text ?? ''
  const texts: readonly Growing[] = [
    ...files.map((file) => ({ name: file, characters: ARTICLE, make: joined(file) })),
    { name: 'the article again and again, its words changed', characters: ARTICLE, make: renamed(seed) },
    {
      name: 'one sentence of names',
      characters: SENTENCE,
      make: endless((k) => `${name(k)} ${name(k * 7)}, `),
    },
    {
      name: 'one sentence of numbers',
      characters: SENTENCE,
      make: endless((k) => `in ${1000 + k}, ${k} million on May ${(k % 30) + 1}, `),
    },
  ]
  for (const text of texts) await grow(text)
}

async function grow({ name: title, characters, make }: Growing): Promise<void> {
  const rows = new Map<string, number[]>()
  for (const times of TIMES) {
    const text = make(characters * times)
    const work = await worksOf(text)
    for (const [what, time] of work) rows.set(what, [...(rows.get(what) ?? []), time])
  }
  printTable(`${title}: processor time`, [
    ['', ...TIMES.map((times) => `${(characters * times) / 1000} kB`), 'ratio', 'ratio'],
    ...[...rows].map(([what, times]) => {
      const [one = 0, two = 0, four = 0] = times
      return [what, ...times.map(ms), ratio(two, one), ratio(four, two)]
    }),
  ])
}

async function worksOf(text: string): Promise<readonly (readonly [string, number])[]> {
  let library: Library = openLibrary(readDocument({ id: 'bench', metadata: noMetadata, text: '.' }))
  const read = bestWork(
    1,
    () => (library = openLibrary(readDocument({ id: 'bench', metadata: noMetadata, text }))),
  )
  const context: Context = { article: 'bench', open: () => Promise.resolve(library), models: NO_MODELS }
  const middle = text.slice(text.length / 2, text.length / 2 + TYPED)
  const person = library.annotations.people.at(-1)?.name ?? 'nobody'
  const topic = library.passages.stems[library.passages.stems.length >> 1] ?? 'security'
  const asked: Readonly<
    Record<string, { readonly command: string; readonly options: Record<string, string> }>
  > = {
    'who said, its own words': { command: 'who said', options: { words: middle } },
    'who said, other words': {
      command: 'who said',
      options: { words: FOREIGN.repeat(30).slice(0, TYPED - 1) },
    },
    'who said, mixed': { command: 'who said', options: { words: mixed(text).slice(0, TYPED - 1) } },
    ask: { command: 'ask', options: { question: 'What did the president say about security in the world?' } },
    people: { command: 'people', options: {} },
    facts: { command: 'facts', options: {} },
    'facts, about': { command: 'facts', options: { about: topic } },
    proposals: { command: 'proposals', options: {} },
    'who is': { command: 'who is', options: { person } },
    'who is, nobody': { command: 'who is', options: { person: 'Zebedee Quux' } },
    quotes: { command: 'quotes', options: {} },
    'quotes, one about': { command: 'quotes', options: { person, about: topic } },
  }
  const made: (readonly [string, number])[] = [['read', read]]
  for (const [what, request] of Object.entries(asked))
    made.push([what, await bestWorkOf(3, () => call(context, request))])
  const find = async (content: string): Promise<void> => {
    const { words } = await wordsToFind(context, { content })
    await call(context, { command: 'who said', options: { words } })
  }
  made.push(['Find in article', await bestWorkOf(3, () => find(mixed(text).slice(0, TYPED)))])
  return made
}

/** Some words from here and there, as a long message has them. */
function mixed(text: string): string {
  const from = Array.from({ length: 20 }, (_, k) => Math.floor((k * text.length) / 20))
  return from.map((start) => `${text.slice(start, start + 90)}. `).join('')
}

const endless =
  (piece: (k: number) => string) =>
  (length: number): string => {
    const pieces: string[] = []
    for (let k = 1, size = 0; size < length; k++) size += pieces[pieces.push(piece(k)) - 1]?.length ?? 1
    return pieces.join('').slice(0, length)
  }

const SYLLABLES = ['ba', 'ker', 'lin', 'do', 'ras', 'mi', 'ton', 've', 'hul', 'sa', 'per', 'go']

/** An invented name, another for every number. */
function name(k: number): string {
  const made = [k, k >> 2, k >> 5].map((n) => SYLLABLES[n % SYLLABLES.length] ?? '').join('')
  return made.charAt(0).toUpperCase() + made.slice(1)
}

/** A text again and again, each time with other names, other numbers, and every seventh word another. */
const renamed = (text: string) =>
  endless((k) => {
    let at = 0
    return text
      .replace(/\b\p{Lu}[\p{Ll}]{3,}|\b\p{Ll}{6,}/gu, (word) => {
        const changed = /^\p{Lu}/u.test(word) || ++at % 7 === 0
        return changed
          ? `${word}${SYLLABLES[k % 12] ?? ''}${k > 12 ? (SYLLABLES[(k >> 3) % 12] ?? '') : ''}`
          : word
      })
      .replace(/\d+/gu, (digits) => String(Number(digits) + k))
      .concat('\n\n')
  })

function joined(file: string): (length: number) => string {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text)
  return endless((k) => `${texts[(k - 1) % texts.length] ?? ''}\n\n`)
}
