import { firstFrom } from '../../text/first-from.ts'
import type { Span } from '../../text/span.ts'
import { SpanIndex } from '../../text/span-index.ts'
import type { Force, Polarity, Tag, Tags } from '../tags.ts'
import type { Token } from '../tokens.ts'
import type { Made, Sentences } from './announced/announced.ts'
import { callsOf, isUnasked, type CallFor } from './forms/calls.ts'
import { isSupposed } from './forms/imperatives.ts'
import { coreSpan } from './core/core-span.ts'
import { proposerAt, proposerOf } from './proposers.ts'

/**
 * The tagger's score from which a stretch is taken for a proposal: where it also marks it surely as demanded or
 * promised, where it marks nothing else, where it marks it as said in another way; of a single word; of a scrap.
 */
const PROPOSAL_SCORES = { turned: 0.45, alone: 0.6, said: 0.8, word: 0.75, scrap: 0.85 }
/** The most words of a piece that is a scrap where it is broken off: "the stations of". */
const MOST_WORDS_OF_SCRAP = 4
/** The tagger's score from which something is surely demanded or promised. */
const TURN_SCORE = 0.8
/** The most words between two pieces of one proposal. */
const MOST_WORDS_WITHIN = 4

type Marked = Extract<Tag, { part: 'proposal' }>

/** What the tagger marks as proposed, in order, each with whose it is. */
export function marked(sentences: Sentences, tags: Tags): readonly Made[] {
  return sentences.prose.flatMap(({ id, span }) => {
    const own = (tags[id] ?? []).filter((tag): tag is Marked => tag.part === 'proposal')
    const words = sentences.tokens.get(id) ?? []
    if (own.length === 0) return []
    const pieces = own
      .toSorted((a, b) => a.span.start - b.span.start)
      .flatMap((tag) => pieceOf(words, span.start, tag))
    const calls = callsOf(words)
    const turns = new SpanIndex(
      (tags[id] ?? []).flatMap((tag) => turnOf(words, span.start, tag)),
      (turn) => [turn],
    )
    return joined(words, pieces)
      .filter((piece) => isSure(words, piece, turns))
      .filter(({ from }) => !isUnasked(words, from) && !isSupposed(words, from))
      .map((piece) => made(sentences, { id, words, calls, piece }))
  })
}

/** Words that the tagger marks: indexes of the first and after the last. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly score: number
  readonly force: Force
}

/** Pieces that only a few words of one clause part are one, as sure as most of it is. */
function joined(words: readonly Token[], pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (last && isOne(words.slice(last.to, piece.from))) found[found.length - 1] = both(last, piece)
    else found.push(piece)
  }
  return found
}

const isOne = (between: readonly Token[]): boolean =>
  between.length <= MOST_WORDS_WITHIN &&
  !between.some(({ text }) => EDGE.test(text) && text !== ',' && text !== '-')

function both(a: Piece, b: Piece): Piece {
  const [x, y] = [a.to - a.from, b.to - b.from]
  const score = (a.score * x + b.score * y) / (x + y)
  return { from: a.from, to: b.to, score, force: (y > x ? b : a).force }
}

function isSure(words: readonly Token[], piece: Piece, turns: SpanIndex<Turn>): boolean {
  const { from, to, score } = piece
  if (to - from === 1)
    return score >= PROPOSAL_SCORES.word && /^(?:NOUN|PROPN|VERB)$/u.test(words[from]?.tag ?? '')
  if (isBrokenOff(words, piece) && to - from <= MOST_WORDS_OF_SCRAP) return score >= PROPOSAL_SCORES.scrap
  const around = turns.near({ start: from, end: to })
  const asked = around.filter(({ polarity }) => /^(?:demanded|promised)$/u.test(polarity))
  if (asked.some((turn) => turn.score >= TURN_SCORE)) return score >= PROPOSAL_SCORES.turned
  return (
    score >=
    (around.length > asked.length && asked.length === 0 ? PROPOSAL_SCORES.said : PROPOSAL_SCORES.alone)
  )
}

/** What the tagger marks as said, with what turn: a span of words instead of characters. */
interface Turn extends Span {
  readonly score: number
  readonly polarity: Polarity
}

const turnOf = (words: readonly Token[], start: number, tag: Tag): readonly Turn[] =>
  tag.part === 'content' || tag.part === 'inner'
    ? [{ ...turnSpan(runOf(words, start, tag.span)), score: tag.score, polarity: tag.polarity }]
    : []

const turnSpan = ({ from, to }: { readonly from: number; readonly to: number }): Span => ({
  start: from,
  end: to,
})

interface Place {
  readonly id: number
  readonly calls: readonly CallFor[]
  readonly words: readonly Token[]
  readonly piece: Piece
}

function made(sentences: Sentences, { id, words, calls, piece }: Place): Made {
  const { from, to, force } = piece
  const before = firstFrom(calls, ({ at }) => at < from)
  const call = calls
    .slice(Math.max(0, before - MOST_WORDS_BETWEEN), before)
    .findLast((one) => one.from <= to && one.from >= from - MOST_WORDS_BETWEEN)
  const core = wholeOf(words, piece)
  const whose = call ? proposerAt(sentences, id, call) : proposerOf(sentences, id, { from, core })
  return { core, force, sentence: id, addressee: call?.addressee ?? null, ...whose }
}

const spanOf = (words: readonly Token[], { from, to }: Piece): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
})

/** What is broken off goes on to the end of its clause. */
const wholeOf = (words: readonly Token[], piece: Piece): Span =>
  (isBrokenOff(words, piece) ? coreSpan(words, piece.from) : null) ?? spanOf(words, piece)

/** "an end to [the]": it ends with a word after which more must come, and more does. */
function isBrokenOff(words: readonly Token[], { to }: Piece): boolean {
  const [last, next] = [words[to - 1], words[to]]
  if (!last || !next || next.tag === 'PUNCT') return false
  return /^(?:ADP|DET|CCONJ)$/u.test(last.tag)
}

/** How many words may stand between what a verb calls for and what is marked. */
const MOST_WORDS_BETWEEN = 6

const EDGE = /^(?:[,;:.!?\-–—"“”„«»]|--|'')$/u

/** The words of a span of a unit that begins at `start`. */
const runOf = (words: readonly Token[], start: number, span: Span) => ({
  from: firstFrom(words, (word) => word.end <= start + span.start),
  to: firstFrom(words, (word) => word.start < start + span.end),
})

/** The words of a tag, without marks and joining words at its ends; none where none are left. */
function pieceOf(words: readonly Token[], start: number, { span, score, force }: Marked): readonly Piece[] {
  let { from, to } = runOf(words, start, span)
  while (from < to && (EDGE.test(words[from]?.text ?? '') || /^(?:and|that)$/u.test(words[from]?.low ?? '')))
    from++
  while (to > from && EDGE.test(words[to - 1]?.text ?? '')) to--
  return to > from ? [{ from, to, score, force }] : []
}
