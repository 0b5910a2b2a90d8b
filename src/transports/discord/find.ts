import type { APIMessage } from 'discord-api-types/v10'
import { run, type Context } from '../../commands/run.ts'
import { blockQuotes, plainWords, textOf } from './message-text.ts'

/** What stands between quotation marks of one kind or another. */
const QUOTED = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|「([^「」]+)」|『([^『』]+)』/g
const SENTENCE_END = /(?<=[.!?。！？]["”»]?)\s+|(?<=[。！？])/u
/** What is shorter says nothing that could be looked for. */
const SHORTEST = 12
/** So many pieces of a message are looked for, the longest; each takes as long as one question. */
const MOST = 12

/**
 * What a message may quote, the likeliest first: what it shows as quoted, all of it, then each of its sentences.
 *
 *     piecesOf({ content: 'She said "the bridge is old".' })
 *     //=> ['the bridge is old', 'She said "the bridge is old".']
 */
export function piecesOf(message: Partial<APIMessage> | undefined): readonly string[] {
  const whole = textOf(message)
  const cited = blockQuotes(message?.content ?? '').map(plainWords)
  const quoted = [...whole.matchAll(QUOTED)].map((match) => match.slice(1).find(Boolean)?.trim() ?? '')
  const sentences = whole.split(SENTENCE_END).map((sentence) => sentence.trim())
  const longest = (pieces: readonly string[]) =>
    pieces.filter(({ length }) => length >= SHORTEST).sort((a, b) => b.length - a.length)
  const all = [...longest([...cited, ...quoted]), whole, ...longest(sentences)]
  return [...new Set(all)].slice(0, MOST)
}

/** The piece of a message that the article says; failing that one that it contradicts; failing that the whole. */
export async function bestPiece(context: Context, pieces: readonly string[], whole: string): Promise<string> {
  let best = { words: whole, rank: 0 }
  // One after the other: most stand in the article letter by letter, and then no model reads the rest.
  for (const words of pieces) {
    const rank = await rankOf(context, words)
    if (rank > best.rank) best = { words, rank }
    if (rank === FOUND) break
  }
  return best.words
}
const FOUND = 3

async function rankOf(context: Context, words: string): Promise<number> {
  const result = await run(context, { command: 'who said', options: { words } })
  if (result.kind === 'problem') return 0
  const { kind, reason } = result.answer
  if (kind === 'found') return FOUND
  if (reason === 'contrary') return 2
  return kind === 'unsure' ? 1 : 0
}
