import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSeeds } from '../../../src/seeds.ts'
import { wordingFor } from '../../../src/presentation/wording/wordings.ts'
import { addFromSource } from '../../../src/transports/terminal/add.ts'
import { makeDocx } from '../../intake/make-files.ts'
import { hasTerminal, sit } from './seat.ts'

const PARAGRAPHS = [
  'A bridge for the Orr',
  'By Eva Holm',
  'Mayor Ann Lee on Monday opened the bridge over the Orr. “The bridge belongs to everybody who lives on this river,” Lee said.',
]

function dialogue(answers: readonly string[]) {
  const told: string[] = []
  const asked: string[] = []
  const ask = (question: string): Promise<string> => {
    asked.push(question)
    return Promise.resolve(answers[asked.length - 1] ?? '')
  }
  return { told, asked, ask, tell: (line: string) => told.push(line), wording: wordingFor(undefined) }
}

const folder = (): string => mkdtempSync(join(tmpdir(), 'add-'))

function wordFile(): string {
  const file = join(folder(), 'my article.docx')
  writeFileSync(file, makeDocx(PARAGRAPHS))
  return file
}

describe('an article that is added', () => {
  it('is shown, asked about where something is missing, and kept with its facts', async () => {
    const seeds = folder()
    const talk = dialogue(['The Orr Post', 'May', '2024-05-06', 'y'])
    expect(await addFromSource(wordFile(), seeds, talk)).toBe('2024-05-06-a-bridge-for-the-orr')
    expect(talk.told.join('\n')).toMatch(/That is no day.*Speakers: Ann Lee \(1\)/s)
    const [document] = readSeeds(seeds).documents
    expect(document?.metadata).toMatchObject({
      title: 'A bridge for the Orr',
      publisher: 'The Orr Post',
      date: '2024-05-06',
      writers: ['Eva Holm'],
    })
  })

  it('is not kept where it is not wanted after all', async () => {
    const seeds = folder()
    expect(await addFromSource(wordFile(), seeds, dialogue(['', '', 'n']))).toBeNull()
    expect(readdirSync(seeds)).toEqual([])
  })

  it('is kept without a question where nobody can be asked, twice under two names', async () => {
    const seeds = folder()
    const { tell, wording } = dialogue([])
    expect(await addFromSource(wordFile(), seeds, { tell, ask: null, wording })).toBe('a-bridge-for-the-orr')
    expect(await addFromSource(wordFile(), seeds, { tell, ask: null, wording })).toBe(
      'a-bridge-for-the-orr-2',
    )
  })

  it('is called as its file where it has no title', async () => {
    const seeds = folder()
    const { tell, wording } = dialogue([])
    const file = join(folder(), 'week-3_reading.txt')
    writeFileSync(
      file,
      `${'The ferry left at noon and came back at night with three of its lamps out. '.repeat(9)}\n`,
    )
    await addFromSource(file, seeds, { tell, ask: null, wording })
    expect(readSeeds(seeds).documents.map(({ metadata }) => metadata.title)).toEqual(['Week 3 reading'])
  })

  it.each([
    ['a folder', folder(), /is a folder; name a file/],
    ['a device', '/dev/zero', /is no plain file; save/],
    ['nothing', join(folder(), 'none.txt'), /is not there; check its name/],
  ])('is refused in one sentence where it is %s', async (_what, source, sentence) => {
    await expect(
      addFromSource(source, folder(), { tell: () => undefined, ask: null, wording: wordingFor(undefined) }),
    ).rejects.toThrow(sentence)
  })
})

describe.skipIf(!hasTerminal)('an article that is added at a terminal (by "script" of util-linux)', () => {
  it('leaves the terminal when it cannot be read, in one sentence', async () => {
    const { status, seen } = await sit(['add', '/nowhere.txt'], [])
    expect(status).toBe(2)
    expect(seen.trim().split('\r\n')[0]).toBe('/nowhere.txt is not there; check its name.')
  }, 60_000)

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])(
    'is not kept where the person leaves by %s',
    async (_key, typed) => {
      const seeds = folder()
      const environment = { SEEDS: seeds }
      const { status, seen } = await sit(['add', wordFile()], [['unknown): ', typed]], { environment })
      expect(status).toBe(1)
      expect(seen).not.toMatch(/fault|Error/u)
      expect(readdirSync(seeds)).toEqual([])
    },
    60_000,
  )
})
