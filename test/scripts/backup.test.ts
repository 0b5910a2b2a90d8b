import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it.skipIf(process.platform !== 'linux')(
  'a backup ends where the folder of the database cannot be made',
  () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'scripts/backup.ts', '/nowhere/backup.gz'],
      {
        env: { ...process.env, DATABASE_URL: '/proc/none/of.db', LOCALE: 'en' },
        encoding: 'utf8',
        timeout: 60_000,
      },
    )
    expect(stderr.trim()).toMatch(/^The database may not be written; .* point DATABASE_URL at another\.$/u)
    expect(status).toBe(2)
  },
  70_000,
)
