import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Mistake } from '../src/mistake.ts'
import { readSeeds, seedContext } from '../src/seeds.ts'

const GOOD = { title: 'The bridge', language: 'en' }

function folder(files: Readonly<Record<string, string | Buffer | object>>): string {
  const made = mkdtempSync(join(tmpdir(), 'seeds-'))
  for (const [name, content] of Object.entries(files)) {
    const written =
      typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content)
    writeFileSync(join(made, name), written)
  }
  return made
}

describe('a folder of articles', () => {
  it('is read in the order of its names, the text exactly as stored', () => {
    const text = '\ufeffAnn Lee said:\r\n“Here we are.”\t'
    const { documents } = readSeeds(
      folder({ 'b.txt': text, 'b.json': GOOD, 'a.txt': 'One.', 'a.json': GOOD, 'notes.md': 'x' }),
    )
    expect(documents.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(documents[1]?.text).toBe(text)
    expect(documents[1]?.metadata).toEqual({
      ...GOOD,
      publisher: null,
      writers: [],
      photographer: null,
      date: null,
      url: null,
    })
  })

  it('means its newest article unless another is named, or a part of its name', async () => {
    const made = folder({ 'b.txt': 'Two.', 'b.json': GOOD, 'a.txt': 'One.', 'a.json': GOOD })
    expect(seedContext(made).article).toBe('a')
    expect(seedContext(made, { article: 'b' }).article).toBe('b')
    expect((await seedContext(made).open('b'))?.document.text).toBe('Two.')
    expect(() => seedContext(made, { article: 'c' })).toThrow(/name one of these: a, b/)
  })

  it.each<[string, Parameters<typeof folder>[0], RegExp]>([
    ['nothing in it', {}, /holds no article; put/],
    ['an empty text', { 'a.txt': ' \n', 'a.json': GOOD }, /a\.txt is empty; put/],
    ['a binary', { 'a.txt': Buffer.from([1, 0, 2]), 'a.json': GOOD }, /a\.txt is no text but binary; save/],
    ['facts that are no JSON', { 'a.txt': 'One.', 'a.json': '{' }, /a\.json is no JSON, line 1; check/],
    ['facts that are no object', { 'a.txt': 'One.', 'a.json': '7' }, /a\.json: write an object/],
    ['no title', { 'a.txt': 'One.', 'a.json': { language: 'en' } }, /a\.json, field "title": write/],
    [
      'a bad date',
      { 'a.txt': 'One.', 'a.json': { ...GOOD, date: '16.12.2015' } },
      /field "date": write the day as/,
    ],
    [
      'a bad address',
      { 'a.txt': 'One.', 'a.json': { ...GOOD, url: 'javascript:x' } },
      /field "url": write an address/,
    ],
    [
      'writers in one text',
      { 'a.txt': 'One.', 'a.json': { ...GOOD, writers: 'A' } },
      /field "writers": write the names/,
    ],
    [
      'a field that is not known',
      { 'a.txt': 'One.', 'a.json': { ...GOOD, autor: 'A' } },
      /field "autor": take it out/,
    ],
  ])('is refused with %s', (_what, files, sentence) => {
    const made = folder(files)
    expect(() => readSeeds(made)).toThrow(Mistake)
    expect(() => readSeeds(made)).toThrow(sentence)
    expect(() => readSeeds(made)).toThrow(/^[^\n]+\.$/)
  })

  it('is refused with a text of 50 MB, before it is read', () => {
    const made = folder({ 'a.txt': 'x', 'a.json': GOOD })
    truncateSync(join(made, 'a.txt'), 50_000_000)
    expect(() => readSeeds(made)).toThrow(/a\.txt is 50 MB long; an article may have 5 MB at most\./)
  })

  it('is read without facts, which are guessed, and in Latin-1', () => {
    const { documents } = readSeeds(folder({ 'a.txt': Buffer.from('The caf\u00e9 opened.', 'latin1') }))
    expect(documents[0]?.text).toBe('The caf\u00e9 opened.')
    expect(documents[0]?.metadata.language).toBe('en')
  })

  it('leaves out what cannot be read, and tells it', () => {
    const made = folder({
      'a.txt': 'One.',
      'a.json': GOOD,
      'b.txt': ' ',
      'c.txt': 'Three.',
      'c.json': '{\n,',
    })
    mkdirSync(join(made, 'd.txt'))
    symlinkSync('e.txt', join(made, 'e.txt'))
    const { documents, problems } = readSeeds(made)
    expect(documents.map(({ id }) => id)).toEqual(['a'])
    expect(problems.map((problem) => problem.replace(made, ''))).toEqual([
      "/b.txt is empty; put the article's text into it.",
      '/c.json is no JSON, line 2; check its commas and quotation marks.',
      '/d.txt is no plain file; save the article as one.',
      '/e.txt is a link that leads back to itself; put the file itself there.',
    ])
  })

  it('is refused where there is none', () => {
    expect(() => readSeeds(join(tmpdir(), 'no-such-folder'))).toThrow(/cannot be read; make it/)
  })
})
