import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loopback } from './loopback/loopback.ts'

const main = fileURLToPath(new URL('../../../src/main.ts', import.meta.url))

/** The program in a process of its own, as `npm start` runs it, on a loopback Discord and with nothing of this machine's settings. */
export function startProgram({ api, world }: Loopback, more: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'who-said-'))
  const env = {
    PATH: process.env['PATH'],
    DISCORD_TOKEN: world.token,
    DISCORD_API: api,
    MODELS: 'off',
    CACHE: 'off',
    DATABASE_URL: join(folder, 'who-said.db'),
    ...more,
  }
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = once(child, 'close').then(([status]) => {
    rmSync(folder, { recursive: true, force: true })
    return { status: Number(status ?? -1), said }
  })
  return { process: child, ended, said: () => said }
}
