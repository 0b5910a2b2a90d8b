import { PassThrough, Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { NO_MODELS } from '../../../src/search/models/ports.ts'
import { answerLine, type Session } from '../../../src/transports/terminal/session.ts'
import { answerLines, answerOnce, type Streams } from '../../../src/transports/terminal/terminal.ts'
import { draw } from '../../../src/transports/terminal/draw.ts'
import { greeting } from '../../../src/transports/terminal/greeting.ts'
import { seed } from '../../seed-article.ts'
import { contract } from '../contract.ts'

const session: Session = { context: seed, locale: undefined, fault: () => 'abc123' }
const plain = { width: Infinity, colour: false }

function streams(lines: readonly string[] = []) {
  const output = new PassThrough()
  const errors = new PassThrough()
  const given: Streams = {
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
    errors,
    drawing: plain,
  }
  const end = async () => {
    output.end()
    errors.end()
    return { out: await textOf(output), err: await textOf(errors) }
  }
  return { given, end }
}

contract('terminal', async ({ command, options }) => {
  const { person, about, words, question } = options
  const line = [command, person ?? words ?? question, about && `about ${about}`].filter(Boolean).join(' ')
  const { message } = await answerLine(session, line)
  return { outcome: message.outcome, text: draw(message, plain) }
})

describe('one request', () => {
  it('ends like grep: 0 found, 1 not found, 2 not understood', async () => {
    const { given, end } = streams()
    expect(await answerOnce(session, 'who said "the fast train of the information age"', given)).toBe(0)
    expect(await answerOnce(session, 'who is Ludmila Zzyzx', given)).toBe(1)
    expect(await answerOnce(session, 'who said', given)).toBe(2)
    const { out, err } = await end()
    expect(out).toContain('More nations and people')
    expect(err).toBe('Nothing was given for “words”; add it and ask again.\n')
  })
})

describe('lines from a pipe', () => {
  it('are answered one by one without a prompt, and context means the last passage', async () => {
    const { given, end } = streams([
      'context',
      'who said the fast train of the information age',
      '',
      'context',
      'quit',
      'people',
    ])
    expect(await answerLines(session, given)).toBe(0)
    const { out, err } = await end()
    expect(err).toContain('no passage')
    expect(out).toContain('the old mentality of a zero-sum game')
    expect(out).not.toContain('> ')
    expect(out).not.toContain('Liu Yunshan')
  })
})

describe('the greeting', () => {
  it('offers three things, each of which the article answers', async () => {
    const lines = (await greeting(session, plain)).split('\n')
    const tries = lines.filter((line) => line.startsWith('  ')).map((line) => line.trim())
    expect(tries).toHaveLength(3)
    for (const line of tries) expect((await answerLine(session, line)).message.outcome).toMatch(/found|plain/)
  })
})

describe('several articles', () => {
  const articles = [
    { id: 'a', title: 'The bridge' },
    { id: seed.article, title: 'The conference' },
  ]
  const several: Session = { ...session, articles }

  it('are listed, and opened by a part of their name', async () => {
    const listed = await answerLine(several, 'articles')
    expect(draw(listed.message, plain)).toMatch(/The bridge.*\n.*The conference/s)
    const used = await answerLine(several, 'use bridge')
    expect(used.article).toBe('a')
    expect((await answerLine(several, 'use nothing', used)).article).toBe('a')
    expect((await answerLine(several, 'use the', used)).article).toBe('a')
  })
})

describe('a fault of the program', () => {
  it('is told in one sentence with its id', async () => {
    const context = {
      article: 'a',
      open: () => {
        throw new Error('broken')
      },
      models: NO_MODELS,
    }
    const { message } = await answerLine({ ...session, context }, 'people')
    expect(draw(message, plain)).toMatch(/^[^\n]*abc123[^\n]*\n$/)
  })
})
