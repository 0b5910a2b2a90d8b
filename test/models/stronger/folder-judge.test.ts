import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openModels, type OpenModels } from '../../../src/models/open-models.ts'
import { folderJudge, readJudgeFolder } from '../../../src/models/stronger/folder-judge.ts'

const TINY = 'test/models/tiny'
const opened: OpenModels[] = []
afterAll(async () => {
  for (const models of opened) await models.close()
})

/** A folder as an exporter leaves it, with the tiny judge's file for its model, whose first output is one logit. */
function folder(labels: readonly string[] | null): string {
  const made = mkdtempSync(join(tmpdir(), 'judge-'))
  copyFileSync(join(TINY, 'judge.int8.onnx'), join(made, 'model.onnx'))
  for (const file of ['tokenizer.json', 'tokenizer_config.json'])
    copyFileSync(join(TINY, file), join(made, file))
  if (labels)
    writeFileSync(
      join(made, 'config.json'),
      JSON.stringify({ id2label: Object.fromEntries(labels.entries()) }),
    )
  return made
}

const pair = { typed: 'typed', reading: { text: 'sentence', context: 'before.' } }
const never = new AbortController().signal

/** What a judge of these labels makes of logits, and what it was shown. */
async function judged(labels: readonly string[], logits: readonly number[]) {
  const read = readJudgeFolder(folder(labels))
  if (typeof read === 'string') throw new Error(read)
  const shown: (readonly [string, string])[] = []
  const judge = folderJudge(read, (texts) => (shown.push(texts), Promise.resolve(logits)))
  return { answers: await judge.answers?.(pair, never), relation: await judge.relation?.(pair, never), shown }
}

describe('a folder with a model', () => {
  it('of entailment tells how a sentence stands to a saying, and shows it first', async () => {
    const { answers, relation, shown } = await judged(['CONTRADICTION', 'neutral', 'Entailment'], [20, 0, 0])
    expect(answers).toBeUndefined()
    expect(relation?.contrary).toBeCloseTo(1)
    expect(shown).toEqual([['before. sentence', 'typed']])
  })

  it('of yes and no, or of relevance alone, tells whether a sentence answers', async () => {
    const yes = await judged(['no', 'yes'], [0, 20])
    expect([yes.answers, yes.relation]).toEqual([expect.closeTo(1), undefined])
    expect(yes.shown).toEqual([['typed', 'before. sentence']])
    expect((await judged(['LABEL_0'], [-20])).answers).toBeCloseTo(0)
  })

  it.each([
    ['no ONNX file', mkdtempSync(join(tmpdir(), 'judge-')), /holds no ONNX file; put/],
    ['no folder', join(tmpdir(), 'none'), /holds no ONNX file; put/],
    ['no configuration', folder(null), /config\.json that can be read; put/],
    ['labels that nobody knows', folder(['happy', 'sad']), /are not known; name them/],
  ])('is refused with %s in one sentence', (_what, made, sentence) => {
    const read = readJudgeFolder(made)
    expect(read).toMatch(sentence)
    expect(read).toMatch(/^[^\n]+\.$/)
  })

  it('runs beside the own models and leaves to the own judge what it cannot tell', async () => {
    const told: string[] = []
    const models = openModels({
      folder: TINY,
      stronger: { folder: folder(['LABEL_0']) },
      tell: (sentence) => told.push(sentence),
    })
    opened.push(models)
    await models.load()
    const [yes, no] =
      (await models.judge?.answers('yes', [
        { text: 'yes', context: '' },
        { text: 'no', context: '' },
      ])) ?? []
    expect([yes?.answers, no?.answers].map((x) => Math.round(x ?? 0.5))).toEqual([1, 0])
    expect((await models.judge?.relate('x', [{ text: 'same', context: '' }]))?.[0]?.same).toBeGreaterThan(0.9)
    expect(told).toEqual([])
  })

  it('that cannot be loaded is told once, and the own judge answers', async () => {
    const made = folder(['LABEL_0'])
    writeFileSync(join(made, 'model.onnx'), 'no model')
    const told: string[] = []
    const models = openModels({ folder: TINY, stronger: { folder: made }, tell: (s) => told.push(s) })
    opened.push(models)
    await models.load()
    const [verdict] = (await models.judge?.answers('?', [{ text: 'yes', context: '' }])) ?? []
    expect(verdict?.answers).toBeGreaterThan(0.9)
    expect(told).toEqual([
      expect.stringMatching(/^The stronger judge cannot be used: [^\n]+ own judge answers instead\.$/),
    ])
  })
})
