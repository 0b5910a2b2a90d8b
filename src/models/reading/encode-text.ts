import { beginning, firstOf, outputOf, type RunRow } from './row.ts'
import type { Tokenise } from './tokens.ts'

/** Tokens of a text that the encoder reads, the two special ones included. */
const MOST_TOKENS = 128

/** One text as a vector of length one (384 numbers). Of a longer text only the beginning is read. */
export async function encodeText(run: RunRow, tokenise: Tokenise, text: string): Promise<Float32Array> {
  const { ids } = firstOf(tokenise(beginning(text, MOST_TOKENS)), MOST_TOKENS - 2)
  const row = [tokenise.cls, ...ids, tokenise.sep]
  return outputOf(await run({ ids: row, types: row.map(() => 0) }), 'vectors')
}
