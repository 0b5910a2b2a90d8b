import { Tokenizer } from '@huggingface/tokenizers'
import type { Row, RunRow } from '../reading/row.ts'
import { readJson } from '../reading/read-json.ts'

/** Cuts two texts into the row that a model of the host's reads, as its own tokenizer has it. */
type PairTokenise = (first: string, second: string) => Row

/** Tokens that nearly every such model reads at most. */
const MOST_TOKENS = 512
/** Characters of either text that are read. */
const MOST_READ = 1500

/** Reads the tokenizer of a folder, of any kind that the library knows. */
export function readPairTokeniser(folder: string): PairTokenise {
  const tokenizer = new Tokenizer(
    readJson(folder, 'tokenizer.json'),
    readJson(folder, 'tokenizer_config.json'),
  )
  const pair = (first: string, second: string): Row => {
    const { ids, token_type_ids } = tokenizer.encode(first, {
      text_pair: second,
      return_token_type_ids: true,
    })
    if (ids.length > MOST_TOKENS)
      return pair(first.slice(0, first.length / 2), second.slice(0, second.length / 2))
    return { ids, types: token_type_ids ?? ids.map(() => 0) }
  }
  return (first, second) => pair(first.slice(0, MOST_READ), second.slice(0, MOST_READ))
}

/** The model's logits for two texts, one a label. */
export async function classifyPair(
  run: RunRow,
  tokenise: PairTokenise,
  [first, second]: readonly [string, string],
): Promise<readonly number[]> {
  const [logits] = Object.values(await run(tokenise(first, second)))
  if (!logits) throw new Error('The model has no output of floating-point numbers')
  return [...logits]
}
