// Learns what each piece of evidence counts for an answer's being right:
//   node scripts/learn-decision.ts QUESTIONS.jsonl
// The file is as for learn-ranking.ts, with questions that have no answer. Prints the weights for
// src/answers/thresholds.ts, and what each threshold gives on articles kept apart.
import { isRight, readQuizzed } from '../bench/questions.ts'
import { evidence, type Evidence } from '../src/answers/evidence.ts'
import { VETOES } from '../src/answers/vetoes.ts'
import { loadLexicon } from '../src/lexicon.ts'
import { joined } from '../src/search/joined.ts'
import { openLibrary } from '../src/search/library/library.ts'
import { rank } from '../src/search/rank.ts'

/** Made to mislead, they are rarer among people's questions than in the data. */
const IMPOSSIBLE_COUNTS = 0.5
const THRESHOLDS = [0.2, 0.25, 0.3, 0.32, 0.35, 0.4, 0.45, 0.5]

/** Set by hand: the data have no questions after somebody's words. */
const BY_HAND: Partial<Record<keyof Evidence, number>> = { spoken: 0.7 }

interface Judged {
  readonly article: number
  readonly impossible: boolean
  readonly right: boolean
  readonly seen: Evidence | null
}

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('Give the path of a file of questions')
const judged = judge(path)
const names = Object.keys(judged.find(({ seen }) => seen !== null)?.seen ?? {}) as (keyof Evidence)[]
const weights = learn(judged)
print([...names, 'bias'].map((name, k) => `  ${name}: ${(weights[k] ?? 0).toFixed(2)},`).join('\n'))
const apart = judged.map((one) => ({ ...one, sure: 0 }))
for (let fold = 0; fold < 4; fold++) {
  const learned = learn(judged.filter(({ article }) => article % 4 !== fold))
  for (const one of apart) if (one.article % 4 === fold) one.sure = sureness(learned, one.seen)
}
for (const least of THRESHOLDS) report(least)

function judge(file: string): readonly Judged[] {
  const lexicon = loadLexicon()
  return readQuizzed(file).flatMap(({ document, questions }, article) => {
    const library = openLibrary(document, { lexicon })
    return questions.map((posed): Judged => {
      const ranking = rank(library, posed.question)
      const [best] = joined(ranking, 1)
      const right = best !== undefined && isRight(posed, best.span)
      const refused = best && VETOES.some((veto) => veto({ library, ranking, best }) !== null)
      const seen = refused ? null : evidence(ranking, best)
      return { article, impossible: posed.impossible, right, seen }
    })
  })
}

function isSet(name: keyof Evidence | undefined): boolean {
  return name !== undefined && name in BY_HAND
}

/** Logistic regression by full-batch gradient steps. */
function learn(data: readonly Judged[]): Float64Array {
  const found = Float64Array.from([...names.map((name) => BY_HAND[name] ?? 0), 0])
  const steps = new Float64Array(names.length + 1).fill(1e-8)
  for (let round = 0; round < 400; round++) {
    const slope = new Float64Array(names.length + 1)
    for (const { seen, right, impossible } of data) {
      if (seen === null) continue
      const miss = (sureness(found, seen) - (right ? 1 : 0)) * (impossible ? IMPOSSIBLE_COUNTS : 1)
      names.forEach((name, k) => (slope[k] = (slope[k] ?? 0) + miss * seen[name]))
      slope[names.length] = (slope[names.length] ?? 0) + miss
    }
    for (let k = 0; k <= names.length; k++) {
      if (k < names.length && isSet(names[k])) continue
      const step = (slope[k] ?? 0) / data.length + 1e-4 * (found[k] ?? 0)
      steps[k] = (steps[k] ?? 0) + step * step
      found[k] = (found[k] ?? 0) - (0.5 * step) / Math.sqrt(steps[k] ?? 1)
    }
  }
  return found
}

function sureness(learned: Float64Array, seen: Evidence | null): number {
  if (seen === null) return 0
  const sum = names.reduce(
    (total, name, k) => total + (learned[k] ?? 0) * seen[name],
    learned[names.length] ?? 0,
  )
  return 1 / (1 + Math.exp(-sum))
}

function report(least: number): void {
  const possible = apart.filter(({ impossible }) => !impossible)
  const claimed = possible.filter(({ sure }) => sure >= least)
  const refused = apart.filter(({ impossible, sure }) => impossible && sure < least)
  const share = (a: number, b: number): string => ((100 * a) / (b || 1)).toFixed(1)
  print(
    `from ${least}: claimed ${share(claimed.length, possible.length)} % of the answerable, ` +
      `${share(claimed.filter(({ right }) => right).length, claimed.length)} % of those right; ` +
      `unanswerable refused ${share(refused.length, apart.length - possible.length)} %`,
  )
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
