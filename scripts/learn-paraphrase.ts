// Learns how to tell what somebody said in other words from what nobody said:
//   node scripts/learn-paraphrase.ts SAID.jsonl
// One JSON object a line: {"text": an article, "typed": words, "said": [start, end] of the words meant, or null where
// nobody said it, "counts": how much it counts (1 unless told)}. Prints the weights for
// src/search/paraphrase-weights.ts, and what each threshold gives on articles kept apart.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { readDocument } from '../src/document/read.ts'
import { loadLexicon } from '../src/lexicon.ts'
import { openLibrary, type Library } from '../src/search/library/library.ts'
import { paraphrases } from '../src/search/paraphrase.ts'
import { silenceSignals, type Signals, type Silence } from '../src/search/paraphrase-signals.ts'
import { look } from '../src/search/question/query.ts'
import { parseWords } from '../src/search/question/question.ts'
import { overlap } from '../src/text/span.ts'

const LINE = z.object({
  text: z.string(),
  typed: z.string(),
  said: z.tuple([z.number(), z.number()]).nullable(),
  counts: z.number().default(1),
})

/** Rows of signals: those of the utterances in front, silence's behind; the last row is silence. */
interface Case {
  readonly article: number
  readonly counts: number
  readonly said: boolean
  readonly rows: readonly Float64Array[]
  readonly right: readonly boolean[]
  readonly speakers: readonly (number | null)[]
}

const FOLDS = 4
const ROUNDS = 400
const PULL = 1
const FACTS = {
  title: '',
  publisher: null,
  writers: [],
  photographer: null,
  date: null,
  language: 'en',
  url: null,
}

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('Give the path of a file of words that were said or not')
const names: string[] = []
const cases = readCases(path)
const weights = learn(cases)
names.forEach((name, k) => {
  console.log(`  ${name}: ${(weights[k] ?? 0).toFixed(2)},`)
})
const judged = [...Array(FOLDS).keys()].flatMap((fold) => {
  const learned = learn(cases.filter(({ article }) => article % FOLDS !== fold))
  return cases.filter(({ article }) => article % FOLDS === fold).map((one) => judge(learned, one))
})
for (const least of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6]) report(least)

function readCases(file: string): readonly Case[] {
  const lexicon = loadLexicon()
  const libraries = new Map<string, { readonly article: number; readonly library: Library }>()
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Case => {
      const { text, typed, said, counts } = LINE.parse(JSON.parse(line))
      const opened = libraries.get(text) ?? {
        article: libraries.size,
        library: openLibrary(readDocument({ id: String(libraries.size), facts: FACTS, text }), { lexicon }),
      }
      libraries.set(text, opened)
      const { library, article } = opened
      const query = look(library, parseWords(typed))
      const utterances = library.utterances.filter(({ statement }) => statement !== null)
      const found = paraphrases({ lexicon, index: library.passages }, query, utterances)
      const silence = silenceSignals(query, utterances.length)
      const width = Object.keys(silence).length
      if (names.length === 0 && found[0])
        names.push(...Object.keys(found[0].signals), ...Object.keys(silence))
      const rows = found.map(({ signals }) =>
        Float64Array.from([...valuesOf(signals), ...Array<number>(width).fill(0)]),
      )
      const right = found.map(({ utterance: { span } }) => {
        if (said === null) return false
        const [start, end] = said
        return overlap(span, { start, end }) * 2 > Math.min(span.end - span.start, end - start)
      })
      const nobody = Float64Array.from([...Array<number>(names.length - width).fill(0), ...valuesOf(silence)])
      return {
        article,
        counts,
        said: said !== null,
        rows: [...rows, nobody],
        right: [...right, said === null],
        speakers: found.map(({ utterance }) => utterance.statement?.speaker ?? null),
      }
    })
    .filter(({ right }) => right.includes(true))
}

function valuesOf(signals: Signals | Silence): readonly number[] {
  return Object.values({ ...signals })
}

/** The chances of a case's rows: a softmax. */
function chances(learned: Float64Array, rows: readonly Float64Array[]): readonly number[] {
  const scores = rows.map((row) => row.reduce((sum, value, k) => sum + value * (learned[k] ?? 0), 0))
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const all = odds.reduce((sum, x) => sum + x, 0)
  return odds.map((x) => x / all)
}

/** Raises the likelihood of the right rows by full-batch steps after Adam, held near zero. */
function learn(data: readonly Case[]): Float64Array {
  const found = new Float64Array(names.length)
  const mean = new Float64Array(names.length)
  const square = new Float64Array(names.length)
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = found.map((weight) => -PULL * weight)
    for (const { rows, right, counts } of data) {
      const likely = chances(found, rows)
      const good = likely.reduce((sum, x, j) => sum + (right[j] ? x : 0), 0)
      rows.forEach((row, j) => {
        const pull = counts * ((right[j] ? (likely[j] ?? 0) / good : 0) - (likely[j] ?? 0))
        for (let k = 0; k < row.length; k++) slope[k] = (slope[k] ?? 0) + pull * (row[k] ?? 0)
      })
    }
    for (let k = 0; k < found.length; k++) {
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * (slope[k] ?? 0)
      square[k] = 0.99 * (square[k] ?? 0) + 0.01 * (slope[k] ?? 0) ** 2
      const step = 0.15 * Math.min(1, 60 / round + 0.1)
      found[k] = (found[k] ?? 0) + (step * (mean[k] ?? 0)) / (Math.sqrt(square[k] ?? 0) + 1e-3)
    }
  }
  return found
}

interface Judged {
  readonly said: boolean
  readonly right: boolean
  readonly named: boolean
  readonly likely: number
}

function judge(learned: Float64Array, { rows, right, said, speakers }: Case): Judged {
  const likely = chances(learned, rows).slice(0, -1)
  const top = likely.indexOf(Math.max(...likely))
  const named = speakers.some((speaker, j) => right[j] && speaker === speakers[top])
  return { said, right: right[top] ?? false, named, likely: likely[top] ?? 0 }
}

function report(least: number): void {
  const share = (some: readonly Judged[], of: readonly Judged[]): string =>
    `${((100 * some.length) / (of.length || 1)).toFixed(1)} %`
  const said = judged.filter((one) => one.said)
  const unsaid = judged.filter((one) => !one.said)
  const claimed = said.filter(({ likely }) => likely >= least)
  const good = claimed.filter(({ right }) => right)
  const misnamed = claimed.filter(({ named }) => !named)
  const made = unsaid.filter(({ likely }) => likely >= least)
  console.log(
    `from ${least}: ${share(good, said)} of what was said found, ${share(misnamed, said)} given to another, ` +
      `${share(made, unsaid)} of what nobody said`,
  )
}
