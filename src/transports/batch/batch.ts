import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { run, type Context } from '../../commands/calling/run.ts'
import { en } from '../../presentation/locales/en.ts'
import { problemText } from '../../presentation/answers/present-problem.ts'
import { filledLines, parseJson, writeJson } from '../../lines.ts'
import { answerJson } from './answer-json.ts'
import { answerPrompt, type Sessions } from './prompts.ts'

const request = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  command: z.string(),
  options: z.record(z.string(), z.unknown()).nullable().default({}),
  article: z.string().nullable().optional(),
  /** Lines of one session follow one another. */
  session: z.union([z.string(), z.number()]).nullable().optional(),
})

/** What batch needs beside the articles. */
interface BatchStreams {
  readonly input: Readable
  readonly output: Writable
  /** Told of faults of the program; gives back the id under which they are noted. */
  readonly fault: (error: unknown) => string
}

/** Answers one request a line, in order, each with one line; a bad line gets an error and the run goes on. */
export async function runBatch(context: Context, { input, output, fault }: BatchStreams): Promise<void> {
  const sessions: Sessions = new Map()
  for await (const { line } of filledLines(input)) {
    await writeJson(output, await reply(context, line, { fault, sessions }))
  }
}

async function reply(
  context: Context,
  line: string,
  { fault, sessions }: Pick<BatchStreams, 'fault'> & { readonly sessions: Sessions },
): Promise<object> {
  const value = parseJson(line)
  const id = idOf(value)
  if (value === undefined) return { id, error: 'This line is no JSON; write one request a line.' }
  const parsed = request.safeParse(value)
  if (!parsed.success) return { id, error: shapeError(parsed.error) }
  const { command, options, session } = parsed.data
  const article = parsed.data.article ?? undefined
  try {
    if (command === 'prompt') {
      const typed = { text: options?.['text'], article, session: session?.toString() }
      const result = await answerPrompt(context, sessions, typed)
      return 'answer' in result
        ? { id, answer: result.answer }
        : { id, error: problemText(result.problem, en) }
    }
    const result = await run(context, { command, options: options ?? {}, article })
    return result.kind === 'answer'
      ? { id, answer: answerJson(result.answer, result.library.document) }
      : { id, error: problemText(result.problem, en) }
  } catch (error) {
    return { id, error: problemText({ kind: 'unexpected', id: fault(error) }, en) }
  }
}

function shapeError(error: z.ZodError): string {
  const field = String(error.issues[0]?.path[0] ?? '')
  return field === ''
    ? 'This line is no object; write {"id": "1", "command": "ask", "options": {"question": "…"}}.'
    : `"${field}" is missing or of the wrong kind; see {"id": "1", "command": "ask", "options": {"question": "…"}}.`
}

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null
}
