import type { AnswerVerdict, JudgedSentence, Relation } from '../../search/models/ports.ts'
import type { Span } from '../../text/span.ts'
import { beginning, ending, firstOf, outputOf, sigmoid, softmax, type RunRow } from './row.ts'
import { wholeWords } from './whole-words.ts'
import type { Tokenise, Tokens } from './tokens.ts'

/** Tokens of each part that the judge reads, as it was trained (training/judge.py). */
const LIMITS = { typed: 48, context: 32, sentence: 96 }
/** An answer has no more tokens than this. */
const LONGEST_MARK = 30

/** What the judge makes of a pair: both of its verdicts come from one reading. */
export interface PairVerdict extends AnswerVerdict {
  readonly relation: Relation
}

/** The judge's verdict on one sentence beside what was typed. */
export async function judgePair(
  run: RunRow,
  tokenise: Tokenise,
  { typed, reading }: { readonly typed: string; readonly reading: JudgedSentence },
): Promise<PairVerdict> {
  const sentence = firstOf(tokenise(beginning(reading.text, LIMITS.sentence)), LIMITS.sentence)
  const head = [
    tokenise.cls,
    ...tokenise(beginning(typed, LIMITS.typed)).ids.slice(0, LIMITS.typed),
    tokenise.sep,
    ...tokenise(ending(reading.context, LIMITS.context)).ids.slice(-LIMITS.context),
    tokenise.sep,
  ]
  const outputs = await run({
    ids: [...head, ...sentence.ids, tokenise.sep],
    types: [...head.map(() => 0), ...sentence.ids.map(() => 1), 1],
  })
  const [same = 0, contrary = 0, neither = 0] = softmax(outputOf(outputs, 'relation'))
  return {
    answers: sigmoid(outputOf(outputs, 'answers')[0] ?? 0),
    mark: outputs.marks ? markOf(outputs.marks.subarray(2 * head.length), sentence, reading.text) : null,
    relation: { same, contrary, neither },
  }
}

/** The likeliest stretch from a first to a last token, of two logits (first, last) a token, in whole words. */
function markOf(logits: Float32Array, { spans }: Tokens, text: string): Span | null {
  let best = { score: -Infinity, first: -1, last: -1 }
  for (let first = 0; first < spans.length; first++) {
    for (let last = first; last < Math.min(spans.length, first + LONGEST_MARK); last++) {
      const score = (logits[2 * first] ?? 0) + (logits[2 * last + 1] ?? 0)
      if (score > best.score) best = { score, first, last }
    }
  }
  const [first, last] = [spans[best.first], spans[best.last]]
  return first && last ? wholeWords(text, { start: first.start, end: last.end }) : null
}
