import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { entryOf } from '../../src/models/manifest.ts'
import { openModels, type OpenModels } from '../../src/models/open-models.ts'
import { NO_MODELS, Unavailable } from '../../src/search/models/ports.ts'
import { recordedModels } from '../recorded-models.ts'
import { keepsTheContract } from './contract.ts'

/** Models that look each token up in a table; see `tiny/make.py`. */
const TINY = 'test/models/tiny'
const REAL = 'models'

const opened: OpenModels[] = []
afterAll(async () => {
  for (const models of opened) await models.close()
})

function open(folder: string): { readonly models: OpenModels; readonly told: string[] } {
  const told: string[] = []
  const models = openModels({ folder, tell: (sentence) => told.push(sentence) })
  opened.push(models)
  return { models, told }
}

it('leave no notes for the maker of the library, who would be sent them', () => {
  const cache = mkdtempSync(join(tmpdir(), 'who-said-'))
  const program = `const { openModels } = await import('./src/models/open-models.ts')
    const models = openModels({ folder: '${TINY}', tell: console.log })
    const [vector] = await models.encoder.encode(['yes'])
    console.log(vector.length > 0)
    await models.close()`
  const env = { PATH: process.env['PATH'], XDG_CACHE_HOME: cache, HOME: cache }
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { env })
  expect([String(stdout), readdirSync(cache)]).toEqual(['true\n', []])
  rmSync(cache, { recursive: true })
})

describe('no models', () => {
  keepsTheContract(() => NO_MODELS)
})

describe('recorded models', () => {
  keepsTheContract(() => recordedModels({}))
})

describe('models of a folder', () => {
  const { models, told } = open(TINY)
  keepsTheContract(
    () => models,
    () => open(TINY).models,
  )

  it('read the sentence, and not what was typed or stands beside it', async () => {
    const verdicts = await models.judge?.answers('yes yes', [
      { text: 'Yes, the snow.', context: 'no' },
      { text: 'No.', context: 'yes' },
    ])
    expect(verdicts?.map(({ answers }) => answers > 0.5)).toEqual([true, false])
    const [relation] = (await models.judge?.relate('no', [{ text: 'contrary', context: 'same' }])) ?? []
    expect(relation?.contrary).toBeGreaterThan(0.9)
  })

  it('mark whole words, counted in UTF-16 units whatever stands before them', async () => {
    const text = '😀 Thé rains.'
    const [verdict] = (await models.judge?.answers('?', [{ text, context: '' }])) ?? []
    expect(text.slice(verdict?.mark?.start, verdict?.mark?.end)).toBe('rains')
  })

  it('tag each head’s stretches with what they are', async () => {
    const text = 'Ann said the rains, snow'
    const [tags = []] = (await models.tagger?.tag([{ text, before: '', after: '' }])) ?? []
    expect(tags.map(({ span, part, ...rest }) => [part, text.slice(span.start, span.end), rest])).toEqual([
      ['content', 'rains', { polarity: 'said', score: expect.any(Number) as number }],
      ['content', 'snow', { polarity: 'denied', score: expect.any(Number) as number }],
      ['cue', 'said', { score: expect.any(Number) as number }],
      ['source', 'Ann', { score: expect.any(Number) as number }],
    ])
  })

  it('tag a unit of many hundred tokens to its end', async () => {
    const text = `${'the '.repeat(700)}rain`
    const [tags = []] = (await models.tagger?.tag([{ text, before: '', after: '' }])) ?? []
    expect(tags.map(({ span }) => text.slice(span.start, span.end))).toEqual(['rain'])
  })

  it('have names that change with the weights, and nothing to tell', () => {
    expect(models.encoder?.name).toMatch(/^encoder [0-9a-f]{12}$/)
    expect(models.judge?.name).not.toBe(models.tagger?.name)
    expect(told).toEqual([])
  })

  it('are unavailable once they are closed', async () => {
    const { models: closed } = open(TINY)
    await closed.load()
    await closed.close()
    await closed.close()
    await expect(closed.encoder?.encode(['x'])).rejects.toThrow(Unavailable)
  })

  it('refuse more than can wait at a time', async () => {
    const { models: busy } = open(TINY)
    const ask = (k: number): Promise<unknown> => busy.encoder?.encode([`x ${k}`]) ?? Promise.resolve()
    const asked = await Promise.allSettled(Array.from({ length: 300 }, (_, k) => ask(k)))
    const refused = asked.filter(({ status }) => status === 'rejected')
    expect(refused.length).toBe(300 - 256)
    expect((await busy.encoder?.encode(['x']))?.length).toBe(1)
  })

  it('are asked once for what many ask at the same time', async () => {
    const { models: busy } = open(TINY)
    const reading = { text: 'yes', context: '' }
    const ask = async () => busy.judge?.answers('Who said it?', [reading])
    const [first, ...others] = await Promise.all(Array.from({ length: 300 }, ask))
    for (const other of others) expect(other).toEqual(first)
  })

  it('keep no process alive that does not wait for them', () => {
    const program = `
      import { openModels } from './src/models/open-models.ts'
      const models = openModels({ folder: '${TINY}', tell: console.error })
      console.log((await models.encoder.encode(['x'])).length)`
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program])
    expect([stdout.toString(), stderr.toString(), status]).toEqual(['1\n', '', 0])
  })
})

describe('a folder of models', () => {
  const copy = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'models-'))
    cpSync(TINY, folder, { recursive: true })
    return folder
  }
  const judge = (folder: string): string => join(folder, 'judge.int8.onnx')

  it.each<[string, (folder: string) => void, RegExp]>([
    [
      'is missing',
      (folder) => {
        rmSync(judge(folder))
      },
      /judge\.int8\.onnx is missing/,
    ],
    [
      'was cut short',
      (folder) => {
        truncateSync(judge(folder), 100)
      },
      /has 100 bytes instead of/,
    ],
    [
      'is a folder',
      (folder) => {
        rmSync(judge(folder))
        mkdirSync(judge(folder))
      },
      /bytes instead of/,
    ],
  ])('without a judge where its file %s, which is told once', async (_what, spoil, sentence) => {
    const folder = copy()
    spoil(folder)
    const { models, told } = open(folder)
    expect(models.judge).toBeNull()
    expect((await models.encoder?.encode(['x']))?.length).toBe(1)
    expect(told).toEqual([expect.stringMatching(sentence)])
    expect(told[0]).toMatch(/^The judge cannot be used: [^\n]+; the bot answers without it [^\n]+\.$/)
  })

  it.each<[string, (folder: string) => void, RegExp]>([
    [
      'was changed',
      (folder) => {
        const bytes = readFileSync(judge(folder))
        bytes.writeUInt8(bytes.readUInt8(500) ^ 1, 500)
        writeFileSync(judge(folder), bytes)
      },
      /is not the one that manifest\.json lists/,
    ],
    [
      'is no model',
      (folder) => {
        writeFileSync(judge(folder), 'no model')
        relist(folder)
      },
      /its files cannot be loaded/,
    ],
  ])('has an unavailable judge where its file %s, which is told once', async (_what, spoil, sentence) => {
    const folder = copy()
    spoil(folder)
    const { models, told } = open(folder)
    const ask = () => models.judge?.answers('?', [{ text: 'yes', context: '' }])
    await expect(ask()).rejects.toThrow(Unavailable)
    await expect(ask()).rejects.toThrow(Unavailable)
    expect((await models.encoder?.encode(['x']))?.length).toBe(1)
    expect(told).toEqual([expect.stringMatching(sentence)])
  })

  it('has no models without a manifest, which is told once', () => {
    const folder = copy()
    rmSync(join(folder, 'manifest.json'))
    const { models, told } = open(folder)
    expect([models.encoder, models.judge, models.tagger]).toEqual([null, null, null])
    expect(told).toEqual([
      expect.stringMatching(/^The models cannot be used: [^\n]+ from the words alone [^\n]+\.$/),
    ])
  })

  it('has no tagger where the manifest lists none, of which nothing is told', () => {
    const folder = copy()
    rmSync(join(folder, 'tagger.int8.onnx'))
    const listed = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>
    delete listed['tagger.int8.onnx']
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(listed))
    const { models, told } = open(folder)
    expect([models.tagger, told]).toEqual([null, []])
  })
})

/** Lists the judge of a folder as it is now. */
function relist(folder: string): void {
  const file = join(folder, 'manifest.json')
  const listed = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  writeFileSync(
    file,
    JSON.stringify({ ...listed, 'judge.int8.onnx': entryOf(folder, 'judge.int8.onnx', 'judge') }),
  )
}

describe.runIf(existsSync(join(REAL, 'manifest.json')))('the models that come with the program', () => {
  const { models, told } = open(REAL)
  keepsTheContract(
    () => models,
    () => open(REAL).models,
  )

  it('put a sentence that says the same nearer than one that does not', async () => {
    const [typed, same, other] =
      (await models.encoder?.encode([
        'The mayor has resigned.',
        'The mayor of the town stepped down on Monday.',
        'It rained in the hills.',
      ])) ?? []
    const near = (vector: Float32Array | undefined): number =>
      [...(typed ?? [])].reduce((sum, x, k) => sum + x * (vector?.[k] ?? 0), 0)
    expect(near(same)).toBeGreaterThan(near(other))
  })

  it('tell a sentence that answers from one that does not, and mark the answer', async () => {
    const sentences = ['The bridge was opened in 1932.', 'It rained in the hills.']
    const verdicts = await models.judge?.answers(
      'When was the bridge opened?',
      sentences.map((text) => ({ text, context: '' })),
    )
    const [right, wrong] = verdicts ?? []
    expect(right?.answers).toBeGreaterThan(wrong?.answers ?? 1)
    expect(sentences[0]?.slice(right?.mark?.start, right?.mark?.end)).toMatch(/1932/)
    expect(told).toEqual([])
  })
})
