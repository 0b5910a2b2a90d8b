import { type APIInteraction, REST } from 'discord.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../../../src/store/open-store.ts'
import { keepPutOff, lostReplies } from '../../../../src/store/queries/put-off.ts'
import { type Store, storeAt } from '../../../../src/store/store.ts'
import { type Answered, answerProblem } from '../../../../src/transports/discord/outbound/answered.ts'
import { putOffReplies } from '../../../../src/transports/discord/reception/put-off-replies.ts'
import { type Fresh, kinds } from '../../../store/databases.ts'
import { outcomeOf, startBot, textOf } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'

const POLL = { timeout: 20_000 }
const command = (id: string): APIInteraction =>
  ({ id, application_id: '1', token: `t${id}`, type: 2, user: { id: '2' } }) as unknown as APIInteraction
/** A reply as good as any. */
const ready = answerProblem({ locale: 'fr' }, { kind: 'busy' })
/** Longer than a process that lives says nothing. Milliseconds. */
const LONG = 60_000

describe.each(kinds)('a reply that comes later, on $name', ({ fresh }) => {
  let discord: Loopback
  let kept: Fresh
  let store: Store
  const faults: unknown[] = []
  let ends: (() => Promise<unknown>)[] = []
  beforeEach(async () => {
    discord = await startLoopback()
    discord.world.patience = Infinity
    kept = await fresh()
    store = storeAt(kept.address, { patience: 60_000 })
    ends = []
  })
  afterEach(async () => {
    for (const end of ends.reverse()) await end()
    await store.close()
    await discord.close()
    await kept.drop()
    expect(faults.splice(0)).toEqual([])
    expect(discord.world.violations).toEqual([])
  })

  /** What a process writes down, whose clock is so many milliseconds ahead. */
  const process = (ahead = 0) =>
    putOffReplies({ store, now: () => Date.now() + ahead, fault: (error) => void faults.push(error) })
  const written = () => store.ask((db) => lostReplies(db, Number.MAX_SAFE_INTEGER))
  /** A bot that answers when it is let. */
  const busyBot = async (putOff: ReturnType<typeof process>['hearing']) => {
    const answer = Promise.withResolvers<Answered | null>()
    const bot = startBot(discord, {
      ...{ putOff, replyWithin: 1 },
      answering: { interaction: () => answer.promise },
    })
    await bot.ready
    ends.push(async () => {
      answer.resolve(null)
      await bot.leave()
    })
    return answer
  }
  const watching = (ahead: number) => {
    const rest = new REST({ api: discord.api })
    const stop = process(ahead).hold({ rest, fault: (error) => faults.push(error), told: () => 0, every: 20 })
    ends.push(stop)
  }
  const ask = () => discord.slash(discord.person('Ann', { locale: 'fr' }), 'people', { private: true })

  it('is told to be lost where its process has died, in the language of whoever waits', async () => {
    await busyBot(process().hearing)
    const sent = ask()
    expect((await sent.reply).type).toBe(5)
    await expect.poll(async () => (await written()).length, POLL).toBe(1)
    expect(JSON.stringify(await written())).not.toMatch(/people|Ann/u)
    watching(LONG)
    const message = await sent.edited
    expect([outcomeOf(message), textOf(message)]).toEqual([
      'refused',
      expect.stringContaining('J’ai été redémarré avant d’avoir répondu'),
    ])
    expect(await written()).toEqual([])
  })

  it('is forgotten once it is there', async () => {
    const answer = await busyBot(process().hearing)
    const sent = ask()
    await sent.reply
    await expect.poll(async () => (await written()).length, POLL).toBe(1)
    answer.resolve(ready)
    expect(textOf(await sent.edited)).toContain('Trop de personnes')
    await expect.poll(written, POLL).toEqual([])
  })

  it('is written down and struck out together with others of the same moment', async () => {
    let asked = 0
    const counting = {
      ...store,
      ask: <Made>(query: (db: Database) => Promise<Made>) => (asked++, store.ask(query)),
    }
    const fault = (error: unknown): void => void faults.push(error)
    const { hearing } = putOffReplies({ store: counting, now: Date.now, fault })
    const many = Array.from({ length: 20 }, (_, k) => command(String(k)))
    for (const one of many) hearing.begun(one)
    await expect.poll(async () => (await written()).length, POLL).toBe(20)
    for (const { id } of many) hearing.ended(id)
    await expect.poll(written, POLL).toEqual([])
    expect(asked).toBe(2)
  })

  it('is left alone while its process lives', async () => {
    const alive = process()
    await busyBot(alive.hearing)
    const sent = ask()
    await sent.reply
    await expect.poll(async () => (await written()).length, POLL).toBe(1)
    const [before] = await written()
    const rest = new REST({ api: discord.api })
    ends.push(alive.hold({ rest, fault: (error) => faults.push(error), told: () => 0, every: 20 }))
    await expect.poll(async () => (await written())[0]?.seen ?? 0, POLL).toBeGreaterThan(before?.seen ?? 0)
    expect(discord.world.interactions.get(sent.id)?.original?.content).toBe('')
  })

  it('stays as it is where it came after all, and where it is gone nothing is wrong', async () => {
    const answer = await busyBot(process().hearing)
    const sent = ask()
    await sent.reply
    answer.resolve(ready)
    await sent.edited
    const { token } = discord.world.interactions.get(sent.id) ?? { token: '' }
    const reply = { application: discord.world.applicationId, locale: 'fr' }
    await store.ask((db) =>
      keepPutOff(
        db,
        [
          { ...reply, interaction: sent.id, token },
          { ...reply, interaction: '1', token: 'gone' },
        ],
        1,
      ),
    )
    watching(LONG)
    await expect.poll(written, POLL).toEqual([])
    const original = discord.world.interactions.get(sent.id)?.original
    expect(original && textOf(original)).toContain('Trop de personnes')
  })
})
