import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addArticle, useArticle } from '../../../../src/store/queries/articles.ts'
import { storeAt } from '../../../../src/store/store.ts'
import { messageOf, outcomeOf, textOf } from '../bot.ts'
import { freePort } from '../free-port.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { startProgram } from '../program.ts'
import { buttonsOf, serverOf } from './servers.ts'
import { noMetadata } from '../../../no-metadata.ts'

const bridge = {
  text: 'The council met on Monday. “Nobody should cross the old bridge at night,” said Mayor Ann Lee.',
  metadata: { ...noMetadata, title: 'The bridge of Orr' },
}

let discord: Loopback
let folder: string
let program: ReturnType<typeof startProgram> | null = null

beforeEach(async () => {
  discord = await startLoopback()
  // However busy the machine is: this is not about time.
  discord.world.patience = Infinity
  folder = mkdtempSync(join(tmpdir(), 'who-said-'))
})
afterEach(async () => {
  program?.process.kill('SIGKILL')
  await program?.ended
  program = null
  await discord.close()
  rmSync(folder, { recursive: true })
  expect(discord.world.violations).toEqual([])
})

/** Keeps an article for a server, in use everywhere there; gives its id. */
async function keptFor(database: string, server: string): Promise<string> {
  const store = storeAt(database, { patience: 60_000 })
  const article = await store.ask(async (db) => {
    const kept = await addArticle(db, { server, member: 'm1', now: 1 }, bridge)
    if (kept.kind !== 'kept') throw new Error('it was not kept')
    await useArticle(db, { server, channel: '', article: kept.article })
    return kept.article
  })
  await store.close()
  return article
}

it('answers a server from its own article, and shows that on no page but at its address', async () => {
  const [one, other] = [serverOf(discord), serverOf(discord)]
  const database = join(folder, 'kept.db')
  const article = await keptFor(database, one.id)
  const port = await freePort()
  const pages = `http://127.0.0.1:${port}`
  program = startProgram(discord, { DATABASE_URL: database, PUBLIC_URL: pages, PORT: String(port) })
  await expect.poll(() => program?.said(), { timeout: 60_000 }).toContain('The commands were registered')
  const words = { words: 'nobody should cross the old bridge at night' }
  const asked = () => messageOf(one.slash(discord.person('Ann'), 'who said', words))
  // It is read when it is first asked for, and whoever cannot wait is told so.
  await expect.poll(async () => outcomeOf(await asked()), { timeout: 60_000 }).toBe('found')
  expect(textOf(await asked())).toContain('Ann Lee')
  const elsewhere = await messageOf(other.slash(discord.person('Eve'), 'who said', { ...words, article }))
  expect(textOf(elsewhere)).not.toContain('Ann Lee')
  expect((await fetch(`${pages}/read/${article}`)).status).toBe(404)
  const list = await (await fetch(`${pages}/read/`)).text()
  expect(list).toContain('World Internet Conference')
  expect(list).not.toContain('The bridge of Orr')

  const made = await messageOf(one.slash(discord.person('Ann'), 'article link', { article }))
  const address = /\]\((http[^)]*)\)/u.exec(JSON.stringify(made.components))?.[1] ?? ''
  const page = await fetch(`${address}?q=cross+the+old+bridge&as=said`)
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<b>Ann Lee</b> · Mayor')])
  expect([page.headers.get('x-robots-tag'), page.headers.get('referrer-policy')]).toEqual([
    'noindex, nofollow, noarchive',
    'no-referrer',
  ])
  expect(JSON.stringify((await asked()).components)).toContain(`(${address}#s2:1-45)`)
  expect((await fetch(`${pages}/read/${article}`)).status).toBe(404)
  expect((await fetch(`${pages}/shared/${article}`)).status).toBe(404)
  const told = async (at: string) => {
    const answer = await fetch(at)
    const headers = [...answer.headers].filter(([name]) => name !== 'date')
    return { status: answer.status, headers, text: await answer.text() }
  }
  const never = await told(`${pages}/shared/${'A'.repeat(16)}`)
  await one.press(discord.person('Ann'), buttonsOf(made)['Revoke the address'] ?? '').reply
  expect(await told(address)).toEqual(never)
  expect(never.status).toBe(404)
}, 180_000)
