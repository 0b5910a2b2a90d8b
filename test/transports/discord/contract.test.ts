import { afterAll, beforeAll, expect } from 'vitest'
import { contract } from '../contract.ts'
import { messageOf, outcomeOf, startBot, textOf } from './bot.ts'
import { type Loopback, startLoopback } from './loopback/loopback.ts'

let discord: Loopback
let bot: ReturnType<typeof startBot>

beforeAll(async () => {
  discord = await startLoopback()
  // A clock that runs fast, so that turning many pages is no flood.
  let time = 0
  bot = startBot(discord, { now: () => (time += 5000) })
  await bot.ready
})
afterAll(async () => {
  await bot.leave()
  await discord.close()
  expect(discord.world.violations).toEqual([])
  expect(bot.faults).toEqual([])
})

contract('Discord', async ({ command, options }) => {
  const ann = discord.person('Ann')
  let message = await messageOf(discord.slash(ann, command, options))
  const outcome = outcomeOf(message)
  const texts = [textOf(message)]
  // A long list comes in pages.
  while (JSON.stringify(message.components).includes('"label":"More"')) {
    message = await messageOf(discord.press(ann, message, 'More'))
    texts.push(textOf(message))
  }
  return { outcome, text: texts.join('\n') }
})
