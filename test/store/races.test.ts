import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addArticle, articlesOf, removeArticle } from '../../src/store/queries/articles.ts'
import { draftNamed, putAside } from '../../src/store/queries/drafts.ts'
import { type Database, openDatabase } from '../../src/store/open-store.ts'
import { takeAnswer } from '../../src/store/queries/quiz/quiz-answers.ts'
import { openRound, runningQuizzes, startQuiz } from '../../src/store/queries/quiz/quizzes.ts'
import { startReading } from '../../src/store/queries/reading/reading.ts'
import { sweepServers } from '../../src/store/queries/servers.ts'
import { isStoreFault } from '../../src/store/store.ts'
import { noMetadata } from '../no-metadata.ts'
import { type Fresh, freshFile, kinds } from './databases.ts'

const at = { server: 's1', channel: 'c1', article: 'seed', edition: '7', member: 'm1', now: 1 }
const article = (n: number, title = `Number ${n}`) => ({
  text: `Sentence number ${n}.`,
  metadata: { ...noMetadata, title },
})
const numbers = Array.from({ length: 12 }, (_, n) => n)

describe.each(kinds)('At the same time, over two connections to one $name,', ({ name, fresh }) => {
  let kept: Fresh
  let dbs: readonly [Database, Database]
  beforeEach(async () => {
    kept = await fresh()
    const open = () => openDatabase(kept.address, { patience: 60_000 })
    const first = await open()
    // One process waits for another's write without doing anything else: here both are the same.
    dbs = [first, name === 'SQLite' ? first : await open()]
  })
  afterEach(async () => {
    for (const db of new Set(dbs)) await db.destroy()
    await kept.drop()
  })

  /** What each of twelve gets, the processes in turn. */
  const atOnce = <Given>(work: (db: Database, n: number) => Promise<Given>): Promise<readonly Given[]> =>
    Promise.all(numbers.map((n) => work(dbs[n % 2 === 0 ? 0 : 1], n)))
  const start = (db: Database) =>
    startQuiz(db, { ...at, kind: 'mixed', seed: 'Orr', questions: ['first', 'second'] })

  it('one quiz is started in a channel, and one reading plan', async () => {
    expect((await atOnce(start)).filter((id) => id !== null).length).toBe(1)
    const plans = await atOnce((db) =>
      startReading(db, { ...at, locale: 'fr', remindAt: null, parts: [{ start: 0, end: 9 }] }),
    )
    expect(plans.filter((id) => id !== null).length).toBe(1)
  })

  it('the last of all who take part in a quiz ends the round', async () => {
    const quiz = (await start(dbs[0])) ?? ''
    const answer = (number: number, now: number) =>
      atOnce((db, n) =>
        takeAnswer(db, { server: 's1', quiz, number, member: `m${n}`, choice: 0, now }, () => 0),
      )
    for (const number of [0, 1]) await openRound(dbs[0], { quiz, number }, { now: 2, endsAt: 900 })
    await answer(0, 3)
    const taken = await answer(1, 4)
    expect(taken.map(({ kind }) => kind)).toEqual(numbers.map(() => 'taken'))
    const rounds = (await runningQuizzes(dbs[0]))[0]?.rounds.map(({ endsAt }) => endsAt)
    expect(rounds).toEqual([900, 4])
  })

  it('a title is taken once', async () => {
    const by = { server: 's1', member: 'm1', now: 1 }
    const added = await atOnce((db, n) => addArticle(db, by, article(n, 'The bridge')))
    expect(added.filter(({ kind }) => kind === 'kept').length).toBe(1)
    expect((await articlesOf(dbs[0], 's1')).length).toBe(1)
  })

  it('an article is added by one server and removed by another', async () => {
    const removed = await atOnce(async (db, n) => {
      const server = `s${n}`
      let times = 0
      for (let time = 0; time < 20; time++) {
        const added = await addArticle(db, { server, member: 'm1', now: 1 }, article(1))
        if (added.kind !== 'kept') continue
        if (await removeArticle(db, { server, article: added.article })) times++
      }
      return times
    })
    expect(removed).toEqual(numbers.map(() => 20))
  })
})

describe.each(kinds)('Drafts on $name', ({ fresh }) => {
  it('go after an hour, and the oldest of more than twenty of one member at once', async () => {
    const kept = await fresh()
    const db = await openDatabase(kept.address, { patience: 60_000 })
    const whose = { server: 's1', member: 'm1' }
    const others = await putAside(db, { server: 's1', member: 'm2', now: 1 }, article(0))
    const ids: string[] = []
    for (let n = 1; n <= 22; n++) ids.push(await putAside(db, { ...whose, now: n }, article(n)))
    const there = async (id: string, member = 'm1') =>
      (await draftNamed(db, { ...whose, member }, id)) !== null
    expect(await Promise.all([0, 1, 2, 21].map((n) => there(ids[n] ?? '')))).toEqual([
      false,
      false,
      true,
      true,
    ])
    expect(await there(others, 'm2')).toBe(true)
    await sweepServers(db, { present: new Set(['s1']), now: 3_600_020 })
    expect(await Promise.all([17, 18, 19, 20].map((n) => there(ids[n] ?? '')))).toEqual([
      false,
      false,
      true,
      true,
    ])
    expect(await there(others, 'm2')).toBe(false)
    await db.destroy()
    await kept.drop()
  })
})

/** Keeps others from writing for three seconds, and says when it does. */
const HOLDS = `
const { DatabaseSync } = require('node:sqlite')
const db = new DatabaseSync(process.argv[1])
db.exec('begin immediate')
process.stdout.write('held')
setTimeout(() => db.exec('commit'), 3000)`

it('a file that another process writes to for longer than people wait is said to be away', async () => {
  const kept = await freshFile()
  const db = await openDatabase(kept.address)
  const holder = spawn(process.execPath, ['-e', HOLDS, kept.address])
  await once(holder.stdout, 'data')
  const adding = addArticle(db, { server: 's1', member: 'm1', now: 1 }, article(1))
  const trouble = await adding.catch((error: unknown) => (isStoreFault(error) ? error.trouble : error))
  expect(trouble).toBe('away')
  await once(holder, 'exit')
  await db.destroy()
  await kept.drop()
})
