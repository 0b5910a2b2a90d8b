import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the program as its npm scripts do, with nothing of this machine's settings. */
async function program(
  args: readonly string[],
  input = '',
  environment: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts', ...args], {
    env: { PATH: process.env.PATH, DISCORD_TOKEN: '', MODELS: 'off', CACHE: 'off', ...environment },
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { status, out, err }
}

const file = (name: string, content: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'run-')), name)
  writeFileSync(path, content)
  return path
}

describe.concurrent('the program', () => {
  it('answers one request on standard output without styles, and ends with 0', async () => {
    const { status, out, err } = await program(['who', 'is', 'Howard Goodison'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^Howard Goodison/)
    // eslint-disable-next-line no-control-regex -- styles are control signs
    expect(out).not.toMatch(/\u001b/)
  })

  it('ends with 1 where the article does not say it, and with 2 where it did not understand', async () => {
    expect((await program(['who', 'is', 'Ludmila Zzyzx'])).status).toBe(1)
    const bad = await program(['who', 'said', '\u{1f600}'])
    expect(bad).toEqual({
      status: 2,
      out: '',
      err: 'There is no word in “words”; write at least one word or number.\n',
    })
  })

  it('answers the lines of a pipe one by one', async () => {
    const { status, out } = await program([], 'article\nwho is Schwab\n')
    expect(status).toBe(0)
    expect(out.indexOf('Speech at the Second')).toBeLessThan(out.indexOf('Klaus Schwab'))
  })

  it.each([
    ['a bad variable', { LOG_LEVEL: 'loud' }, /^The variable LOG_LEVEL .*\n$/],
    ['a missing folder', { SEEDS: '/no/such/folder' }, /^The folder \/no\/such\/folder .*\n$/],
    ['an article that is not there', { ARTICLE: 'nowhere' }, /^There is no article nowhere .*\n$/],
  ])('refuses to start with %s in one sentence', async (_what, environment, sentence) => {
    const { status, out, err } = await program(['people'], '', environment)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(sentence)
  })

  it('refuses to start the bot with a missing folder, in the same sentence', async () => {
    const SEEDS = '/no/such/folder'
    const bot = { SEEDS, DISCORD_PUBLIC_KEY: '00'.repeat(32), PORT: '0', LOG_LEVEL: 'silent' }
    const { status, err } = await program([], '', { ...bot, DATABASE_URL: file('kept.db', '') })
    expect({ status, err }).toEqual({
      status: 2,
      err: `The folder ${SEEDS} cannot be read; make it and put an article there.\n`,
    })
  })

  it.each([
    [
      'French',
      { LOCALE: 'fr-FR', LOG_LEVEL: 'loud' },
      /^La variable LOG_LEVEL ne peut être « loud » ; .*\n$/,
    ],
    [
      'the system’s language',
      { LANG: 'ru_RU.UTF-8', ARTICLE: 'nowhere' },
      /^В папке seeds нет статьи nowhere; .*\n$/,
    ],
    [
      'it where LOCALE is none',
      { LOCALE: 'tlh', LANG: 'es_ES' },
      /^La variable LOCALE no puede ser «tlh»; .*\n$/,
    ],
  ])('refuses to start in %s', async (_language, environment, sentence) => {
    const { status, out, err } = await program(['people'], '', environment)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(sentence)
  })

  it('tells in the person’s language what cannot be added, and what it does not know', async () => {
    const added = await program(['add', '/nowhere.txt'], '', { LOCALE: 'es' })
    expect(added).toEqual({ status: 2, out: '', err: '/nowhere.txt no existe; compruebe el nombre.\n' })
    const { status, err } = await program(['--foo'], '', { LOCALE: 'fr' })
    expect({ status, err: err.slice(0, 30) }).toEqual({ status: 2, err: 'L’option --foo est inconnue ; ' })
  })

  it('runs the bot where there is a token, and says so where Discord is out of reach', async () => {
    const closed = { DISCORD_TOKEN: 'a.b.c', DISCORD_API: 'http://127.0.0.1:9/api', LOG_LEVEL: 'silent' }
    const { status, out, err } = await program([], '', closed)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^Discord cannot be reached; .*\n$/)
  })

  it('runs a batch over articles of a file, tells of bad ones, and writes nothing else', async () => {
    const articles = file(
      'articles.jsonl',
      '{"id":"a","text":"\\"We count the lorries,\\" said Ann Lee."}\nno JSON\n{"id":"b","text":" "}\n',
    )
    const request = (id: string, article: string) =>
      JSON.stringify({ id, article, command: 'quotes', options: { person: 'Lee' } })
    const input = [request('1', 'a'), 'no JSON', request('2', 'b'), '{"id":"3","command":"article"}'].join(
      '\n',
    )
    const { status, out, err } = await program(['batch', '--articles', articles], input)
    const replies = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; error?: string })
    expect(status).toBe(0)
    expect(replies.map(({ id, error }) => [id, error === undefined])).toEqual([
      ['1', true],
      [null, false],
      ['2', false],
      ['3', true],
    ])
    expect(err.trimEnd().split('\n')).toHaveLength(2)
  })

  it('annotates the articles of a file', async () => {
    const given = '"We count the lorries," said Ann Lee. Nobody answered.'
    const { status, out } = await program([
      'annotate',
      file('a.jsonl', JSON.stringify({ id: 'a', text: given })),
    ])
    expect(status).toBe(0)
    const { id, seconds, statements } = JSON.parse(out) as {
      id: string
      seconds: number
      statements: { start: number; end: number; kind: string; speaker: string | null }[]
    }
    expect([id, typeof seconds]).toEqual(['a', 'number'])
    expect(statements.map((s) => [given.slice(s.start, s.end), s.kind, s.speaker])).toEqual([
      ['We count the lorries,', 'direct', 'Ann Lee'],
    ])
  })
})
