import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { sql } from 'kysely'
import { z } from 'zod'
import { Mistake } from '../mistake.ts'
import { migrations } from './migrations/list.ts'
import type { Database } from './open-store.ts'
import type { Tables } from './tables.ts'

/**
 * Every table with what its rows are in order by; one that others refer to comes before them. What somebody spent within
 * the last seconds is of no use to whoever restores a backup.
 */
const TABLES = {
  servers: ['server'],
  texts: ['article'],
  articles: ['server', 'article'],
  article_links: ['server', 'article'],
  article_use: ['server', 'channel'],
  corrections: ['server', 'article', 'edition', 'span_start', 'span_end'],
  notes: ['id'],
  quizzes: ['id'],
  quiz_questions: ['quiz', 'number'],
  quiz_answers: ['quiz', 'number', 'member'],
  reading_plans: ['id'],
  reading_parts: ['plan', 'part'],
  reading_marks: ['plan', 'part', 'member'],
  discussions: ['thread'],
  daily_quotations: ['server', 'channel'],
  drafts: ['id'],
  put_off: ['interaction'],
} as const satisfies Record<Exclude<keyof Tables, 'spending'>, readonly string[]>

type Table = keyof typeof TABLES

const NAMES = Object.keys(TABLES) as readonly Table[]
/** Rows that are read or written at once. */
const PAGE = 50

const head = z.object({ 'who-said-backup': z.literal(1), migrations: z.array(z.string()) })
const row = z.object({
  table: z.enum(Object.keys(TABLES) as [Table, ...Table[]]),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})
const end = z.object({ end: z.number() })

/**
 * Writes all that is kept into a file, as it is at one moment: gzip over a JSON value a line, the same whichever
 * database it comes from. A file of that name is replaced when the new one is whole. Gives the number of rows.
 */
export async function writeBackup(db: Database, file: string): Promise<number> {
  const draft = `${file}.part`
  let rows = 0
  try {
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (db) => {
        const lines = async function* (): AsyncGenerator<string> {
          yield line({ 'who-said-backup': 1, migrations: Object.keys(migrations) })
          for (const table of NAMES)
            for await (const row of rowsOf(db, table)) {
              rows++
              yield line({ table, row })
            }
          yield line({ end: rows })
        }
        await pipeline(Readable.from(lines()), createGzip(), createWriteStream(draft, { mode: 0o600 }))
      })
    await rename(draft, file)
    return rows
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

const line = (value: object): string => `${JSON.stringify(value)}\n`

/** Each page begins behind the last row of the one before, which the key finds however many there are. */
async function* rowsOf(db: Database, table: Table): AsyncGenerator<object> {
  const keys = TABLES[table]
  const refs = keys.map((key) => sql.ref(key))
  for (let last: Readonly<Record<string, unknown>> | undefined; ;) {
    let page = db.selectFrom(table).selectAll().limit(PAGE)
    for (const key of keys) page = page.orderBy(db.dynamic.ref(key))
    if (last) {
      const values = keys.map((key) => sql.val(last?.[key]))
      page = page.where(sql<boolean>`(${sql.join(refs)}) > (${sql.join(values)})`)
    }
    const rows = await page.execute()
    yield* rows
    last = rows.at(-1)
    if (rows.length < PAGE) return
  }
}

/**
 * Puts what a backup holds into a database that holds nothing yet, all of it or, where anything is wrong, nothing.
 * Gives the number of rows. A file that is no whole backup, and a database that holds something, are Mistakes.
 */
export function readBackup(db: Database, file: string): Promise<number> {
  return db.transaction().execute(async (db) => {
    for (const table of NAMES)
      if (
        await db
          .selectFrom(table)
          .select(db.fn.countAll().as('n'))
          .limit(1)
          .executeTakeFirst()
          .then((found) => Number(found?.n) > 0)
      )
        throw new Mistake((words) => words.host.backup.notEmpty)
    return await restored(db, linesOf(file), file)
  })
}

async function restored(db: Database, lines: AsyncIterable<unknown>, file: string): Promise<number> {
  let stage: 'head' | 'rows' | 'end' = 'head'
  let rows = 0
  for await (const value of lines) {
    if (stage === 'head') {
      const { migrations: made } = parsed(head, value, file)
      if (made.some((name) => !(name in migrations)))
        throw new Mistake((words) => words.host.backup.newer(file))
      stage = 'rows'
    } else if (end.safeParse(value).data?.end === rows) stage = 'end'
    else {
      const { table, row: values } = parsed(row, value, file)
      await db.insertInto(table).values(values).execute()
      rows++
    }
  }
  if (stage !== 'end') throw cutShort(file)
  return rows
}

async function* linesOf(file: string): AsyncGenerator {
  const unpacked = createGunzip()
  const reading = pipeline(createReadStream(file), unpacked).catch(() => {
    unpacked.destroy()
  })
  try {
    for await (const text of createInterface({ input: unpacked, crlfDelay: Infinity })) yield JSON.parse(text)
  } catch {
    throw cutShort(file)
  }
  await reading
}

function parsed<Value>(schema: z.ZodType<Value>, value: unknown, file: string): Value {
  const result = schema.safeParse(value)
  if (!result.success) throw cutShort(file)
  return result.data
}

const cutShort = (file: string): Mistake => new Mistake((words) => words.host.backup.broken(file))
