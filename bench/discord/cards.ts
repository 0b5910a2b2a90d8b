import { readSeeds } from '../../src/seeds.ts'
import { printTable, ratio } from '../table.ts'
import { messageAtOnce, replyTime, somebody } from './asking.ts'
import { pause } from './child.ts'
import { firstReply, mb, on, registered, SETTLED, type Settings } from './on.ts'

/** So many different cards, one after the other. */
export async function cards(settings: Settings, most: number): Promise<void> {
  await on('ours', settings, async (discord, child) => {
    await registered(discord)
    await firstReply(discord)
    const { documents } = readSeeds('seeds')
    const [document] = documents
    const sentences = document?.sentences ?? []
    await pause(SETTLED)
    const before = child.memory()
    let peak = before
    for (let k = 0; k < most; k++) {
      const span = sentences[k % sentences.length]?.span ?? { start: 0, end: 1 }
      const words =
        document?.text
          .slice(span.start, span.end)
          .split(' ')
          .slice(0, 6 + (k % 5))
          .join(' ') ?? ''
      const sent = discord.slash(somebody(discord), 'who said', { words })
      const message = await messageAtOnce(sent)
      if (message && JSON.stringify(message.components).includes('Quote card'))
        await replyTime(discord.press(somebody(discord), message, 'Quote card'))
      peak = Math.max(peak, child.memory())
    }
    await pause(SETTLED)
    const after = child.memory()
    printTable(`Memory after ${most} cards (at most 1.3 of before)`, [
      ['before', 'most', 'after', 'ratio'],
      [mb(before), mb(peak), mb(after), ratio(after, before)],
    ])
  })
}
