import { Tokenizer } from '@huggingface/tokenizers'
import { readJson } from './read-json.ts'
import type { Span } from '../../text/span.ts'

/** A text cut into word pieces: the id of each in the model's vocabulary, and the characters it stands for. */
export interface Tokens {
  readonly ids: readonly number[]
  /** Offsets into the text as given, a span a token. */
  readonly spans: readonly Span[]
}

/** Cuts a text into tokens, without the special ones that open and divide a model's input. */
export interface Tokenise {
  (text: string): Tokens
  /** The tokens that begin an input and that end each of its parts. */
  readonly cls: number
  readonly sep: number
}

/** The most words whose pieces are remembered; an article has some thousands of different ones. */
const REMEMBERED = 20_000

/** Chinese characters stand alone; the library leaves out those beyond the first 65,536 code points. */
const RARE_HAN = /^[\u{20000}-\u{3ffff}]$/u

type Piece = readonly [id: number, length: number]

/**
 * Reads `tokenizer.json` and `tokenizer_config.json` of a folder: BERT's WordPiece. The library tells no offsets, so
 * the text is normalised a character at a time, which is also how the models' training read it (case, accents,
 * controls and Chinese characters are each a matter of one character). "[SEP]" typed by a person is five pieces, never
 * the special token.
 */
export function readTokeniser(folder: string): Tokenise {
  const tokenizer = new Tokenizer(
    readJson(folder, 'tokenizer.json'),
    readJson(folder, 'tokenizer_config.json'),
  )
  const normalise = remembering((character: string) => {
    const plain = tokenizer.normalizer?.normalize(character) ?? character
    return RARE_HAN.test(character) ? ` ${plain} ` : plain
  })
  const pieces = remembering((word: string) => piecesOf(tokenizer, word))
  const special = (name: string): number => {
    const id = tokenizer.token_to_id(name)
    if (id === undefined) throw new Error(`The tokenizer has no ${name}`)
    return id
  }
  const tokenise = (text: string): Tokens => {
    const { plain, starts } = normalised(text, normalise)
    const ids: number[] = []
    const spans: Span[] = []
    let at = 0
    for (const word of tokenizer.pre_tokenizer?.pre_tokenize(plain) ?? []) {
      at = plain.indexOf(word, at)
      for (const [id, length] of pieces(word)) {
        ids.push(id)
        spans.push(placeOf(starts, at, at + length, text))
        at += length
      }
    }
    return { ids, spans }
  }
  return Object.assign(tokenise, { cls: special('[CLS]'), sep: special('[SEP]') })
}

/** The text as the vocabulary is written, and for each unit of it where the character it came from starts. */
function normalised(text: string, normalise: (character: string) => string) {
  const starts: number[] = []
  let plain = ''
  let at = 0
  for (const character of text) {
    const known = normalise(character)
    for (let k = 0; k < known.length; k++) starts.push(at)
    plain += known
    at += character.length
  }
  return { plain, starts }
}

/** From the first character that a stretch of the plain text came from to the end of the last. */
function placeOf(starts: readonly number[], from: number, to: number, text: string): Span {
  const start = starts[from] ?? text.length
  const last = starts[to - 1] ?? start
  return { start, end: last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) }
}

/** The pieces of one word with how many characters each takes; a word that is not known is one piece. */
function piecesOf(tokenizer: Tokenizer, word: string): readonly Piece[] {
  const tokens: readonly string[] = tokenizer.model?.encode([word]) ?? []
  const id = (token: string): number => tokenizer.token_to_id(token) ?? tokenizer.model?.unk_token_id ?? 0
  const [only] = tokens
  if (tokens.length === 1 && only !== undefined) return [[id(only), word.length]]
  return tokens.map((token, k) => [id(token), k === 0 ? token.length : token.length - '##'.length])
}

function remembering<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(key)
    if (known.size >= REMEMBERED) known.clear()
    known.set(key, made)
    return made
  }
}
