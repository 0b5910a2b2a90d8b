import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgetMember } from '../../../../src/store/queries/members.ts'
import { setRole } from '../../../../src/store/queries/servers.ts'
import { type Store, storeAt } from '../../../../src/store/store.ts'
import { withCorrections } from '../../../../src/transports/discord/corrections/with-corrections.ts'
import { type Fresh, freshFile } from '../../../store/databases.ts'
import { messageOf, textOf } from '../bot.ts'
import { put, startGroup } from '../group-bot.ts'
import { buttonsOf, type Server, serverOf } from '../library/servers.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'

const BRIDGE = `The town council met on Monday. “Nobody should cross the old bridge at night,” said Mayor Ann Lee.

Ben Ode, a baker, said that the repairs would take two years. “We will wait,” Lee said. The Orr Society was not asked.
`
const WORDS = { words: 'nobody should cross the old bridge at night', article: 'The bridge' }

let discord: Loopback
let kept: Fresh
let store: Store

beforeEach(async () => {
  discord = await startLoopback()
  discord.world.patience = Infinity
  kept = await freshFile()
  store = storeAt(kept.address)
})
afterEach(async () => {
  await store.close()
  await discord.close()
  await kept.drop()
  expect(discord.world.violations).toEqual([])
})

const start = (over = 'the gateway') =>
  startGroup({
    ...{ discord, store, over },
    wrap: (answering, at) => withCorrections(answering, { store, at, now: Date.now }),
  })

const ann = () => discord.person('Ann')
const asked = async (sent: ReturnType<Server['slash']>) => messageOf(sent)
const said = async (sent: ReturnType<Server['slash']>) => textOf(await asked(sent))
/** Whose words a server is shown the quotation as. */
const source = async (server: Server) => (await said(server.slash(ann(), 'who said', WORDS))).split('\n')[1]
const button = async (server: Server, label = 'Wrong speaker?') =>
  buttonsOf(await asked(server.slash(ann(), 'who said', WORDS)))[label] ?? ''
const AS_READ = 'Ann Lee · Mayor · demanded · direct quotation'

async function two() {
  const servers = [serverOf(discord), serverOf(discord)] as const
  for (const server of servers) await put(store, server, ['The bridge', BRIDGE, '2024-05-06'])
  return servers
}

/** The form that the button opens. */
async function formOf(server: Server) {
  const { type, data } = await server.press(ann(), await button(server)).reply
  expect(type).toBe(9)
  return data as unknown as { readonly custom_id: string; readonly components: readonly unknown[] }
}

describe.each(['the gateway', 'HTTP'])('A wrong speaker, over %s', { timeout: 60_000 }, (over) => {
  it('is put right for one server by whoever manages it, shown with who did, and undone', async () => {
    const { leave, faults } = await start(over)
    const [server, other] = await two()
    const moderator = ann()
    const form = await formOf(server)
    const choices = [...JSON.stringify(form.components).matchAll(/"label":"([^"]+)","value"/gu)]
    expect(choices.map(([, name]) => name)).toEqual(['Ann Lee', 'Ben Ode', 'nobody who is named'])
    const done = await asked(server.fill(moderator, form.custom_id, { speaker: ['Ben Ode'], other: '' }))
    expect(textOf(done).split('\n')[0]).toBe('Corrected for this server:')
    expect(await source(server)).toBe(
      `Ben Ode · a baker · demanded · direct quotation · corrected by <@${moderator.id}>`,
    )
    const quotes = { person: 'Ben Ode', article: 'The bridge' }
    expect(await said(server.slash(ann(), 'quotes', quotes))).toContain('Nobody should cross')
    expect(await source(other)).toBe(AS_READ)
    const undo = buttonsOf(done)['Undo the correction'] ?? ''
    expect(await said(other.press(ann(), undo))).toContain(AS_READ)
    expect(await source(server)).toContain('Ben Ode')
    expect(await said(server.press(moderator, undo))).toContain(AS_READ)
    expect(await source(server)).toBe(AS_READ)
    await leave()
    expect(faults).toEqual([])
  })
})

describe('A correction', { timeout: 60_000 }, () => {
  it('takes the permission Manage Server, or the role that the server names', async () => {
    const { leave } = await start()
    const [server] = await two()
    const { custom_id } = await formOf(server)
    const nobody = { manages: false }
    const librarian = { manages: false, roles: ['77'] }
    const fill = (standing: object) =>
      said(server.fill(ann(), custom_id, { speaker: ['-'], other: '' }, standing))
    expect(await said(server.press(ann(), await button(server), nobody))).toContain('takes the permission')
    expect(await fill(nobody)).toContain('takes the permission')
    expect(await fill(librarian)).toContain('takes the permission')
    await store.ask((db) => setRole(db, server.id, '77'))
    expect(await fill(librarian)).toContain('speaker not named · demanded · direct quotation · corrected by')
    await leave()
  })

  it('names nobody but people of the article, or a name that stands in it', async () => {
    const { leave } = await start()
    const [server] = await two()
    const { custom_id } = await formOf(server)
    const fill = (fields: Record<string, string>) => said(server.fill(ann(), custom_id, fields))
    expect(await fill({ other: 'Zoe Quant' })).toContain('“Zoe Quant” does not stand in the article')
    expect(await fill({ other: ' ' })).toContain('Nothing was chosen')
    expect(await source(server)).toBe(AS_READ)
    await fill({ other: 'Orr Society' })
    expect(await source(server)).toContain('Orr Society · demanded · direct quotation · corrected by')
    await leave()
  })

  it('is offered for quotations of the server’s own articles alone, whatever a button says', async () => {
    const { leave } = await start()
    const [server] = await two()
    const real = await button(server)
    const [version = '', kind = '', article = '', begin = '', end = '', print = ''] = real.split('|')
    const forged = (parts: readonly string[]) => said(server.press(ann(), parts.join('|')))
    expect((await server.press(ann(), real).reply).type).toBe(9)
    expect(await forged([version, kind, 'aaaaaaaa', begin, end, print])).toContain('older reply')
    expect(await forged([version, kind, article, begin, end, `${print}1`])).toContain('older reply')
    expect(await forged(['C2', kind, article, begin, end, print])).toContain('older reply')
    expect(await forged([version, kind, article, begin, end, print, ''])).toContain('older reply')
    await leave()
  })

  it('survives a start, and says no name of who asked to be forgotten', async () => {
    const first = await start()
    const [server] = await two()
    const moderator = ann()
    const { custom_id } = await formOf(server)
    await asked(server.fill(moderator, custom_id, { speaker: ['Ben Ode'], other: '' }))
    await first.leave()
    const { leave } = await start()
    expect(await source(server)).toContain(
      `Ben Ode · a baker · demanded · direct quotation · corrected by <@`,
    )
    await store.ask((db) => forgetMember(db, moderator.id))
    expect(await source(server)).toBe('Ben Ode · a baker · demanded · direct quotation · corrected')
    await leave()
  })
})
