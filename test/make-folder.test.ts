import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../src/make-folder.ts'

const inside = mkdtempSync(join(tmpdir(), 'folder-'))

describe('a folder', () => {
  it('is made with those that it stands in, and left as it is where it is there', () => {
    const folder = join(inside, 'a', 'b', 'c')
    makeFolder(folder, 0o700)
    makeFolder(folder, 0o777)
    expect(existsSync(folder)).toBe(true)
    expect(statSync(join(inside, 'a')).mode & 0o777).toBe(0o700)
  })

  it('is refused where a file stands in its place, or above it', () => {
    const file = join(inside, 'file')
    writeFileSync(file, '')
    expect(() => {
      makeFolder(file)
    }).toThrow('EEXIST')
    expect(() => {
      makeFolder(join(file, 'a'))
    }).toThrow(/EEXIST|ENOTDIR/u)
  })
})
