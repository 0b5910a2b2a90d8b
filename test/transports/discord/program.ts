import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Loopback } from './loopback/loopback.ts'

const main = fileURLToPath(new URL('../../../src/main.ts', import.meta.url))

/** The program in a process of its own, as `npm start` runs it, on a loopback Discord and with nothing of this machine's settings. */
export function startProgram({ api, world }: Loopback, token = world.token) {
  const env = {
    PATH: process.env['PATH'],
    DISCORD_TOKEN: token,
    DISCORD_API: api,
    MODELS: 'off',
    CACHE: 'off',
  }
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = once(child, 'close').then(([status]) => ({ status: Number(status ?? -1), said }))
  return { process: child, ended, said: () => said }
}
