import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const paragraph = (n: number): string =>
  `“Ferry ${n} must be mended,” said Ann Lee. Tom Wu was told that quay ${n} would close.`

it('shows other pages while a long article is being read, and ends when it is told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'who-said-'))
  writeFileSync(join(folder, 'short.txt'), paragraph(1))
  writeFileSync(join(folder, 'long.txt'), Array.from({ length: 8000 }, (_, n) => paragraph(n)).join('\n\n'))
  const env = { PATH: process.env['PATH'], SEEDS: folder, MODELS: 'off', CACHE: 'off', PORT: '0' }
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, 'read'], { env })
  const ended = once(child, 'close')
  try {
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    await expect.poll(() => said, { timeout: 20_000 }).toMatch(/localhost:\d+/u)
    const port = /localhost:(\d+)/u.exec(said)?.[1] ?? ''
    const page = async (id: string): Promise<string> =>
      (await fetch(`http://127.0.0.1:${port}/read/${id}`)).text()
    expect(await page('short')).toContain('must be mended')
    const order: string[] = []
    const long = page('long').then(() => order.push('long'))
    for (let n = 0; n < 10; n++) {
      expect(await page('short')).toContain('must be mended')
      order.push('short')
    }
    await long
    expect(order).toEqual([...Array<string>(10).fill('short'), 'long'])
    child.kill('SIGTERM')
    expect((await ended)[0]).toBe(0)
  } finally {
    child.kill('SIGKILL')
    await ended
    rmSync(folder, { recursive: true })
  }
}, 60_000)
