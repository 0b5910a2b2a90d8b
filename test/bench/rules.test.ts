import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Runs the bench as `npm run bench -- --rules FILE` does. */
async function rules(...lines: readonly string[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'rules-')), 'articles.jsonl')
  writeFileSync(file, lines.join('\n'))
  const args = ['--disable-warning=ExperimentalWarning', 'bench/main.ts', '--rules', file]
  const bench = spawn(process.execPath, args)
  const ended = new Promise<number | null>((resolve) => bench.once('close', resolve))
  const [out, err, status] = await Promise.all([text(bench.stdout), text(bench.stderr), ended])
  return { status, out, err }
}

it('tells how often each named rule fires in the articles of a file, apart from the project’s own', async () => {
  const { status, out } = await rules(
    '{"id":"a","text":"It rained and rained."}',
    '{"id":"b","text":"The bridge opens on May 3, 2024, and closes on June 5, 2025."}',
  )
  expect(status).toBe(0)
  expect(out.match(/^(?:Shapes of facts|Forms of proposals)$/gmu)).toHaveLength(2)
  expect(out.match(/^rule .* the 2 of the file$/gmu)).toHaveLength(2)
  expect(/^date +\d+ +(\d+)$/mu.exec(out)?.[1]).toBe('2')
  expect(/^weekday +\d+ +(\d+)$/mu.exec(out)?.[1]).toBe('0')
}, 60_000)

it('ends at a line that is no article, and says which', async () => {
  const { status, err } = await rules('{"id":"a","text":"It rained."}', 'no JSON')
  expect(status).not.toBe(0)
  expect(err).toMatch(/articles\.jsonl, line 2: /)
}, 60_000)
