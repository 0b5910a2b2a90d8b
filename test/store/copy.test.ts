import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Mistake } from '../../src/mistake.ts'
import {
  addArticle,
  articlesOf,
  serverChoices,
  readText,
  useArticle,
} from '../../src/store/queries/articles.ts'
import { readBackup, writeBackup } from '../../src/store/copy.ts'
import { correctInstead, correctionsOf } from '../../src/store/queries/corrections.ts'
import { openDatabase } from '../../src/store/open-store.ts'
import { type Fresh, kinds } from './databases.ts'
import { noMetadata } from '../no-metadata.ts'

const pairs = kinds.flatMap((from) => kinds.map((to) => ({ from, to, title: `${from.name} to ${to.name}` })))

describe.each(pairs)('A backup from $title', ({ from, to }) => {
  let folder: string
  let file: string
  let ends: Fresh[] = []
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'who-said-'))
    file = join(folder, 'backup.gz')
    ends = [await from.fresh(), await to.fresh()]
  })
  afterEach(async () => {
    for (const { drop } of ends) await drop()
    await rm(folder, { recursive: true })
  })

  it('brings all back, and refuses what is not empty or not whole', async () => {
    const [source, target] = await Promise.all(
      ends.map(({ address }) => openDatabase(address, { patience: 60_000 })),
    )
    if (!source || !target) throw new Error('there are two')
    for (let n = 0; n < 120; n++) {
      const words = { text: `Zeile “${n}” – 你好.`, metadata: { ...noMetadata, title: `Number ${n}` } }
      await addArticle(source, { server: 's1', member: 'm1', now: n }, words)
    }
    const own = await articlesOf(source, 's1')
    const last = own.at(-1)?.id ?? ''
    await useArticle(source, { server: 's1', channel: '', article: last })
    const made = { span: { start: 7, end: 10 }, print: 2 ** 52 - 1, speaker: 'Ann', madeBy: 'm1', now: 5 }
    await correctInstead(source, { server: 's1', article: last, edition: '1' }, { before: [], made })
    expect(await writeBackup(source, file)).toBe(242)
    const cut = join(folder, 'cut.gz')
    writeFileSync(cut, readFileSync(file).subarray(0, -200))
    await expect(readBackup(target, cut)).rejects.toThrow('is no whole backup')
    await expect(readBackup(target, import.meta.filename)).rejects.toThrow(Mistake)
    expect(await articlesOf(target, 's1')).toEqual([])
    expect(await readBackup(target, file)).toBe(242)
    expect(await correctionsOf(target, 's1')).toEqual(await correctionsOf(source, 's1'))
    expect(await articlesOf(target, 's1')).toEqual(own)
    expect(await readText(target, last)).toEqual(await readText(source, last))
    expect((await serverChoices(target, 's1')).use).toEqual(new Map([['', last]]))
    await expect(readBackup(target, file)).rejects.toThrow('already holds something')
    await Promise.all([source.destroy(), target.destroy()])
  })
})
