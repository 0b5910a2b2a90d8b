// Learns what each signal counts, and writes src/search/weights.ts:
//   node scripts/learn-ranking.ts QUESTIONS.jsonl [--worth]
// A line of QUESTIONS.jsonl: {title, paragraphs, questions: [{question, paragraph, answers, impossible?}]}.
// With --worth it writes nothing and prints what is lost, cross-validated by article, when one signal is left out.
import { writeFileSync } from 'node:fs'
import { BY_HAND, crossValidate, NAMES, readSamples } from './learn/samples.ts'
import { learn } from './learn/softmax.ts'
import type { SignalName } from '../src/search/signals/signals.ts'

/** Signals that say nearly the same, so that leaving out one alone tells little. */
const GROUPS: Readonly<Record<string, readonly SignalName[]>> = {
  'the words': ['bm25', 'coverage', 'sameForm', 'names'],
  'the surroundings': ['paragraph', 'before', 'filledIn'],
  'order and nearness': ['pairs', 'triples', 'early', 'density'],
  'the kind of answer': [
    'kindPerson',
    'kindDate',
    'kindNumber',
    'kindPlace',
    'kindReason',
    'kindNear',
    'counted',
  ],
  'meaning by vectors': ['meaning', 'centre', 'headMeaning'],
  'meaning by the thesaurus': ['derived', 'synonyms', 'kinds'],
  'the shape of the sentence': ['length', 'pronoun', 'anaphor'],
}

const [path, ...flags] = process.argv.slice(2)
if (path === undefined) throw new Error('Give the path of a file of questions')
const samples = readSamples(path)
const all = crossValidate(samples)
print(
  `all signals: right sentence first ${all.first.toFixed(1)} %, MRR ${all.reciprocal.toFixed(1)} (${samples.length} questions, cross-validated by article)`,
)
if (flags.includes('--worth')) printWorth()
else write()

function printWorth(): void {
  print('| without | first | MRR |\n|---|---|---|')
  for (const [name, signals] of Object.entries(GROUPS)) printRow(`**${name}**`, signals)
  for (const name of NAMES) printRow(name, [name])
}

function printRow(title: string, left: readonly SignalName[]): void {
  const blind = new Set(left.map((name) => NAMES.indexOf(name)))
  const blinded = samples.map((sample) => ({
    ...sample,
    rows: sample.rows.map((row) => row.map((value, k) => (blind.has(k) ? 0 : value))),
  }))
  const { first, reciprocal } = crossValidate(blinded)
  print(`| ${title} | ${signed(first - all.first)} | ${signed(reciprocal - all.reciprocal)} |`)
}

function write(): void {
  const weights = learn(samples, NAMES.length, BY_HAND)
  const lines = NAMES.map((name, k) => `  ${name}: ${(weights[k] ?? 0).toFixed(2)},`)
  writeFileSync(
    new URL('../src/search/weights.ts', import.meta.url),
    `import type { SignalName } from './signals/signals.ts'

/** What each signal counts; learned by scripts/learn-ranking.ts from questions with known passages (SQuAD, CC BY-SA 4.0). */
export const WEIGHTS: Readonly<Record<SignalName, number>> = {
${lines.join('\n')}
}
`,
  )
}

function signed(x: number): string {
  return `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(2)}`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
