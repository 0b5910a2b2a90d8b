import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'dotenv'
import { describe, expect, it } from 'vitest'
import { cacheFolder, dataFolder } from '../src/config/folders.ts'
import { unknownVariables } from '../src/config/unknown-variables.ts'
import { checkConfig } from '../src/config.ts'
import { Mistake } from '../src/mistake.ts'

describe('the settings', () => {
  it('have a default for everything', () => {
    expect(checkConfig({})).toEqual({
      discordToken: null,
      history: join(homedir(), '.local', 'state', 'who-said', 'history'),
      discordPublicKey: null,
      operations: null,
      logWords: false,
      discordApi: undefined,
      answerMentions: true,
      shards: { kind: 'all', total: 1 },
      shardProcesses: false,
      article: null,
      seeds: 'seeds',
      locale: undefined,
      logLevel: 'info',
      publicUrl: null,
      http: { host: '127.0.0.1', port: 8080 },
      models: 'models',
      cache: cacheFolder({}),
      database: join(dataFolder({}), 'who-said.db'),
      links: true,
      judge: null,
    })
    expect(checkConfig({ MODELS: 'off', CACHE: 'off' })).toMatchObject({ models: null, cache: null })
  })

  it('name a judge of the host’s own, a folder or a server, never both', () => {
    const url = 'http://localhost:11434/v1'
    expect(checkConfig({ JUDGE: 'nli' }).judge).toEqual({ folder: 'nli' })
    expect(checkConfig({ JUDGE_URL: url, JUDGE_MODEL: 'm' }).judge).toEqual({ url, model: 'm', key: null })
    expect(() => checkConfig({ JUDGE: 'nli', JUDGE_URL: url })).toThrow(/leave one of them out\.$/)
  })

  it('take the address of the pages with or without a slash at its end', () => {
    const addresses = ['https://a.org', 'https://a.org/', 'http://a.org/b//', 'https://a.org/b?c#d'].map(
      (PUBLIC_URL) => checkConfig({ PUBLIC_URL }).publicUrl,
    )
    expect(addresses).toEqual(['https://a.org', 'https://a.org', 'http://a.org/b', 'https://a.org/b'])
    expect(checkConfig({ HTTP_HOST: '0.0.0.0', PORT: '80' }).http).toEqual({ host: '0.0.0.0', port: 80 })
  })

  it('keep what cannot be computed again in a file or on a server', () => {
    const server = 'postgres://ann:secret@localhost/groups'
    expect(checkConfig({ DATABASE_URL: server }).database).toBe(server)
    expect(checkConfig({ DATABASE_URL: 'data/kept.db' }).database).toBe('data/kept.db')
    expect(checkConfig({ XDG_DATA_HOME: '/data' }).database).toBe(join('/data', 'who-said', 'who-said.db'))
    expect(() => checkConfig({ DATABASE_URL: 'mysql://ann:secret@localhost' })).toThrow(
      /^The variable DATABASE_URL cannot be what it is; write postgres:/,
    )
  })

  it('name the folder for what can be computed again as each system has it', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/cache' }, 'linux')).toBe(join('/var/cache', 'who-said'))
    expect(cacheFolder({ XDG_CACHE_HOME: '' }, 'linux')).toBe(join(homedir(), '.cache', 'who-said'))
    expect(cacheFolder({}, 'darwin')).toBe(join(homedir(), 'Library', 'Caches', 'who-said'))
    expect(cacheFolder({ LOCALAPPDATA: 'C:/local' }, 'win32')).toBe(join('C:/local', 'who-said'))
  })

  it('say how many connections there are, and which of them where discord.js says so', () => {
    expect(checkConfig({ SHARDS: 'auto' }).shards).toEqual({ kind: 'all', total: 'auto' })
    expect(checkConfig({ SHARDS: '4' }).shards).toEqual({ kind: 'all', total: 4 })
    const own = { SHARDS: '0', SHARD_COUNT: '4', SHARDING_MANAGER: 'true', SHARD_PROCESSES: 'on' }
    expect(checkConfig(own)).toMatchObject({
      shards: { kind: 'some', ids: [0], total: 4 },
      shardProcesses: false,
    })
  })

  it('take a language as systems write it', () => {
    const locales = ['fr-FR', 'es', 'zh', 'en_US.UTF-8', 'C', 'ru_RU'].map(
      (LOCALE) => checkConfig({ LOCALE }).locale,
    )
    expect(locales).toEqual(['fr', 'es-ES', 'zh-CN', 'en-US', 'en-US', 'ru'])
  })

  it('say the value that was given, but never a secret', () => {
    expect(() => checkConfig({ LOCALE: 'tlh' })).toThrow(/^The variable LOCALE cannot be "tlh"; write one of/)
    expect(() => checkConfig({ DISCORD_TOKEN: 'Bot abc' })).toThrow(/^(?!.*abc)/)
  })

  it('name variables that may be meant for others of theirs', () => {
    expect(unknownVariables(['TOKEN', 'SEED', 'FOO', 'LOCALE'], {})).toEqual([
      'The variable TOKEN is not known; DISCORD_TOKEN may be meant.',
      'The variable SEED is not known; SEEDS may be meant.',
      'The variable FOO is not known.',
    ])
    expect(unknownVariables([], { DISCORD_KEY: 'x' })).toEqual([
      'The variable DISCORD_KEY is not known; DISCORD_TOKEN may be meant.',
    ])
    expect(unknownVariables([], { BOT_TOKEN: 'x', DISCORD_TOKEN: 'y' })).toEqual([])
  })

  it('take an empty variable for one that is not set', () => {
    expect(checkConfig({ DISCORD_TOKEN: ' ', LOG_LEVEL: '', LOCALE: '' })).toEqual(checkConfig({}))
  })

  it.each([
    ['DISCORD_TOKEN', 'Bot abc', /"Bot"/],
    ['ANSWER_MENTIONS', 'maybe', /"on" or "off"/],
    ['PUBLIC_URL', 'who-said.example.org', /https:/],
    ['PORT', '99999', /from 1 to 65535/],
    ['DISCORD_PUBLIC_KEY', 'abc', /64 digits/],
    ['OPERATIONS_PORT', '-1', /from 1 to 65535/],
    ['LOG_WORDS', 'yes', /"on" or "off"/],
    ['SHARDS', '0', /"auto" or how many/],
    ['SHARDS', 'many', /"auto" or how many/],
    ['SHARD_PROCESSES', 'yes', /"on" or "off"/],
    ['LOG_LEVEL', 'loud', /fatal, error/],
    ['LOCALE', 'tlh', /fr, ru/],
    ['DISCORD_API', 'nowhere', /https:/],
    ['JUDGE_URL', 'nowhere', /http:/],
  ])('refuse a bad %s with its remedy', (name, value, remedy) => {
    expect(() => checkConfig({ [name]: value })).toThrow(Mistake)
    expect(() => checkConfig({ [name]: value })).toThrow(new RegExp(`^The variable ${name} [^\n]+\\.$`))
    expect(() => checkConfig({ [name]: value })).toThrow(remedy)
  })

  it('never tell a token in what they refuse', () => {
    expect(() => checkConfig({ DISCORD_TOKEN: 'very secret' })).not.toThrow(/very secret/)
  })

  it('are each explained in .env.example, whose values are good ones', () => {
    const example = parse(readFileSync('.env.example'))
    expect(checkConfig(example)).toMatchObject({ discordToken: null, logLevel: 'info' })
    expect(Object.keys(example).sort()).toEqual(
      [
        'ANSWER_MENTIONS',
        'ARTICLE',
        'CACHE',
        'DATABASE_URL',
        'DISCORD_API',
        'DISCORD_PUBLIC_KEY',
        'DISCORD_TOKEN',
        'HISTORY',
        'HTTP_HOST',
        'JUDGE',
        'JUDGE_KEY',
        'JUDGE_MODEL',
        'JUDGE_URL',
        'LINKS',
        'LOCALE',
        'LOG_LEVEL',
        'LOG_WORDS',
        'MODELS',
        'OPERATIONS_HOST',
        'OPERATIONS_PORT',
        'PORT',
        'PUBLIC_URL',
        'SEEDS',
        'SHARDS',
        'SHARD_PROCESSES',
      ].sort(),
    )
  })
})
