import { startLoopback } from '../../test/transports/discord/loopback/loopback.ts'
import { ms, printTable, ratio } from '../table.ts'
import { timing } from '../timing.ts'
import { type Child, pause, startChild } from './child.ts'
import { BOTS, firstReply, mb, on, registered, SETTLED, type Settings } from './on.ts'

const GUILDS = 1000

/** From the start of the process until it has identified itself. */
export async function starts(settings: Settings, runs: number): Promise<void> {
  const ready = { bare: [] as number[], ours: [] as number[] }
  for (let k = 0; k <= runs; k++)
    for (const bot of BOTS) {
      const time = await on(bot, settings, (_discord, child) => Promise.resolve(child.ready))
      // The first start fills Node's cache of compiled code.
      if (k > 0) ready[bot].push(time)
    }
  const [bare, ours] = BOTS.map((bot) => timing(ready[bot]).median)
  printTable('Ready: from the start of the process until it has identified itself (at most 1.6)', [
    ['bare client', 'ours', 'ratio'],
    [ms(bare ?? 0), ms(ours ?? 0), ratio(ours ?? 0, bare ?? 1)],
  ])
}

/** What the bot takes while nobody asks, and with many servers. */
export async function memory({
  cache,
  models,
}: {
  readonly cache: string
  readonly models: string
}): Promise<void> {
  const idle = (bot: (typeof BOTS)[number], settings: Settings, guilds = 1) =>
    onGuilds(guilds, bot, settings, async (child) => {
      await pause(SETTLED)
      return child.memory()
    })
  const off = { MODELS: 'off', CACHE: cache }
  // The article is read once, so that the thread that reads is no part of what is measured.
  for (const settings of [off, { MODELS: models, CACHE: cache }])
    await on('ours', settings, async (discord) => {
      await registered(discord)
      await firstReply(discord)
    })
  const bare = await idle('bare', {})
  const ours = await idle('ours', off)
  const loaded = await idle('ours', { MODELS: models, CACHE: cache })
  const bareMany = await idle('bare', {}, GUILDS)
  const oursMany = await idle('ours', off, GUILDS)
  printTable('Idle memory', [
    ['', 'MB', 'of the bare client'],
    ['bare client', mb(bare), ''],
    ['ours without models (at most 2)', mb(ours), ratio(ours, bare)],
    ['ours with all of them loaded (at most 4)', mb(loaded), ratio(loaded, bare)],
    [`bare client, ${GUILDS} servers more`, mb(bareMany - bare), ''],
    [`ours, ${GUILDS} servers more (no more than that)`, mb(oursMany - ours), ''],
  ])
}

async function onGuilds(
  guilds: number,
  bot: (typeof BOTS)[number],
  settings: Settings,
  run: (child: Child) => Promise<number>,
): Promise<number> {
  const discord = await startLoopback()
  discord.gateway.guilds = guilds
  const child = await startChild(discord, bot, settings)
  if (bot === 'ours') await registered(discord)
  const made = await run(child)
  await child.end()
  await discord.close()
  return made
}
