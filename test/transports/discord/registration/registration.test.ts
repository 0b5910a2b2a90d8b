import { describe, expect, it } from 'vitest'
import { commands } from '../../../../src/commands/list.ts'
import { wordings } from '../../../../src/presentation/wording/wordings.ts'
import { isRegistered } from '../../../../src/transports/discord/registration/is-registered.ts'
import { registrationOf } from '../../../../src/transports/discord/registration/registration.ts'
import { faultsOfCommands } from '../loopback/check-commands.ts'
import { readSpecification } from '../loopback/openapi.ts'
import type { Command } from '../loopback/world.ts'

const body = registrationOf({ commands, wordings })
// Through JSON, as it goes over the wire.
const list = JSON.parse(JSON.stringify(body)) as readonly Command[]
const named = (name: string) => list.find((command) => command.name === name)

describe('registrationOf', () => {
  it('is what Discord takes', () => {
    expect(faultsOfCommands(list)).toEqual([])
    const check = readSpecification(process.env['DISCORD_OPENAPI'])
    expect(check('PUT', '/applications/1/commands', list)).toEqual([])
  })

  it('makes subcommands of names with a space', () => {
    const who = named('who')
    expect(who?.options?.map(({ type, name }) => [type, name])).toEqual([
      [1, 'said'],
      [1, 'is'],
    ])
    expect(who?.options?.[0]?.options?.map(({ name }) => name)).toEqual(['words', 'article', 'private'])
  })

  it('offers every command everywhere, to everybody, with a reply for oneself alone', () => {
    for (const command of list) {
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] })
      expect(command.default_member_permissions).toBeNull()
      if (command.type !== 1) continue
      const options =
        command.options?.[0]?.type === 1 ? command.options.map((sub) => sub.options) : [command.options]
      for (const each of options) expect(each?.at(-1)).toMatchObject({ type: 5, name: 'private' })
    }
  })

  it('puts what must be given before what may be', () => {
    expect(named('facts')?.options?.map(({ name, required = false }) => [name, required])).toEqual([
      ['about', false],
      ['article', false],
      ['private', false],
    ])
  })

  it('names and describes options in every language, and commands by their English names', () => {
    const ask = named('ask')
    const tags = ['es-ES', 'fr', 'ru', 'zh-CN']
    expect(Object.keys(ask?.description_localizations ?? {}).sort()).toEqual(tags)
    expect(Object.keys(ask?.options?.[0]?.name_localizations ?? {}).sort()).toEqual(tags)
    expect(ask?.name_localizations ?? null).toBeNull()
    for (const option of ask?.options ?? [])
      for (const name of Object.values(option.name_localizations ?? {}))
        expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u)
  })

  it('offers a choice of articles, since a server may have its own', () => {
    expect(JSON.stringify(body.find(({ name }) => name === 'help'))).toContain('"name":"article"')
  })
})

describe('isRegistered', () => {
  const given = list.map((command, i) => ({
    ...command,
    id: String(i),
    version: '1',
    nsfw: false,
    dm_permission: true,
  }))
  const same = (registered: unknown) => isRegistered(body, registered as Parameters<typeof isRegistered>[1])

  it('sees through what Discord fills in and the order it gives things in', () => {
    const turned = given.map((command) => Object.fromEntries(Object.entries(command).reverse())).reverse()
    expect(same(turned)).toBe(true)
    const other = turned.map((command) => ({ ...command, contexts: [2, 1, 0], integration_types: [1, 0] }))
    expect(same(other)).toBe(true)
  })

  it('sees every difference that people would see', () => {
    const [first, ...others] = given
    expect(same([])).toBe(false)
    expect(same(others)).toBe(false)
    expect(same([...given, { ...first, name: 'old' }])).toBe(false)
    expect(same([{ ...first, description: 'Other' }, ...others])).toBe(false)
    expect(same([{ ...first, description_localizations: { fr: 'Autre' } }, ...others])).toBe(false)
    expect(same([{ ...first, contexts: [0] }, ...others])).toBe(false)
    expect(same([{ ...first, options: first?.options?.slice(1) }, ...others])).toBe(false)
  })
})
