import { type Loopback, startLoopback } from '../../test/transports/discord/loopback/loopback.ts'
import type { StoredMessage } from '../../test/transports/discord/loopback/world.ts'
import { messageAtOnce, somebody } from './asking.ts'
import { type Child, pause, startChild } from './child.ts'

/** Milliseconds after which a process is idle. */
export const SETTLED = 8000
/** What takes long to compare with an article. */
export const LONG =
  'In this regard, the international community needs to step up dialogue, and so on and so forth. '.repeat(25)

export type Settings = Readonly<Record<string, string>>
export const BOTS = ['bare', 'ours'] as const

/** Runs one of the two bots on a Discord of its own. */
export async function on<Made>(
  program: (typeof BOTS)[number],
  settings: Settings,
  run: (discord: Loopback, child: Child) => Promise<Made>,
): Promise<Made> {
  const discord = await startLoopback()
  const child = await startChild(discord, program, settings)
  try {
    return await run(discord, child)
  } finally {
    await child.end()
    await discord.close()
  }
}

/** Waits until the bot has its commands. */
export async function registered({ world }: Loopback): Promise<void> {
  while (world.commands.length === 0) await pause(10)
}

/** A reply whose quotation can be drawn as a card; waits until the article is read. */
export async function firstReply(discord: Loopback): Promise<StoredMessage> {
  for (;;) {
    const sent = discord.slash(somebody(discord), 'who said', {
      words: 'the fast train of the information age',
    })
    const message = await messageAtOnce(sent)
    if (message && JSON.stringify(message.components).includes('Quote card')) return message
    await pause(500)
  }
}

export const mb = (value: number): string => `${value.toFixed(0)} MB`
