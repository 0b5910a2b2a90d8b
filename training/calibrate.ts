import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { openArticles } from '../src/articles/open-articles.ts'
import { openModels } from '../src/models/open-models.ts'
import { NO_MODELS, type Models } from '../src/search/models/ports.ts'
import { readArticle } from '../src/transports/batch/articles.ts'
import { CALIBRATION } from '../src/answers/decision/calibration.ts'
import { calibrate } from './calibration/calibrated.ts'
import { keepRows, keptRows } from './calibration/kept.ts'
import { readPosed, type Posed } from './calibration/posed.ts'
import { readQuizzedAsPosed } from './calibration/quizzed.ts'
import { rowOf, type Row } from './calibration/rows.ts'

const INTRODUCTION = [
  '# How sure the decision is',
  '',
  'Written by `training/calibrate.ts`. The items are of texts that no weight was trained on; each is judged by numbers fitted',
  'on other texts than its own. A cell gives in per cent of the cases of its kind how many are claimed rightly and how many',
  'wrongly, where a claim is made from the likelihood in the first column on.',
  '',
]

/**
 * Calibrates the decision on texts that no weight was trained on, and writes src/answers/decision/calibration.ts and docs/decision.md:
 *
 *     node training/calibrate.ts --models FOLDER --gold FOLDER --quizzed FILE.jsonl --public FILE.jsonl [--items FILE.jsonl] [--keep ROWS.jsonl] [--keep-order] [--dry]
 *
 * `--public` holds questions of another kind that no weight was trained on (quiz.py): people also ask in the article's words.
 * What the words alone decide is calibrated on `--quizzed`: questions with and without an answer on whole articles, in the
 * form of bench/questions.ts, since the questions of `--gold` are written to share few words with their answers.
 * `--items` holds further items on the texts held out.
 * `--keep-order` leaves in which order candidates stand, where only the evidence or the limits have changed.
 * `--keep` keeps what the models said, and asks no model again where the file is there.
 */
const { values } = parseArgs({
  options: {
    models: { type: 'string', default: 'models' },
    gold: { type: 'string', default: 'training/data' },
    held: { type: 'string', default: 'training/data/held-out.json' },
    quizzed: { type: 'string' },
    public: { type: 'string' },
    items: { type: 'string', multiple: true, default: [] },
    keep: { type: 'string' },
    'keep-order': { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
  },
})

const posed = [
  ...readPosed(values.gold, JSON.parse(readFileSync(values.held, 'utf8')) as string[], values.items),
  ...(values.public === undefined ? [] : readQuizzedAsPosed(values.public)),
]
const judged = (values.keep === undefined ? null : keptRows(values.keep)) ?? (await judgedRows(posed))
const quizzed = values.quizzed === undefined ? posed : readQuizzedAsPosed(values.quizzed)
const { calibration, report } = calibrate(
  judged,
  await rowsOf(quizzed, NO_MODELS),
  values['keep-order'] ? CALIBRATION.nearness : undefined,
)
for (const line of [JSON.stringify(calibration), ...report]) process.stdout.write(`${line}\n`)
if (!values.dry) await write(calibration, report)

async function judgedRows(all: readonly Posed[]): Promise<readonly Row[]> {
  const models = openModels({
    folder: values.models,
    tell: (sentence) => {
      throw new Error(sentence)
    },
  })
  const rows = await rowsOf(all, models)
  await models.close()
  if (values.keep !== undefined) keepRows(values.keep, rows)
  return rows
}

async function rowsOf(all: readonly Posed[], models: Models): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const { text, items } of all) {
    const library = await openArticles({ read: () => readArticle(text), models })(text.id)
    for (const item of library ? items : []) {
      const row = library && (await rowOf(library, models, item))
      if (row) rows.push(row)
    }
    if (models.judge) process.stderr.write(`${text.id}: ${rows.length} items\n`)
  }
  return rows
}

/** Writes the numbers where the program reads them, and what they give where people do. */
async function write(numbers: object, report: readonly string[]): Promise<void> {
  const data = JSON.stringify(numbers).replace(/"(\w+)":/gu, '$1:')
  await writeFormatted('../src/answers/decision/calibration.ts', [
    "import type { Calibration } from './calibrated.ts'",
    '',
    '/** Fitted on texts that no model was trained on, by training/calibrate.ts; not to be changed by hand. */',
    `export const CALIBRATION: Calibration = ${data}`,
  ])
  await writeFormatted('../docs/decision.md', [...INTRODUCTION, ...report])
}

async function writeFormatted(place: string, lines: readonly string[]): Promise<void> {
  const file = fileURLToPath(new URL(place, import.meta.url))
  const options = await resolveConfig(file)
  writeFileSync(file, await format(lines.join('\n'), { ...options, filepath: file }))
}
