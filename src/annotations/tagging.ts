import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { Span } from '../text/span.ts'

/** Universal part of speech: what a word does in its sentence. */
export type UniversalTag = PartOfSpeech

/** A tagged stretch of a text. */
export interface Tagged extends Span {
  readonly tag: UniversalTag
}

/**
 * Characters of the pieces in which text is tagged, so that one endless sentence costs no more than many short ones.
 */
const PIECE = 8000
const UNKNOWN: UniversalTag = 'NOUN'

interface Loaded {
  readonly nlp: ReturnType<typeof winkNLP>
  /** How many words the model knows. */
  readonly size: number
}
let loaded: Loaded | null = null

/**
 * Tags the words of a text, by wink-nlp's model of English, which is loaded at the first call.
 * `tag('She left.').map((t) => t.tag) //=> ['PRON', 'VERB', 'PUNCT']`
 */
export function tag(text: string): readonly Tagged[] {
  const { nlp } = load()
  const found: Tagged[] = []
  const plain = plainMarks(text)
  for (const piece of pieces(plain)) tagPiece({ plain, piece, nlp, found })
  return found
}

/**
 * Which of some words, in small letters, the model knows as words of English. Most names are none.
 * `dictionaryWords(['harbour', 'tessema']) //=> Set { 'harbour' }`
 */
export function dictionaryWords(words: readonly string[]): ReadonlySet<string> {
  const { nlp, size } = load()
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { value, uniqueId } = nlp.its
  const found = new Set<string>()
  const simple = words.filter((word) => /^\p{L}+$/u.test(word))
  for (let from = 0; from < simple.length; from += 500) {
    const tokens = nlp.readDoc(simple.slice(from, from + 500).join(' ')).tokens()
    const ids = tokens.out(uniqueId as ItsFunction<number>)
    tokens.out(value as ItsFunction<string>).forEach((word, i) => {
      if (Number(ids[i] ?? Infinity) < size) found.add(word)
    })
  }
  return found
}

/** A word that no dictionary has. The library numbers new words from the first one on that it does not know. */
const NO_WORD = 'zzqxj'

/** Loads the model at the first call, and notes how many words it knows before it has read any text. */
function load(): Loaded {
  if (loaded) return loaded
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const words = nlp.readDoc(NO_WORD).tokens()
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const [size] = words.out(nlp.its.uniqueId as ItsFunction<number>)
  loaded = { nlp, size: Number(size ?? 0) }
  return loaded
}

interface Job {
  readonly plain: string
  readonly piece: Span
  readonly nlp: ReturnType<typeof winkNLP>
  readonly found: Tagged[]
}

function tagPiece({ plain, piece, nlp, found }: Job): void {
  const tokens = nlp.readDoc(plain.slice(piece.start, piece.end)).tokens()
  // The library tells what is wanted by comparing with these very functions, so they cannot be wrapped.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { value, pos } = nlp.its
  const values = tokens.out(value as ItsFunction<string>)
  const tags = tokens.out(pos as ItsFunction<UniversalTag>) as UniversalTag[]
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
