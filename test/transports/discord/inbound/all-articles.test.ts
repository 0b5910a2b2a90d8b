import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Store, storeAt } from '../../../../src/store/store.ts'
import { type Fresh, freshFile } from '../../../store/databases.ts'
import { messageOf, textOf } from '../bot.ts'
import { put, startGroup } from '../group-bot.ts'
import { buttonsOf, type Server, serverOf } from '../library/servers.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'

const BRIDGE = `The town council met on Monday. “Nobody should cross the old bridge at night,” said Mayor Ann Lee.

“We will wait for the stones,” Lee said. The bridge was built in 1904.
`
const FERRY = `The ferry of Ullal sails again. “The ferry can carry forty people an hour,” said Ann Lee, a captain.

“Our harbour needs a crane,” said Bob Lee, a grocer.
`
/** More quotations than a page holds. */
const DIARY = Array.from(
  { length: 40 },
  (_, i) =>
    `“The winter of the year ${1900 + i} was long, and nobody in the valley had wood left,” said Carla Moss, a farmer.`,
).join('\n\n')

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

const ann = () => discord.person('Ann')
const said = async (sent: ReturnType<Server['slash']>) => textOf(await messageOf(sent))
const choices = async (server: Server, command: string) =>
  (await server.complete(ann(), command, { article: '' }, 'article').reply).data.choices ?? []

describe.each(['the gateway', 'HTTP'])('All articles of a server, over %s', { timeout: 60_000 }, (over) => {
  it('are asked together, and the answer says which one it is from', async () => {
    const { leave, faults } = await startGroup({ discord, store, over })
    const [server, other] = [serverOf(discord), serverOf(discord)]
    await put(store, server, ['The bridge', BRIDGE, '2024-05-06'])
    await put(store, server, ['The ferry', FERRY, '2023-01-02'])
    const asked = { words: 'can carry forty people an hour', article: 'all' }
    const lines = (await said(server.slash(ann(), 'who said', asked))).split('\n')
    expect([lines[0], lines.at(-1)]).toEqual(['The ferry · 2 January 2023', 'all articles'])
    expect(lines[2]).toBe('Ann Lee · a captain · direct quotation')
    const question = { question: 'When was the bridge built?', article: 'all' }
    expect(await said(server.slash(ann(), 'ask', question))).toContain('The bridge · 6 May 2024')
    const miss = await said(server.slash(ann(), 'who said', { words: 'purple elephants', article: 'all' }))
    expect(miss.split('\n')[0]).toBe('I did not find this in any article.')
    expect(await said(other.slash(ann(), 'who said', asked))).not.toContain('forty')
    expect(await said(server.slash(ann(), 'facts', { article: 'all' }))).toContain('one article at a time')
    expect((await choices(server, 'ask')).map(({ name }) => name)).toEqual([
      'all articles',
      expect.any(String),
      'The bridge',
      'The ferry',
    ])
    expect((await choices(server, 'facts')).map(({ name }) => name)).not.toContain('all articles')
    await leave()
    expect(faults).toEqual([])
  })

  it('give somebody’s words in order of date, and join only the same full name', async () => {
    const { leave } = await startGroup({ discord, store, over })
    const server = serverOf(discord)
    await put(store, server, ['The bridge', BRIDGE, '2024-05-06'])
    await put(store, server, ['The ferry', FERRY, '2023-01-02'])
    const headings = async (person: string) =>
      (await said(server.slash(ann(), 'quotes', { person, article: 'all' })))
        .split('\n')
        .filter((line) => line.startsWith('What ') || /^(?:\w+ Lee · )?The (?:ferry|bridge)$|202/u.test(line))
    expect(await headings('Ann Lee')).toEqual([
      'What Ann Lee said',
      'The ferry',
      'a captain · 2 January 2023',
      'The bridge',
      'Mayor · 6 May 2024',
    ])
    expect((await headings('Lee')).slice(1)).toEqual([
      'Ann Lee · The ferry',
      'a captain · 2 January 2023',
      'Ann Lee · The bridge',
      'Mayor · 6 May 2024',
      'Bob Lee · The ferry',
      'a grocer · 2 January 2023',
    ])
    const nobody = await said(server.slash(ann(), 'quotes', { person: 'Zoe Quant', article: 'all' }))
    expect(nobody.split('\n')[0]).toBe('No article names anybody called “Zoe Quant”.')
    await leave()
  })

  it('have lists of several pages, which belong together', async () => {
    const { leave } = await startGroup({ discord, store, over })
    const server = serverOf(discord)
    await put(store, server, ['The diary', DIARY, null])
    await put(store, server, ['The ferry', FERRY, '2023-01-02'])
    const quotes = { person: 'Moss', article: 'all' }
    const more = buttonsOf(await messageOf(server.slash(ann(), 'quotes', quotes)))['More'] ?? ''
    const second = (await said(server.press(ann(), more))).split('\n')
    expect(second.slice(0, 2)).toEqual(['What Carla Moss said', 'The diary'])
    expect(second.filter((line) => line === 'The diary')).toHaveLength(1)
    expect(second.join()).toContain('Page 2 of')
    await put(store, server, ['The bridge', BRIDGE, null])
    expect(await said(server.press(ann(), more))).toContain('was changed since')
    expect(await said(serverOf(discord).press(ann(), more))).not.toContain('Moss')
    await leave()
  })
})
