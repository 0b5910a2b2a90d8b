import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LONGEST_ARTICLE } from '../../src/document/seed.ts'
import { take } from '../../src/intake/take.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'take-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('an article that is added', () => {
  const line = 'The clerk counted the boats in the harbour.\n'
  const write = (name: string, bytes: number): string => {
    const file = join(folder, name)
    writeFileSync(file, line.repeat(bytes / line.length).padEnd(bytes, 'x'))
    return file
  }

  it('is taken up to the length that can be opened, and no longer', async () => {
    expect((await take(write('short.txt', 2000))).name).toBe('short')
    await expect(take(write('long.txt', LONGEST_ARTICLE + 100))).rejects.toThrow('5 MB at most')
  })
})
