import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const TEXT = '“The weir is mine,” said Ann Lee. Few boats pass in winter.'
const ITEMS = [
  { command: 'who said', words: 'The weir is mine', kind: 'exact', spans: [[1, 17]] },
  { command: 'who said', words: 'The weir is mine', kind: 'opposite', spans: [[1, 17]] },
  { command: 'who said', words: 'The weir is mine', kind: 'elsewhere', spans: [[34, 59]] },
  { command: 'who said', words: 'Herons nest under arches', kind: 'nobody', spans: [] },
]

it('what is asked about texts is counted by how it went, of those held out alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'who-said-'))
  const write = (name: string, rows: readonly object[]) => {
    writeFileSync(join(folder, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  }
  write('more-texts.jsonl', [
    { id: 'a', title: 'The weir', text: TEXT },
    { id: 'b', title: 'Trained on', text: TEXT },
  ])
  write(
    'more-items.jsonl',
    ['a', 'b'].flatMap((article) => ITEMS.map((one) => ({ article, ...one }))),
  )
  writeFileSync(join(folder, 'held-out.json'), '["a"]')
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'bench/main.ts', '--groups', folder, '--words'],
    { encoding: 'utf8', env: { PATH: process.env['PATH'] } },
  )
  rmSync(folder, { recursive: true })
  expect([stderr, status]).toEqual(['', 0])
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s{2,}/u))
  expect(rows.filter(([first = '']) => first.startsWith('/who said'))).toEqual([
    ['/who said, exact', '1', '100 %', '0 %', '0 %', '0 %', '0 %'],
    ['/who said, opposite', '1', '0 %', '100 %', '0 %', '0 %', '0 %'],
    ['/who said, elsewhere', '1', '0 %', '100 %', '0 %', '0 %', '0 %'],
    ['/who said, nobody', '1', '0 %', '0 %', '0 %', '0 %', '100 %'],
  ])
})
