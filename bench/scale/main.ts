import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchArticles, benchGuilds } from './growth.ts'
import { benchMixed } from './mixed.ts'
import { benchPage } from './page.ts'
import { benchRequests } from './requests.ts'

interface Benching {
  readonly models: string
  /** A tenth of it all: whether it runs, and roughly how it stands. */
  readonly isShort: boolean
  /** The parts to run; all of them where none is named. */
  readonly parts: readonly string[]
}

/** `npm run bench -- --scale [--short] [PART …]`: what many requests, workers, servers and articles take. Linux only. */
export async function benchScale({ models, isShort, parts }: Benching): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const cache = join(folder, 'cache')
  const off = { MODELS: 'off', CACHE: cache }
  const all: Readonly<Record<string, () => Promise<void>>> = {
    page: benchPage,
    requests: () => benchRequests(off, isShort ? 1000 : 6000),
    mixed: () => benchMixed({ MODELS: models, CACHE: cache }, isShort ? 5 : 60),
    guilds: () => benchGuilds(off, isShort ? [1, 2500] : [1, 100, 2500]),
    articles: () => benchArticles(off, isShort ? [1, 1000] : [1, 100, 10_000], folder),
  }
  try {
    for (const [part, run] of Object.entries(all)) if (parts.length === 0 || parts.includes(part)) await run()
  } finally {
    rmSync(folder, { recursive: true })
  }
}
