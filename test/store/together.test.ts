import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBackup, writeBackup } from '../../src/store/copy.ts'
import { claimDaily, dueDaily, unwantDaily, wantDaily } from '../../src/store/queries/daily-quotations.ts'
import {
  claimDiscussion,
  discussionsOn,
  giveUpDiscussion,
  keepDiscussion,
  removeDiscussion,
} from '../../src/store/queries/discussions.ts'
import { countOf, forgetMember } from '../../src/store/queries/members.ts'
import { type Database, openDatabase } from '../../src/store/open-store.ts'
import {
  claimReminder,
  dueReadings,
  endReading,
  giveBackReminder,
  notePart,
  readingIn,
  readingPlan,
  startReading,
} from '../../src/store/queries/reading/reading.ts'
import { markRead, marksOf } from '../../src/store/queries/reading/reading-marks.ts'
import { KEPT_FOR, sweepServers } from '../../src/store/queries/servers.ts'
import { type Fresh, kinds } from './databases.ts'

const PARTS = [
  { start: 0, end: 10 },
  { start: 11, end: 30 },
]
const at = { server: 's1', article: 'seed', edition: '7' }

describe.each(kinds)('What a group does together, kept on $name', ({ fresh }) => {
  let kept: Fresh
  let db: Database
  beforeEach(async () => {
    kept = await fresh()
    db = await openDatabase(kept.address, { patience: 60_000 })
  })
  afterEach(async () => {
    await db.destroy()
    await kept.drop()
  })

  const start = (channel = 'c1', remindAt: number | null = null) =>
    startReading(db, {
      ...{ ...at, channel, locale: 'fr', member: 'm1', now: 1, remindAt, parts: PARTS },
    })
  const claim = (from: number, now = 1, server = 's1') =>
    claimDiscussion(
      db,
      { ...at, server },
      { span: { start: from, end: from + 5 }, channel: 'c1', member: 'm1', now },
    )
  const discuss = async (thread: string, from: number, server = 's1') => {
    await claim(from, 1, server)
    await keepDiscussion(db, { ...at, server }, { thread, span: { start: from, end: from + 5 } })
  }
  const want = (channel = 'c1', hour = 8) =>
    wantDaily(db, {
      ...{ server: 's1', channel, place: channel, hour, locale: 'fr', seed: 'Orr', member: 'm1' },
      postedOn: null,
    })

  it('is a plan with its parts, one at a time in a channel, of its server alone', async () => {
    const id = (await start()) ?? ''
    expect(await start()).toBe(null)
    const plan = await readingIn(db, { server: 's1', channel: 'c1' })
    expect(plan).toEqual({
      ...{ ...at, id, channel: 'c1', locale: 'fr', startedBy: 'm1', remindAt: null, remindedAt: null },
      parts: PARTS.map((span, part) => ({ part, span, message: null })),
    })
    expect(await readingPlan(db, { server: 's2', id })).toBe(null)
    expect(await endReading(db, id, 5)).toBe(true)
    expect(await endReading(db, id, 6)).toBe(false)
    expect(await readingIn(db, { server: 's1', channel: 'c1' })).toBe(null)
    expect(await start()).not.toBe(null)
  })

  it('is one thread for the same words, opened by whoever claims it', async () => {
    const both = await Promise.all([claim(3), claim(3)])
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['claimed', 'opening'])
    expect(await discussionsOn(db, at)).toEqual([])
    expect((await claim(3, 1, 's2')).kind).toBe('claimed')
    await giveUpDiscussion(db, at, { start: 3, end: 8 })
    expect((await claim(3)).kind).toBe('claimed')
    // Whoever claimed it was ended before the thread was there.
    expect((await claim(3, 60_000)).kind).toBe('opening')
    expect((await claim(3, 60_001)).kind).toBe('claimed')
    await keepDiscussion(db, at, { thread: 't1', span: { start: 3, end: 8 } })
    expect(await claim(3)).toEqual({ kind: 'there', thread: 't1' })
    expect(await discussionsOn(db, at)).toEqual([{ thread: 't1', span: { start: 3, end: 8 } }])
  })

  it('is due while a part is not posted, and when its reminder is, which one claims', async () => {
    const id = (await start('c1', 100)) ?? ''
    const due = async (now: number) => (await dueReadings(db, now)).map((plan) => plan.id)
    expect(await due(1)).toEqual([id])
    for (const part of [0, 1]) await notePart(db, { plan: id, part }, `message ${part}`)
    expect([await due(99), await due(100)]).toEqual([[], [id]])
    const claims = await Promise.all([1, 2, 3].map(() => claimReminder(db, id, 100)))
    expect(claims.filter(Boolean).length).toBe(1)
    expect(await due(100)).toEqual([])
    await giveBackReminder(db, id)
    expect(await claimReminder(db, id, 101)).toBe(true)
  })

  it('is who has read what, each once, in the order in which they said so', async () => {
    const plan = (await start()) ?? ''
    await markRead(db, { plan, part: 1, member: 'm2', now: 1 })
    await markRead(db, { plan, part: 1, member: 'm1', now: 2 })
    await Promise.all([3, 4, 5].map((now) => markRead(db, { plan, part: 1, member: 'm2', now })))
    expect(await marksOf(db, plan)).toEqual([
      { part: 1, member: 'm2' },
      { part: 1, member: 'm1' },
    ])
  })

  it('is threads in the order of the article, of one server and one edition', async () => {
    await discuss('t1', 40)
    await discuss('t2', 10)
    await discuss('t3', 1, 's2')
    expect(await discussionsOn(db, at)).toEqual([
      { thread: 't2', span: { start: 10, end: 15 } },
      { thread: 't1', span: { start: 40, end: 45 } },
    ])
    expect(await discussionsOn(db, { ...at, edition: '8' })).toEqual([])
    await removeDiscussion(db, { server: 's2', thread: 't1' })
    await removeDiscussion(db, { server: 's1', thread: 't2' })
    expect((await discussionsOn(db, at)).map(({ thread }) => thread)).toEqual(['t1'])
  })

  it('is a quotation a day, claimed once, that goes on where it stands when its hour is changed', async () => {
    await want()
    expect(await dueDaily(db, { day: '2026-05-04', hour: 7 })).toEqual([])
    const [wish] = await dueDaily(db, { day: '2026-05-04', hour: 8 })
    if (!wish) throw new Error('it is due')
    const standing = { article: 'seed', edition: '7', used: 1, postedOn: '2026-05-04' }
    const claims = await Promise.all([1, 2, 3].map(() => claimDaily(db, wish, standing)))
    expect(claims.filter(Boolean).length).toBe(1)
    expect(await dueDaily(db, { day: '2026-05-04', hour: 9 })).toEqual([])
    await want('c1', 3)
    const [next] = await dueDaily(db, { day: '2026-05-05', hour: 3 })
    expect(next).toEqual({ ...wish, ...standing, hour: 3 })
    expect(await unwantDaily(db, { server: 's2', channel: 'c1' })).toBe(false)
    expect(await unwantDaily(db, { server: 's1', channel: 'c1' })).toBe(true)
    expect(await dueDaily(db, { day: '2026-05-05', hour: 3 })).toEqual([])
  })

  it('is forgotten with a member, and 30 days after the bot was removed with the server', async () => {
    const plan = (await start()) ?? ''
    await markRead(db, { plan, part: 0, member: 'm1', now: 1 })
    await discuss('t1', 1)
    await want()
    const told = async () => {
      const { reading_marks, reading_plans, discussions, daily_quotations } = await countOf(db, 'm1')
      return [reading_marks, reading_plans, discussions, daily_quotations]
    }
    expect(await told()).toEqual([1, 1, 1, 1])
    await forgetMember(db, 'm1')
    expect(await told()).toEqual([0, 0, 0, 0])
    expect([(await discussionsOn(db, at)).length, (await marksOf(db, plan)).length]).toEqual([1, 0])
    await sweepServers(db, { present: new Set(), now: 1 })
    await sweepServers(db, { present: new Set(), now: 1 + KEPT_FOR })
    expect(await readingPlan(db, { server: 's1', id: plan })).toBe(null)
    expect(await discussionsOn(db, at)).toEqual([])
    expect(await dueDaily(db, { day: '2026-05-05', hour: 23 })).toEqual([])
  })

  it('is in a backup', async () => {
    const plan = (await start()) ?? ''
    await markRead(db, { plan, part: 0, member: 'm1', now: 1 })
    await discuss('t1', 1)
    await want()
    const folder = await mkdtemp(join(tmpdir(), 'who-said-'))
    const other = await fresh()
    const restored = await openDatabase(other.address, { patience: 60_000 })
    await writeBackup(db, join(folder, 'backup.gz'))
    await readBackup(restored, join(folder, 'backup.gz'))
    expect(await readingPlan(restored, { server: 's1', id: plan })).toEqual(
      await readingPlan(db, { server: 's1', id: plan }),
    )
    expect(await marksOf(restored, plan)).toEqual([{ part: 0, member: 'm1' }])
    expect(await discussionsOn(restored, at)).toEqual(await discussionsOn(db, at))
    const today = { day: '2026-05-04', hour: 8 }
    expect(await dueDaily(restored, today)).toEqual(await dueDaily(db, today))
    await restored.destroy()
    await other.drop()
    await rm(folder, { recursive: true })
  })
})
