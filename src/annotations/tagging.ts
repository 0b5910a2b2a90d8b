import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { Span } from '../text/span.ts'

/** Universal part of speech: what a word does in its sentence. */
export type Tag = PartOfSpeech

/** A tagged stretch of a text. */
export interface Tagged extends Span {
  readonly tag: Tag
}

/** Text is tagged in pieces of about this length, so that one endless sentence costs no more than many short ones. */
const PIECE = 8000
const UNKNOWN: Tag = 'NOUN'

let tagger: ReturnType<typeof winkNLP> | null = null

/**
 * Tags the words of a text, by wink-nlp's model of English, which is loaded at the first call.
 * `tag('She left.').map((t) => t.tag) //=> ['PRON', 'VERB', 'PUNCT']`
 */
export function tag(text: string): readonly Tagged[] {
  tagger ??= winkNLP(model, ['sbd', 'pos'])
  const found: Tagged[] = []
  const plain = plainMarks(text)
  for (const piece of pieces(plain)) tagPiece({ plain, piece, tagger, found })
  return found
}

interface Job {
  readonly plain: string
  readonly piece: Span
  readonly tagger: ReturnType<typeof winkNLP>
  readonly found: Tagged[]
}

function tagPiece({ plain, piece, tagger, found }: Job): void {
  const tokens = tagger.readDoc(plain.slice(piece.start, piece.end)).tokens()
  // The library tells what is wanted by comparing with these very functions, so they cannot be wrapped.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { value, pos } = tagger.its
  const values = tokens.out(value as ItsFunction<string>)
  const tags = tokens.out(pos as ItsFunction<Tag>) as Tag[]
  let at = piece.start
  values.forEach((written, i) => {
    if (written.trim() === '') return
    while (at < piece.end && /\s/u.test(plain.charAt(at))) at++
    const start = plain.startsWith(written, at) ? at : nearby(plain, written, at)
    if (start < 0) return
    at = start + written.length
    found.push({ start, end: at, tag: tags[i] ?? UNKNOWN })
  })
}

/** Where a token stands that is not exactly here, looking no further than a line ahead; -1 where it does not. */
function nearby(text: string, value: string, at: number): number {
  const found = text.slice(at, at + 100).indexOf(value)
  return found < 0 ? -1 : at + found
}

/** Straight marks for curly ones and a blank for a joiner, of the same length, as the model was taught. */
const plainMarks = (text: string): string =>
  text
    .replace(/[“”„«»]/gu, '"')
    .replace(/''/gu, '" ')
    .replace(/[‘’`]/gu, "'")
    .replace(/\u00a0/gu, ' ')

function pieces(text: string): readonly Span[] {
  const found: Span[] = []
  for (let start = 0; start < text.length;) {
    const end = pieceEnd(text, start)
    found.push({ start, end })
    start = end
  }
  return found
}

/** After the last line break, or else the last blank, of a piece of the usual length. */
function pieceEnd(text: string, start: number): number {
  if (start + PIECE >= text.length) return text.length
  const piece = text.slice(start, start + PIECE)
  const line = piece.lastIndexOf('\n')
  const blank = line > PIECE / 2 ? line : Math.max(piece.lastIndexOf('. '), piece.lastIndexOf(' ', PIECE - 1))
  return blank > 0 ? start + blank + 1 : start + PIECE
}
