import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const text = z.object({ id: z.string(), title: z.string().optional(), text: z.string() })

const item = z.object({
  id: z.string(),
  article: z.string(),
  command: z.enum(['ask', 'who said']),
  question: z.string().optional(),
  words: z.string().optional(),
  /** Of sayings: paraphrase, agreeing, opposite, nobody, short, typo. */
  kind: z.string().nullish(),
  spans: z.array(z.tuple([z.number(), z.number()])),
})

/** A text with what is asked about it. */
export interface Posed {
  readonly text: z.infer<typeof text>
  readonly items: readonly z.infer<typeof item>[]
}

/** A question, or words whose speaker is looked for, with the spans that answer; none where the text does not. */
export type Item = Posed['items'][number]

/** Texts of a folder (`texts.jsonl`, `more-texts.jsonl`, `items.jsonl`, `more-items.jsonl`) by their ids, with further items of other files. */
export function readPosed(
  folder: string,
  ids: readonly string[],
  further: readonly string[],
): readonly Posed[] {
  const wanted = new Set(ids)
  const rows = (names: readonly string[]) => names.flatMap((name) => linesOf(join(folder, name)))
  const items = [...rows(['items.jsonl', 'more-items.jsonl']), ...further.flatMap(linesOf)].map((row) =>
    item.parse(row),
  )
  const texts = rows(['texts.jsonl', 'more-texts.jsonl']).map((row) => text.parse(row))
  return texts
    .filter(({ id }) => wanted.has(id))
    .map((one) => ({ text: one, items: items.filter(({ article }) => article === one.id) }))
}

const linesOf = (file: string): readonly unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
