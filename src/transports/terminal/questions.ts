import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'

/** The person left instead of answering, by Ctrl-C or Ctrl-D. */
export class LeftOff extends Error {}

/** Asks a person at a terminal one line after the other. Who leaves instead is a LeftOff. */
// Imported by main.ts when it is wanted.
// ts-unused-exports:disable-next-line
export function questionsAt({ input, output }: { readonly input: Readable; readonly output: Writable }) {
  const lines = createInterface({ input, output })
  return {
    ask: async (question: string): Promise<string> => {
      try {
        return await lines.question(question)
      } catch {
        output.write('\n')
        throw new LeftOff()
      }
    },
    /** Lets go of the terminal; until then the program goes on. */
    close: () => {
      lines.close()
    },
  }
}
