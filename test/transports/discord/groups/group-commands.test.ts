import { describe, expect, it } from 'vitest'
import { everyCommand } from '../../../../src/transports/discord/groups/every-command.ts'
import { faultsOfCommands } from '../loopback/check-commands.ts'
import type { Command } from '../loopback/world.ts'

const list = JSON.parse(JSON.stringify(everyCommand())) as readonly Command[]
const TAGS = ['es-ES', 'fr', 'ru', 'zh-CN']

interface Described {
  readonly name: string
  readonly type?: number
  readonly description_localizations?: object | null
  readonly name_localizations?: object | null
  readonly options?: readonly Described[]
}

/** Paths of commands and options, with the languages that describe them. */
const described = (of: readonly Described[], path = ''): readonly (readonly [string, readonly string[]])[] =>
  of.flatMap(({ name, options = [], description_localizations: texts }) => [
    [`${path}${name}`, Object.keys(texts ?? {}).sort()] as const,
    ...described(options, `${path}${name} `),
  ])

describe('the commands of a group', () => {
  it('are what Discord takes, beside the others', () => {
    expect(faultsOfCommands(list)).toEqual([])
  })

  it('are described in every language, each option too', () => {
    const typed = list.filter(({ type }) => type === 1)
    const found = described(typed)
    expect(found.map(([path]) => path)).toEqual(
      expect.arrayContaining([
        'article add file',
        'notes export whose',
        'quiz start kind',
        'forget-me',
        'reading start remind',
        'discuss start where',
        'quotation start hour',
      ]),
    )
    expect(found.filter(([, tags]) => tags.join() !== TAGS.join())).toEqual([])
  })

  it('are offered only where the bot is, where it keeps or posts something', () => {
    const where = ['article', 'notes', 'quiz', 'reading', 'discuss', 'quotation', 'privacy'].map((name) => {
      const command = list.find((one) => one.name === name)
      return [name, command?.integration_types, command?.contexts]
    })
    expect(where).toEqual([
      ['article', [0, 1], [0, 1, 2]],
      ['notes', [0], [0, 1]],
      ['quiz', [0], [0, 1]],
      ['reading', [0], [0, 1]],
      ['discuss', [0], [0, 1]],
      ['quotation', [0], [0, 1]],
      ['privacy', [0, 1], [0, 1, 2]],
    ])
  })
})
