import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callPrompt } from '../src/commands/calling/call-prompt.ts'
import type { Turn } from '../src/commands/understand/understood.ts'
import { seedContext } from '../src/seeds.ts'
import { draw } from '../src/transports/terminal/draw.ts'
import { addFile, FILES } from './try/files.ts'
import { ALONE, TOGETHER } from './try/inputs.ts'
import { kindOf } from './try/kind-of.ts'
import { withModels } from './with-models.ts'

const drawing = { width: 100, colour: process.stdout.isTTY }
const LINES = 14

function print(
  input: string,
  { got, wanted }: { readonly got: string; readonly wanted: string },
  lines: readonly string[],
) {
  const more = lines.length > LINES ? [`… ${lines.length - LINES} more lines`] : []
  console.log(`> ${input}   (${got}${got === wanted ? '' : `, should be ${wanted}`})`)
  console.log([...lines.slice(0, LINES), ...more].map((line) => `  ${line}`).join('\n'), '\n')
}

/** Prints the reply to each of some hundred lines that newcomers type, as the models have it, for a person to read. */
await withModels(async (models) => {
  const context = seedContext('seeds', { models })
  for (const inputs of [...ALONE.map((input) => [input]), ...TOGETHER]) {
    let previous: Turn | null = null
    for (const { text, kind } of inputs) {
      const reply = await callPrompt(context, { text, previous })
      previous = reply.turn
      const got = kindOf(reply.kind === 'answer' ? reply.answer : null)
      print(text, { got, wanted: kind }, draw(reply.message, drawing).trimEnd().split('\n'))
    }
  }
})

// Then what is told of each file that they add.
const folder = mkdtempSync(join(tmpdir(), 'try-'))
for (const file of FILES) {
  const { fate, lines } = await addFile(file, folder)
  print(`npm start -- add ${file.name}`, { got: fate, wanted: file.fate }, lines)
}
rmSync(folder, { recursive: true })
