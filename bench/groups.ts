import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Answer } from '../src/answers/answer.ts'
import { openArticles } from '../src/articles/open-articles.ts'
import { run } from '../src/commands/calling/run.ts'
import { readConfig } from '../src/config.ts'
import { openModels } from '../src/models/open-models.ts'
import type { Models } from '../src/search/models/ports.ts'
import { readArticle } from '../src/transports/batch/articles.ts'
import { printTable } from './table.ts'

const text = z.object({ id: z.string(), title: z.string(), text: z.string() })
const item = z.object({
  article: z.string(),
  command: z.enum(['ask', 'who said']),
  question: z.string().optional(),
  words: z.string().optional(),
  kind: z.string().nullish(),
  /** The passages that are right; none where the text does not say it. */
  spans: z.array(z.tuple([z.number(), z.number()])),
})
type Text = z.infer<typeof text>
type Item = z.infer<typeof item>

/** How one item went: `contrary` where it was told as the contrary. */
type Outcome = 'right' | 'wrong' | 'contrary' | 'unsure' | 'refused'
const OUTCOMES: readonly Outcome[] = ['right', 'wrong', 'contrary', 'unsure', 'refused']

/** Items of a kind that are asked; each may cost a server sixteen requests. */
const EACH = { whole: 40, short: 10 }

/**
 * Measures the judge on texts of many kinds with what is asked about them, those that no weight was trained on, and
 * where `JUDGE` or `JUDGE_URL` names a stronger one that one beside it. The folder holds `*texts.jsonl` and
 * `*items.jsonl` in the form of `training/data`; where it has a `held-out.json`, its ids alone are asked about.
 */
export async function benchGroups(
  folder: string,
  { models, isShort }: { readonly models: string | null; readonly isShort: boolean },
): Promise<void> {
  const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`)
  const { judge } = readConfig(tell)
  const texts = new Map(textsOf(folder).map((one) => [one.id, one]))
  const items = sample(
    rowsOf(folder, /items\.jsonl$/u, item).filter(({ article }) => texts.has(article)),
    isShort ? EACH.short : EACH.whole,
  )
  for (const stronger of judge === null ? [null] : [null, judge]) {
    const opened = openModels({ folder: models, stronger, tell })
    await opened.load()
    const rows = await tallied(items, texts, opened)
    await opened.close()
    const own = models === null ? 'The words alone' : 'The judge that comes with it'
    const whose = stronger === null ? own : 'The stronger judge'
    printTable(`${whose}, on ${items.length} questions and sayings about ${texts.size} texts`, rows)
  }
}

async function tallied(
  items: readonly Item[],
  texts: ReadonlyMap<string, Text>,
  models: Models,
): Promise<readonly (readonly string[])[]> {
  const open = openArticles({
    read: (id) => {
      const found = texts.get(id)
      return found ? readArticle(found) : null
    },
    models,
  })
  const counts = new Map<string, Map<Outcome, number>>()
  for (const one of items) {
    const options = one.command === 'ask' ? { question: one.question } : { words: one.words }
    const result = await run({ article: one.article, open, models }, { command: one.command, options })
    if (result.kind !== 'answer') continue
    const kind = counts.get(kindOf(one)) ?? new Map<Outcome, number>()
    const outcome = outcomeOf(result.answer, one)
    counts.set(kindOf(one), kind.set(outcome, (kind.get(outcome) ?? 0) + 1))
  }
  return [
    ['', 'asked', ...OUTCOMES],
    ...[...counts].map(([kind, each]) => {
      const all = [...each.values()].reduce((sum, count) => sum + count, 0)
      return [kind, String(all), ...OUTCOMES.map((outcome) => percent(each.get(outcome) ?? 0, all))]
    }),
  ]
}

const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(0)} %`

/** Of what the text does not say, or says the contrary of, whatever is found is wrong. */
function outcomeOf({ kind, reason, citations: [first] }: Answer, { spans, kind: of }: Item): Outcome {
  if (kind === 'unsure') return 'unsure'
  if (kind === 'nothing') return reason === 'contrary' ? 'contrary' : 'refused'
  const isPlaced = spans.some(([start, end]) => first && first.span.start < end && first.span.end > start)
  return of !== 'opposite' && isPlaced ? 'right' : 'wrong'
}

const kindOf = ({ command, kind, spans }: Item): string =>
  command === 'ask'
    ? `/ask, ${spans.length > 0 ? 'answerable' : 'not answerable'}`
    : `/who said, ${kind ?? ''}`

/** At most so many of each kind, from all over the list. */
function sample(items: readonly Item[], most: number): readonly Item[] {
  return [...Map.groupBy(items, kindOf).values()].flatMap((some) => {
    const step = Math.max(1, some.length / most)
    return some.filter((_, k) => Math.floor(k / step) !== Math.floor((k - 1) / step)).slice(0, most)
  })
}

function textsOf(folder: string): readonly Text[] {
  const list = join(folder, 'held-out.json')
  const held = existsSync(list)
    ? new Set(z.array(z.string()).parse(JSON.parse(readFileSync(list, 'utf8'))))
    : null
  return rowsOf(folder, /texts\.jsonl$/u, text).filter(({ id }) => held?.has(id) ?? true)
}

/** Rows of all files of such a name; those of another form are left out. */
function rowsOf<Row>(folder: string, name: RegExp, form: z.ZodType<Row>): readonly Row[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const parsed = form.safeParse(JSON.parse(line))
      return parsed.success ? [parsed.data] : []
    })
}
