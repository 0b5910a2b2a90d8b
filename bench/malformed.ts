import { annotate } from '../src/annotations/annotate.ts'
import { readDocument } from '../src/document/read.ts'
import { ms, printTable, ratio } from './table.ts'
import { bestWork } from './timing.ts'
import { noMetadata } from '../test/no-metadata.ts'

/** Reads a text and finds out who said what in it. */
export const readText = (text: string) => annotate(readDocument({ id: 'bench', metadata: noMetadata, text }))

/** Texts that a slip of the pen, a bad scan or an ill will may bring, each as one piece to be repeated. */
const PIECES: Readonly<Record<string, string>> = {
  'quotation marks only': '" ',
  'words without a full stop': 'the harbour of the old town and ',
  'names without a full stop': 'Ana Bell, Bo Lind, ',
  'one open quotation a line': 'She said: "No\n',
  'single quotes': "'tis the boys' day, 'no' ",
  'numbers and dates': 'in 2014, 3 million on May 3, ',
  'brackets, never closed': '((Courier/',
  'scripts mixed with emoji': 'двор 広場 ساحة 😀 Ana said ',
  'cues without words': 'he said, she said, said he ',
}

const LENGTH = 20_000

/** Reads malformed texts of three lengths, each twice the one before; in proportion to its length means a ratio of 2. */
export function benchMalformed(): void {
  printTable('Malformed texts, each length twice the one before: processor time (in proportion: 2)', [
    ['text', '20,000', '40,000', '80,000 characters', 'ratio', 'ratio'],
    ...Object.entries(PIECES).map(([name, piece]) => {
      const times = [1, 2, 4].map((n) => {
        const text = piece.repeat(Math.ceil((n * LENGTH) / piece.length))
        return bestWork(4, () => readText(text))
      })
      const [one = 0, two = 0, four = 0] = times
      return [name, ...times.map(ms), ratio(two, one), ratio(four, two)]
    }),
  ])
}
