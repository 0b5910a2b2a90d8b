import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { measure } from '../../scripts/changes/measure.ts'

const ROOT = join(import.meta.dirname, '../..')

test('CONTRIBUTING.md tells what a change touches as it is measured', () => {
  const written = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| an? /u.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, change, files, which]) => ({ change, files: Number(files), which }))
  expect([...measure()]).toEqual(written)
})
