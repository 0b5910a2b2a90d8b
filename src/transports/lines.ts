import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { once } from 'node:events'

/** The lines of a stream that hold anything, one at a time, with their number from 1. */
export async function* filledLines(input: Readable): AsyncGenerator<{ line: string; number: number }> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (line.trim() !== '') yield { line, number }
  }
}

/** Writes one line of JSON, and waits where the reader is slower than we are. */
export async function writeJson(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain')
}
