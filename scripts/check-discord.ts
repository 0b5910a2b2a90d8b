import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

// `npm run check:discord -- OPENAPI.json`: runs the Discord tests so that every request they make, and every command
// they register, is checked against Discord's own specification. It is published at
// https://github.com/discord/discord-api-spec (specs/openapi.json) and is no part of this project.
const [path] = process.argv.slice(2)
if (path === undefined || !existsSync(path)) {
  console.error('Name the file of Discord’s specification: npm run check:discord -- path/to/openapi.json')
  process.exit(2)
}

const { status } = spawnSync('vitest', ['run', 'test/transports/discord'], {
  stdio: 'inherit',
  env: { ...process.env, DISCORD_OPENAPI: resolve(path) },
})
process.exit(status ?? 1)
