import { describe, expect, it } from 'vitest'
import { commands } from '../../src/commands/list.ts'
import { counted, day } from '../../src/presentation/plurals.ts'
import { problemText } from '../../src/presentation/answers/present-problem.ts'
import type { Problem } from '../../src/presentation/wording/problem.ts'
import { wordingFor, wordings } from '../../src/presentation/wording/wordings.ts'

const problems: readonly Problem[] = [
  { kind: 'unknown-command', given: 'x' },
  { kind: 'unknown-article', given: 'x' },
  { kind: 'one-article' },
  { kind: 'unknown-option', option: 'x' },
  { kind: 'empty', option: 'words' },
  { kind: 'no-words', option: 'words' },
  { kind: 'too-long', option: 'words', length: 6000, limit: 2000 },
  { kind: 'not-text', option: 'words' },
  { kind: 'no-question' },
  { kind: 'flood', seconds: 5 },
  { kind: 'old-button' },
  { kind: 'no-passage' },
  { kind: 'not-yours' },
  { kind: 'unexpected', id: 'abc123' },
]

const FILES = ['ENOENT', 'EACCES', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'other'] as const
const PORTS = ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'other'] as const
const UNREAD = [
  ...(['binary', 'other-format', 'picture', 'archive', 'recording'] as const),
  ...(['empty', 'scan', 'locked', 'damaged', 'too-much', 'busy'] as const),
] as const
const FACTS = ['title', 'publisher', 'writers', 'date', 'language', 'url', 'unknown', 'whole'] as const

/** Every text of a wording that is not made by a function. */
const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : []

describe.each(Object.entries(wordings))('%s', (tag, wording) => {
  const named = [...Object.values(wording.commands), wording.groups.who, ...Object.values(wording.options)]

  it('is a language that Intl knows', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
    expect(Intl.DateTimeFormat.supportedLocalesOf(wording.locale)).toEqual([wording.locale])
  })

  it('tells every mistake in one sentence of its own with what was given', () => {
    const { mistakes, ...words } = wording
    const { variables, host } = mistakes
    const { discord, store, backup, models } = host
    const sentences: readonly (readonly [sentence: string, ...given: string[]])[] = [
      ...textsOf({ ...variables, oneOf: variables.oneOf('x') }).map(
        (remedy) => [mistakes.variable('NAME', 'given', remedy), ...['NAME', 'given', remedy]] as const,
      ),
      [mistakes.variable('TOKEN', null, variables.token), 'TOKEN'],
      [mistakes.unknownVariable('NAME', 'OTHER'), 'NAME', 'OTHER'],
      [mistakes.unknownVariable('NAME', null), 'NAME'],
      ...FILES.map((why) => [mistakes.file('a.txt', why), 'a.txt'] as const),
      ...FACTS.map((why) => [mistakes.fact('a.json', 'field', why), 'a.json', 'field'] as const),
      ...UNREAD.map((why) => [mistakes.unread('a.pdf', why, 'an RTF file'), 'a.pdf'] as const),
      ...PORTS.map((why) => [mistakes.port(80, 'localhost', why), '80', 'localhost'] as const),
      ...[mistakes.noArticles, mistakes.noFolder, mistakes.folderNotWritten, mistakes.leftOut].map(
        (say) => [say('here'), 'here'] as const,
      ),
      ...[mistakes.unknownArticle, mistakes.severalArticles].map(
        (say) => [say('b', 'seeds', 'c, d'), 'b', 'seeds', 'c, d'] as const,
      ),
      ...[mistakes.binary, mistakes.empty, mistakes.notPlain].map((say) => [say('a.txt'), 'a.txt'] as const),
      [mistakes.tooLong('a.txt', 7, 5), 'a.txt', '7', '5'],
      [mistakes.noJson('a.json', 3), 'a.json', '3'],
      [mistakes.refused('https://a.org', 404), 'https://a.org', '404'],
      ...[mistakes.unreachable, mistakes.brokeOff, mistakes.openPage].map(
        (say) => [say('https://a.org'), 'https://a.org'] as const,
      ),
      [mistakes.unknownOption('--foo'), '--foo'],
      [mistakes.failed('f00d'), 'f00d'],
      [discord.tooOften('12:00'), '12:00'],
      [discord.tooOften(null)],
      ...[discord.noLogin, discord.status, discord.shardEnded].map((say) => [say(503), '503'] as const),
      [backup.noFile('npm run'), 'npm run'],
      ...[backup.noRoom, backup.newer, backup.broken].map((say) => [say('a.gz'), 'a.gz'] as const),
      ...[backup.wrote, backup.read].map((say) => [say(12, 'a.gz'), '12', 'a.gz'] as const),
      ...[models.none, models.stronger].map((say) => [say('broken'), 'broken'] as const),
      [models.one('judge', 'broken'), 'judge', 'broken'],
      ...textsOf({ ...mistakes, variables: {}, host: { discord, store, backup, models } }).map(
        (text) => [text] as const,
      ),
    ]
    for (const [sentence, ...given] of sentences) {
      expect(sentence).toMatch(/^[^\n]+$/u)
      for (const one of given) expect(sentence).toContain(one)
    }
    const told = sentences.map(([sentence]) => sentence)
    expect(new Set(told).size).toBe(told.length)
    const isEnglish = words.language === 'English'
    expect(
      textsOf(mistakes).filter((text) => textsOf(wordingFor('en-US').mistakes).includes(text)).length > 0,
    ).toBe(isEnglish)
  })

  it('names commands and options as Discord takes them', () => {
    for (const { name, description } of named) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u)
      expect(name).toBe(name.toLowerCase())
      expect(description.length).toBeGreaterThan(0)
      expect(description.length).toBeLessThanOrEqual(100)
    }
    expect(wording.findInArticle.length).toBeLessThanOrEqual(32)
    for (const label of Object.values(wording.actions)) expect(label.length).toBeLessThanOrEqual(80)
  })

  it('gives every command another name, and the options of one command too', () => {
    const { who } = wording.groups
    const full = commands.map(({ name }) => {
      const local = wording.commands[name].name
      return name.startsWith('who ') ? `${who.name} ${local}` : local
    })
    expect(new Set(full).size).toBe(commands.length)
    expect(new Set(Object.values(wording.options).map(({ name }) => name)).size).toBe(6)
  })

  it('words every problem in one sentence that names the option as people see it', () => {
    for (const problem of problems) {
      const sentence = problemText(problem, wording)
      expect(sentence).toMatch(/^[^\n]+[.。]$/u)
      expect(sentence).not.toMatch(/undefined|\$\{/)
      if ('option' in problem && problem.option === 'words')
        expect(sentence).toContain(wording.options.words.name)
    }
  })

  it('does not exclaim, apologise or use emoji', () => {
    for (const text of [...textsOf(wording), ...problems.map((problem) => problemText(problem, wording))]) {
      expect(text).not.toMatch(/[!！¡]|sorry|désolé|lo siento|抱歉|对不起|извин|\p{Extended_Pictographic}/iu)
    }
  })
})

describe('wordingFor', () => {
  it.each([
    ['fr', 'Français'],
    ['fr-CA', 'Français'],
    ['es-419', 'Español'],
    ['zh-TW', '中文'],
    ['en-GB', 'English'],
    ['ja', 'English'],
    [undefined, 'English'],
  ])('answers %s in %s', (locale, language) => {
    expect(wordingFor(locale).language).toBe(language)
  })
})

describe('counted', () => {
  it('follows the plural rules of the language', () => {
    const people = counted('ru', { one: 'человек', few: 'человека', many: 'человек', other: 'человека' })
    expect([1, 2, 5, 11, 21].map(people)).toEqual([
      '1 человек',
      '2 человека',
      '5 человек',
      '11 человек',
      '21 человек',
    ])
  })
})

describe('day', () => {
  it('is written as the language writes it', () => {
    expect(day('en-GB', '2015-12-16')).toBe('16 December 2015')
    expect(day('zh-CN', '2015-12-16')).toBe('2015年12月16日')
  })
})
