import type { Span } from '../../text/span.ts'
import type { Tag, Tags } from '../tags.ts'
import type { Token } from '../tokens.ts'
import type { Made, Sentences } from './announced/announced.ts'
import { callsOf } from './calls.ts'
import { proposerAt, proposerOf } from './proposers.ts'

/** The tagger's score from which a stretch is taken for a proposal. */
const PROPOSAL_SCORE = 0.35

type Marked = Extract<Tag, { part: 'proposal' }>

/** What the tagger marks as proposed, in order, each with whose it is. */
export function marked(sentences: Sentences, tags: Tags): readonly Made[] {
  return sentences.prose.flatMap(({ id, span }) =>
    (tags[id] ?? [])
      .filter((tag): tag is Marked => tag.part === 'proposal' && tag.score >= PROPOSAL_SCORE)
      .toSorted((a, b) => a.span.start - b.span.start)
      .flatMap((tag): readonly Made[] => {
        const words = sentences.tokens.get(id) ?? []
        const run = runOf(words, { start: span.start + tag.span.start, end: span.start + tag.span.end })
        return run === null ? [] : [made(sentences, { id, words, run, tag })]
      }),
  )
}

interface Place {
  readonly id: number
  readonly words: readonly Token[]
  readonly run: Run
  readonly tag: Marked
}

function made(sentences: Sentences, { id, words, run, tag }: Place): Made {
  const call = callsOf(words).findLast(
    (one) => one.at < run.from && one.from <= run.to && one.from >= run.from - MOST_WORDS_BETWEEN,
  )
  const core = { start: words[run.from]?.start ?? 0, end: words[run.to - 1]?.end ?? 0 }
  const whose = call ? proposerAt(sentences, id, call) : proposerOf(sentences, id, run.from)
  return { core, force: tag.force, sentence: id, addressee: call?.addressee ?? null, ...whose }
}

/** How many words may stand between what a verb calls for and what is marked. */
const MOST_WORDS_BETWEEN = 6

interface Run {
  readonly from: number
  /** Index after the last word. */
  readonly to: number
}

const EDGE = /^(?:[,;:.!?\-–—"“”„«»]|--|'')$/u

/** The words of a span, without marks and joining words at its ends; null where none are left. */
function runOf(words: readonly Token[], span: Span): Run | null {
  let from = words.findIndex((word) => word.end > span.start)
  let to = words.findLastIndex((word) => word.start < span.end) + 1
  if (from < 0) return null
  while (from < to && (EDGE.test(words[from]?.text ?? '') || /^(?:and|that)$/u.test(words[from]?.low ?? '')))
    from++
  while (to > from && EDGE.test(words[to - 1]?.text ?? '')) to--
  return to > from ? { from, to } : null
}
