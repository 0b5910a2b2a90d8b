import type { APIMessage } from 'discord-api-types/v10'
import { likeliest } from '../../../commands/calling/likeliest.ts'
import type { Context } from '../../../commands/calling/run.ts'
import { LONGEST_TEXT } from '../../../commands/asking/typed.ts'
import { blockQuotes, plainWords, textOf, messageTexts } from './message-text.ts'

/** What stands between quotation marks of one kind or another. */
const QUOTED = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|「([^「」]+)」|『([^『』]+)』/g
const SENTENCE_END = /(?<=[.!?。！？]["”»]?)\s+|(?<=[。！？])/u
/** The shortest piece that is looked for, in characters. */
const SHORTEST = 12
/** The longest piece, in characters; what is longer is looked for in parts, since nobody quotes more at a time. */
const LONGEST_PIECE = 400
/** The most pieces of a message that are looked for: what it quotes, then the longest. */
const MOST_PIECES = 40

/** What to look for of a message. */
interface Looked {
  readonly words: string
  /** How many pieces were looked for of a message that is too long to be looked for as a whole; null of any other. */
  readonly pieces: number | null
}

/** The words of a message to look for in the article: the piece that it most likely says, or failing that the whole. */
export async function wordsToFind(
  context: Context,
  message: Partial<APIMessage> | undefined,
): Promise<Looked> {
  const whole = textOf(message)
  const { text, lookedFor } = await likeliest(context, piecesOf(message))
  const words = text ?? beginning(whole, LONGEST_TEXT)
  return { words, pieces: whole.length > LONGEST_TEXT ? lookedFor : null }
}

/**
 * What a message may quote, the likeliest first: what it shows as quoted, all of it, then each of its sentences.
 *
 *     piecesOf({ content: 'She said "the bridge is old".' })
 *     //=> ['the bridge is old', 'She said "the bridge is old".']
 */
export function piecesOf(message: Partial<APIMessage> | undefined): readonly string[] {
  const whole = textOf(message)
  const texts = messageTexts(message)
  const cited = texts.flatMap(blockQuotes).map(plainWords)
  const quoted = [...whole.matchAll(QUOTED)].map((match) => match.slice(1).find(Boolean)?.trim() ?? '')
  const sentences = texts.flatMap((text) => plainWords(text).split(SENTENCE_END)).map((one) => one.trim())
  const longest = (pieces: readonly string[]) =>
    pieces
      .flatMap(partsOf)
      .filter(({ length }) => length >= SHORTEST)
      .sort((a, b) => b.length - a.length)
  const all = [
    ...longest([...cited, ...quoted]),
    ...(whole.length > LONGEST_TEXT ? [] : [whole]),
    ...longest(sentences),
  ]
  return [...new Set(all)].slice(0, MOST_PIECES)
}

/** A text cut between words into parts that are not too long. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  for (let rest = text; rest !== '';) {
    const part = beginning(rest, LONGEST_PIECE)
    parts.push(part)
    rest = rest.slice(part.length).trimStart()
  }
  return parts
}

/** The words that a text begins with, in at most `most` characters. */
function beginning(text: string, most: number): string {
  if (text.length <= most) return text
  const space = text.lastIndexOf(' ', most)
  return text.slice(0, space > 0 ? space : most)
}
