import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchArticles, benchGuilds } from './growth.ts'
import { benchMixed } from './mixed.ts'
import { benchPage } from './page.ts'
import { benchRequests } from './requests.ts'

/** `npm run bench -- --scale [--short]`: what many requests, workers, servers and articles take. Linux only. */
export async function benchScale({
  models,
  isShort,
}: {
  readonly models: string
  readonly isShort: boolean
}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const cache = join(folder, 'cache')
  const off = { MODELS: 'off', CACHE: cache }
  try {
    await benchPage()
    await benchRequests(off, isShort ? 1000 : 20_000)
    await benchMixed({ MODELS: models, CACHE: cache }, isShort ? 5 : 60)
    await benchGuilds(off, isShort ? [1, 2500] : [1, 100, 2500])
    await benchArticles(off, isShort ? [1, 1000] : [1, 100, 10_000], folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
