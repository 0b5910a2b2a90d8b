import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cards } from './cards.ts'
import { floods } from './floods.ts'
import { growth, makeSeeds, many } from './growth.ts'
import { held } from './held.ts'
import { lists } from './lists.ts'
import { memory, starts } from './resting.ts'

interface Benching {
  readonly models: string
  /** A tenth of the rounds: whether it runs, and roughly how it stands. */
  readonly short: boolean
  /** The parts to run; all of them where none is named. */
  readonly parts: readonly string[]
}

/** `npm run bench -- --discord [PART …]`: our bot on a loopback Discord, beside a bare client and a bare PONG, in one run. */
export async function benchDiscord({ models, short, parts }: Benching): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const cache = join(folder, 'cache')
  const settings = { MODELS: 'off', CACHE: cache }
  const all: Readonly<Record<string, () => Promise<void>>> = {
    starts: () => starts(settings, short ? 3 : 5),
    memory: () => memory({ cache, models }),
    lists: () => lists(settings, short ? 10 : 100),
    held: () => held(settings, short ? 5 : 30, folder),
    floods: () => floods(settings, short ? 3 : 10),
    cards: () => cards(settings, short ? 30 : 300, folder),
    growth: () => growth({ ...settings, SEEDS: makeSeeds(folder), ARTICLE: 'seed' }),
    many: () => many(settings, folder),
  }
  try {
    for (const [part, run] of Object.entries(all)) if (parts.length === 0 || parts.includes(part)) await run()
  } finally {
    rmSync(folder, { recursive: true })
  }
}
