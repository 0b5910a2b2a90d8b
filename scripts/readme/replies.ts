import { Writable } from 'node:stream'
import { seedContext } from '../../src/seeds.ts'
import { answerOnce } from '../../src/transports/terminal/terminal.ts'
import { taskOf } from '../../src/usage.ts'
import { withModels } from '../with-models.ts'

/** The pages that show replies. */
export const PAGES: readonly string[] = ['README.md', 'docs/replies.md']

/** Columns of a reply on a page. */
const WIDTH = 96
/** A block of a page that shows a command and its reply. */
const BLOCK = /```console\n\$ npm start -s -- (?<line>[^\n]+)\n[^]*?```/gu
/** After this line of a block the rest is left out. */
const MOST_LINES = 24

/** A page with every shown reply made anew by the program, models and all. */
export async function withReplies(page: string): Promise<string> {
  return withModels((models) => made(page, seedContext('seeds', { models })))
}

async function made(page: string, context: ReturnType<typeof seedContext>): Promise<string> {
  const replies = new Map<string, string>()
  for (const { groups } of page.matchAll(BLOCK)) {
    const line = groups?.line ?? ''
    const task = taskOf(argumentsOf(line))
    if (task.kind !== 'once') throw new Error(`"${line}" is no request.`)
    replies.set(line, shortened(await replyTo(context, task.line)))
  }
  return page.replace(
    BLOCK,
    (_, line: string) => `\`\`\`console\n$ npm start -s -- ${line}\n${replies.get(line) ?? ''}\n\`\`\``,
  )
}

/** As a shell divides it. `argumentsOf('who said "a b"') //=> ['who', 'said', 'a b']` */
const argumentsOf = (line: string): readonly string[] =>
  Array.from(line.matchAll(/"([^"]*)"|(\S+)/gu), (match) => match[1] ?? match[2] ?? '')

async function replyTo(context: ReturnType<typeof seedContext>, line: string): Promise<string> {
  const written: string[] = []
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      written.push(chunk.toString())
      done()
    },
  })
  const fault = (error: unknown): never => {
    throw error
  }
  await answerOnce({ context, locale: 'en-US', fault }, line, {
    input: process.stdin,
    output: sink,
    errors: sink,
    drawing: { width: WIDTH, colour: false },
  })
  return written.join('').trimEnd()
}

function shortened(reply: string): string {
  const lines = reply.split('\n')
  return lines.length <= MOST_LINES ? reply : [...lines.slice(0, MOST_LINES), '…'].join('\n')
}
