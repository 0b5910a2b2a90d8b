import { once } from 'node:events'
import { createReadStream, statSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { cannotRead } from './articles/seed-file.ts'
import { Mistake } from './mistake.ts'

/**
 * The lines of a stream that hold anything, one at a time, with their number from 1. Only a line feed ends a line: JSON
 * may hold every other line-breaking character, which is why `node:readline` does not do.
 */
export async function* filledLines(input: Readable): AsyncGenerator<{ line: string; number: number }> {
  let number = 0
  for await (const line of lines(input)) {
    number++
    if (line.trim() !== '') yield { line: number === 1 ? line.replace(/^\ufeff/, '') : line, number }
  }
}

/** Pieces of a line are joined once, so that a long line takes time in proportion to its length. */
async function* lines(input: Readable): AsyncGenerator<string> {
  let pieces: string[] = []
  for await (const chunk of input.setEncoding('utf8')) {
    const [first = '', ...rest] = String(chunk).split('\n')
    pieces.push(first)
    for (const piece of rest) {
      yield pieces.join('')
      pieces = [piece]
    }
  }
  yield pieces.join('')
}

/** The filled lines of a file; one that cannot be read is a Mistake. */
export async function* fileLines(file: string): AsyncGenerator<{ line: string; number: number }> {
  const input = createReadStream(file)
  await once(input, 'open').catch((error: unknown) => {
    throw cannotRead(file, error)
  })
  if (statSync(file).isDirectory()) throw new Mistake((words) => words.file(file, 'EISDIR'))
  yield* filledLines(input)
}

/** Writes one line of JSON, and waits where the reader is slower than we are. */
export async function writeJson(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain')
}

/** The value of a line of JSON; undefined for what is no JSON. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}
