import { startLoopback } from '../../test/transports/discord/loopback/loopback.ts'
import { ms, printTable, ratio } from '../table.ts'
import { timing } from '../timing.ts'
import { callbackTime, replyTime, somebody } from './asking.ts'
import { pause, startChild } from './child.ts'
import { registered, SETTLED, type Settings } from './on.ts'

const LISTS = ['people', 'proposals', 'facts', 'article', 'help'] as const

/** What is answered at once, beside a bare PONG. */
export async function lists(settings: Settings, rounds: number): Promise<void> {
  const discord = await startLoopback()
  const times = new Map<string, number[]>()
  const note = (what: string, time: number | null): void => {
    times.set(what, [...(times.get(what) ?? []), time ?? Infinity])
  }
  const ours = await startChild(discord, 'ours', settings)
  const pong = await startLoopback()
  const bare = await startChild(pong, 'bare')
  await registered(discord)
  pong.world.commands = discord.world.commands
  await pause(SETTLED)
  for (let k = -Math.ceil(rounds / 2); k < rounds; k++)
    for (const list of LISTS) {
      const sent = discord.slash(somebody(discord), list)
      const own = await callbackTime(sent)
      // A picture that follows is not of the next one's time.
      await replyTime(sent)
      const other = await callbackTime(pong.slash(somebody(pong), list))
      if (k < 0) continue
      note(list, own)
      note('PONG', other)
    }
  const base = timing(times.get('PONG') ?? [])
  printTable('From interaction to callback (at most 3)', [
    ['', 'median', 'p99', 'of PONG'],
    ...[...times].map(([what, own]) => {
      const { median, p99 } = timing(own)
      return [what === 'PONG' ? what : `/${what}`, ms(median), ms(p99), ratio(median, base.median)]
    }),
  ])
  await Promise.all([ours.end(), bare.end()])
  await discord.close()
  await pong.close()
}
