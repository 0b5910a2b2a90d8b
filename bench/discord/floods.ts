import { monitorEventLoopDelay } from 'node:perf_hooks'
import { ms, printTable } from '../table.ts'
import { timing } from '../timing.ts'
import { callbackTime, replyTime, somebody } from './asking.ts'
import { pause } from './child.ts'
import { firstReply, LONG, on, registered, type Settings } from './on.ts'

/** Thirty people, each with so many uses of one thing at once, and somebody else who asks for help ten times a second. */
export async function floods(settings: Settings, times: number): Promise<void> {
  const rows: string[][] = []
  for (const what of ['Find in article', 'Quote card', 'who said'] as const)
    await on('ours', settings, async (discord, child) => {
      await registered(discord)
      const reply = await firstReply(discord)
      const own = monitorEventLoopDelay({ resolution: 10 })
      own.enable()
      await child.held()
      const said = discord.says(somebody(discord), LONG)
      const people = Array.from({ length: 30 }, () => somebody(discord))
      const dear = people.flatMap((person) =>
        Array.from({ length: times }, (_, k) => {
          if (what === 'Find in article') return replyTime(discord.menu(person, what, said))
          if (what === 'Quote card') return replyTime(discord.press(person, reply, what))
          return replyTime(discord.slash(person, what, { words: `${LONG.slice(0, 1990)} ${k}` }))
        }),
      )
      const help: Promise<number | null>[] = []
      for (let k = 0; k < 10 * times; k++) {
        help.push(callbackTime(discord.slash(somebody(discord), 'help')))
        await pause(100)
      }
      const taken = await Promise.all(help)
      own.disable()
      const held = await child.held()
      const others = await Promise.all(dear)
      const lost = (all: readonly (number | null)[]): string =>
        `${all.filter((time) => time === null).length} of ${all.length}`
      const { median, p99 } = timing(taken.map((time) => time ?? Infinity))
      const late = Math.max(0, own.percentile(99) / 1e6 - 10)
      rows.push([what, ms(median), ms(p99), lost(taken), lost(others), ms(held), ms(late)])
    })
  printTable(
    `Thirty people with ${times} uses each at once: /help of somebody else (p99 at most 100 ms, none lost)`,
    [
      ['', 'median', 'p99', 'lost', 'of theirs lost', 'held in one go', 'the bench’s own delay, p99'],
      ...rows,
    ],
  )
}
