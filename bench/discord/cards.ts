import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSeeds } from '../../src/seeds.ts'
import { words } from '../../src/text/words.ts'
import { printTable, ratio } from '../table.ts'
import { messageAtOnce, replyTime, somebody } from './asking.ts'
import { pause } from './child.ts'
import { firstReply, mb, on, registered, SETTLED, type Settings } from './on.ts'

/** Cards of so many different quotations, one after the other. */
export async function cards(settings: Settings, most: number, folder: string): Promise<void> {
  const quotations = makeQuotations(most)
  const seeds = join(folder, 'quoted')
  mkdirSync(seeds)
  const lines = quotations.map((words, k) => `“${words},” said ${NAMES[k % NAMES.length] ?? ''}.`)
  writeFileSync(join(seeds, 'quoted.txt'), [OPENING, ...lines].join('\n\n'))
  const own = { ...settings, SEEDS: seeds }
  // The article is read once, so that the thread that reads is no part of what is measured.
  await on('ours', own, async (discord) => {
    await registered(discord)
    await firstReply(discord)
  })
  await on('ours', own, async (discord, child) => {
    await registered(discord)
    await firstReply(discord)
    await pause(SETTLED)
    const before = child.memory()
    let [peak, drawn] = [before, 0]
    for (const words of quotations) {
      const message = await messageAtOnce(discord.slash(somebody(discord), 'who said', { words }))
      if (message && JSON.stringify(message.components).includes('Quote card')) {
        await replyTime(discord.press(somebody(discord), message, 'Quote card'))
        drawn++
      }
      peak = Math.max(peak, child.memory())
    }
    await pause(SETTLED)
    const after = child.memory()
    printTable(`Memory after ${drawn} different cards (at most 1.3 of before)`, [
      ['before', 'most', 'after', 'ratio'],
      [mb(before), mb(peak), mb(after), ratio(after, before)],
    ])
  })
}

const NAMES = ['Ann Lee', 'Tom Brandt', 'Maria Ortega', 'Xi Jinping']
const OPENING = 'Ann Lee said it was “the fast train of the information age”.'
/** Words of a quotation. */
const LENGTH = 12

/** Words of the article that comes with the bot, so that all letters of a language are drawn. */
function makeQuotations(most: number): readonly string[] {
  const [document] = readSeeds('seeds').documents
  const all = words(document?.text ?? '').map(({ text }) => text.toLowerCase())
  return Array.from({ length: most }, (_, k) => {
    const at = (k * 5) % (all.length - LENGTH)
    return `We ${all.slice(at, at + LENGTH).join(' ')} ${k}`
  })
}
