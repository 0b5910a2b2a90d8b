import { callPrompt } from '../src/commands/calling/call-prompt.ts'
import type { Turn } from '../src/commands/understand/understood.ts'
import { seedContext } from '../src/seeds.ts'
import { draw } from '../src/transports/terminal/draw.ts'
import { ALONE, TOGETHER } from './try/inputs.ts'
import { kindOf } from './try/kind-of.ts'
import { withModels } from './with-models.ts'

const drawing = { width: 100, colour: process.stdout.isTTY }
const LINES = 14

/** Prints the reply to each of some hundred lines that newcomers type, as the models have it, for a person to read. */
await withModels(async (models) => {
  const context = seedContext('seeds', { models })
  for (const inputs of [...ALONE.map((input) => [input]), ...TOGETHER]) {
    let previous: Turn | null = null
    for (const { text, kind } of inputs) {
      const reply = await callPrompt(context, { text, previous })
      previous = reply.turn
      const got = kindOf(reply.kind === 'answer' ? reply.answer : null)
      const lines = draw(reply.message, drawing).trimEnd().split('\n')
      const more = lines.length > LINES ? [`… ${lines.length - LINES} more lines`] : []
      console.log(`> ${text}   (${got}${got === kind ? '' : `, should be ${kind}`})`)
      console.log([...lines.slice(0, LINES), ...more].map((line) => `  ${line}`).join('\n'), '\n')
    }
  }
})
