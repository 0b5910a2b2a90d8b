import { ButtonStyle, ComponentType } from 'discord.js'
import { describe, expect, it } from 'vitest'
import type { Context } from '../../../../src/commands/calling/run.ts'
import { NO_MODELS } from '../../../../src/search/models/ports.ts'
import type { Library } from '../../../../src/search/library/library.ts'
import { handle } from '../../../../src/transports/discord/inbound/handle.ts'
import { article } from '../bridge.ts'
import type { Component } from '../loopback/world.ts'

const QUOTED = '"Nobody should cross the old bridge at night," said Ann Lee, the mayor.'
const OTHERS = '"We counted ninety lorries at noon," said Ben Ode, a baker.'
const MORE = Array.from({ length: 30 }, (_, n) => `"Lorry ${n} was late by ${n} hours," said Ann Lee.`).join(
  ' ',
)
const TEXT = `The town council met on Monday. ${QUOTED} ${OTHERS} ${MORE}`

const open = (text: string) => article('bridge', 'The bridge', text)

function desk(library: Library) {
  const context: Context = { article: 'bridge', open: () => Promise.resolve(library), models: NO_MODELS }
  return { context, articles: [{ id: 'bridge', title: 'The bridge' }], fault: () => 'f1' }
}

const ann = { id: '1', username: 'ann', discriminator: '0', avatar: null, global_name: 'Ann' }
const base = { id: '1', token: 't', application_id: '2', version: 1, locale: 'en-US', context: 0, user: ann }

async function shown(library: Library, interaction: object): Promise<string> {
  const answered = await handle(desk(library), { ...base, ...interaction } as never)
  return JSON.stringify(answered?.later?.payload ?? answered?.response)
}

const flat = (value: unknown): readonly Component[] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(flat)
  return 'custom_id' in value ? [value as Component, ...inner] : inner
}

/** The state of a button of the reply to a command, as it was made of the article before its edit. */
async function button(label: string, name: string, options: object): Promise<string> {
  const typed = Object.entries(options).map(([name, value]) => ({
    name,
    value: value as string | boolean,
    type: typeof value === 'boolean' ? 5 : 3,
  }))
  const [first = '', second] = name.split(' ')
  const inner = second === undefined ? typed : [{ type: 1, name: second, options: typed }]
  const data = { id: '1', type: 1, name: first, options: inner }
  const reply = JSON.parse(await shown(open(TEXT), { type: 2, data })) as unknown
  const found = flat(reply).find((component) => component.label === label)
  if (!found?.custom_id) throw new Error(`no button ${label}`)
  return found.custom_id
}

const press = (library: Library, custom_id: string): Promise<string> => {
  const data = { custom_id, component_type: ComponentType.Button, style: ButtonStyle.Secondary }
  const message = { id: '3', flags: 64, components: [] }
  return shown(library, { type: 3, data, message })
}

const CHANGED = 'The article was changed since this reply; give the command again.'
const words = { words: 'nobody should cross the old bridge', private: true }

describe.each(['In context', 'Share', 'Quote card'])(
  'the button %s of a reply made before an edit',
  (label) => {
    it('shows the words that it was made from where they have moved', async () => {
      const id = await button(label, 'who said', words)
      const before = await press(open(TEXT), id)
      const moved = await press(open(`A line was put before. ${OTHERS} ${TEXT}`), id)
      for (const reply of [before, moved])
        expect(reply).toContain('Nobody should cross the old bridge at night')
    })

    it('says that the article was changed where they are gone', async () => {
      const id = await button(label, 'who said', words)
      const edited = TEXT.replace('Nobody should', 'Somebody may')
      expect(await press(open(edited), id)).toContain(CHANGED)
      expect(await press(open('Another text altogether.'), id)).toContain(CHANGED)
    })
  },
)

describe.each([
  ['More', { person: 'Ann Lee' }],
  ['Share', { person: 'Ann Lee', private: true }],
])('the button %s of a list made before an edit', (label, options) => {
  it('goes on while the text is the same', async () => {
    expect(await press(open(TEXT), await button(label, 'quotes', options))).toContain('Lorry')
  })

  it('says that the article was changed, however little', async () => {
    const id = await button(label, 'quotes', options)
    const reply = await press(open(TEXT.replace('Monday', 'Tuesday')), id)
    expect(reply).toContain(CHANGED)
    expect(reply).not.toContain('Lorry')
  })
})
