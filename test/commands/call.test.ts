import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { call, followButton, suggest, type Call } from '../../src/commands/calling/call.ts'
import { examples } from '../../src/commands/calling/examples.ts'
import { commands } from '../../src/commands/list.ts'
import type { Context } from '../../src/commands/calling/run.ts'
import { tidy } from '../../src/commands/asking/typed.ts'
import { NO_MODELS } from '../../src/search/models/ports.ts'
import { wordings } from '../../src/presentation/wording/wordings.ts'
import type { Library } from '../../src/search/library/library.ts'
import { invented, open } from '../invented-article.ts'

const context: Context = {
  article: 'invented',
  open: (id) => Promise.resolve(id === 'invented' ? invented : null),
  models: NO_MODELS,
}
const problemOf = async (request: Parameters<typeof call>[1]) => {
  const reply = await call(context, request)
  return reply.kind === 'problem' ? reply.problem : reply.answer.kind
}

describe('a request', () => {
  it.each([
    [
      { command: 'nosuch', options: {} },
      { kind: 'unknown-command', given: 'nosuch' },
    ],
    [
      { command: 'ask', options: {} },
      { kind: 'empty', option: 'question' },
    ],
    [
      { command: 'ask', options: { question: null } },
      { kind: 'empty', option: 'question' },
    ],
    [
      { command: 'ask', options: { question: ' \u200b\n' } },
      { kind: 'empty', option: 'question' },
    ],
    [
      { command: 'ask', options: { question: '?!' } },
      { kind: 'no-words', option: 'question' },
    ],
    [
      { command: 'ask', options: { question: 5 } },
      { kind: 'not-text', option: 'question' },
    ],
    [
      { command: 'ask', options: { question: 'a'.repeat(2001) } },
      { kind: 'too-long', option: 'question', length: 2001, limit: 2000 },
    ],
    [
      { command: 'who is', options: { person: 'a'.repeat(101) } },
      { kind: 'too-long', option: 'person', length: 101, limit: 100 },
    ],
    [
      { command: 'people', options: { x: 'y' } },
      { kind: 'unknown-option', option: 'x' },
    ],
    [
      { command: 'people', options: {}, article: 'nosuch' },
      { kind: 'unknown-article', given: 'nosuch' },
    ],
  ])('%o is told what is wrong with it', async (request, problem) => {
    expect(await problemOf(request)).toEqual(problem)
  })

  it('may spell its command in any case and spacing, and leave an optional option empty', async () => {
    expect(await problemOf({ command: '/Who  IS', options: { person: 'Lee' } })).toBe('found')
    expect(await problemOf({ command: 'quotes', options: { person: 'Lee', about: '' } })).toBe('found')
  })

  it('is answered in the language asked for, the article in its own', async () => {
    for (const locale of Object.keys(wordings)) {
      const { message } = await call(context, { command: 'quotes', options: { person: 'Lee' }, locale })
      expect(JSON.stringify(message)).toContain('The bridge belongs to everybody')
    }
    const { message } = await call(context, { command: 'who is', options: { person: 'Zzyzx' }, locale: 'fr' })
    expect(JSON.stringify(message)).toContain('L’article ne nomme personne')
  })

  it('is not told that an article is in English which is not', async () => {
    const chinese = open('河上的桥在一月关闭了。市长说修理需要很多钱。居民希望桥早日开放。')
    const about = async (library: Library, request: { command: string; options: Call['options'] }) => {
      const reply = await call({ ...context, open: () => Promise.resolve(library) }, request)
      return reply.kind === 'answer' ? [reply.answer.about, reply.answer.kind] : reply.problem
    }
    const ask = { command: 'ask', options: { question: '桥什么时候关闭了？' } }
    expect(await about(invented, ask)).toEqual(['language', 'found'])
    const [kind, outcome] = (await about(chinese, ask)) as string[]
    expect(kind).toBe('question')
    expect(outcome).not.toBe('found')
  })

  it('gets a message, whatever was typed', async () => {
    const names = fc.constantFrom(...commands.map(({ name }) => name))
    const typed = fc.string({ unit: 'binary', maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(names, typed, async (command, text) => {
        const shape = Object.keys(commands.find(({ name }) => name === command)?.options.shape ?? {})
        const options = Object.fromEntries(shape.map((option) => [option, text]))
        const { message } = await call(context, { command, options })
        expect(message.blocks.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('a cited passage', () => {
  it('can be followed as long as the article is there', async () => {
    const span = { start: 0, end: 5 }
    const outcome = async (asked: Parameters<typeof followButton>[1]) =>
      (await followButton(context, asked)).outcome
    expect(await outcome({ kind: 'context', article: 'invented', span })).toBe('plain')
    expect(await outcome({ kind: 'context', article: 'gone', span })).toBe('refused')
    const beyond = { start: 5, end: 1e9 }
    expect(await outcome({ kind: 'share', article: 'invented', span: beyond })).toBe('refused')
  })
})

describe('what is offered while typing', () => {
  it('is at most 25 choices of at most 100 characters, for every command', async () => {
    for (const { name, options } of commands) {
      for (const option of Object.keys(options.shape)) {
        const choices = await suggest(context, { command: name, option, typed: '' })
        expect(choices.length).toBeLessThanOrEqual(25)
        for (const { value } of choices) expect(value.length).toBeLessThanOrEqual(100)
      }
    }
  })

  it('are people by a part of their name, and beginnings of quotations that are never misquoted', async () => {
    const people = await suggest(context, { command: 'quotes', option: 'person', typed: 'bran' })
    expect(people[0]?.value).toBe('Tom Brandt')
    const quoted = await suggest(context, { command: 'who said', option: 'words', typed: 'bridge' })
    expect(quoted.map(({ value }) => value)).toEqual([
      'The bridge belongs to everybody who lives on this river,',
    ])
    for (const { value } of quoted) expect(invented.document.text).toContain(value)
  })
})

describe('help', () => {
  it('lists every command with its options, in the order of the list', async () => {
    const { message } = await call(context, { command: 'help', options: {} })
    const shown = message.blocks.flatMap((block) =>
      block.kind === 'entry' ? [block.title.map(({ text }) => text).join('')] : [],
    )
    expect(shown).toEqual(
      commands.map(({ name, options }) => {
        const needed = Object.keys(options.shape)
        const optional = name === 'quotes' || options.safeParse({}).success ? needed : needed.slice(1)
        return [
          '/' + name,
          ...needed.map((option) => (optional.includes(option) ? `[${option}]` : option)),
        ].join(' ')
      }),
    )
  })
})

describe('what there is to try', () => {
  it('is answered by the article', () => {
    const tried = examples(invented)
    expect(tried.slice(0, 2)).toEqual([
      { command: 'who said', words: 'The bridge belongs to everybody who' },
      { command: 'quotes', words: 'Ann Lee' },
    ])
    expect(tried).toHaveLength(3)
  })
})

describe('tidy', () => {
  it('takes out what cannot be seen and leaves single spaces', () => {
    expect(tidy(' who\u200b \n\t said\u202e \u0000it\ufeff ')).toBe('who said it')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text))
      }),
    )
  })
})
