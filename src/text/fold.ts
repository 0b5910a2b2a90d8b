/** A text made comparable, with the way back to the original's offsets. */
interface Folded {
  readonly text: string
  /** The offset in the original of the character that `offset` in the folded text came from. */
  readonly source: (offset: number) => number
}

const PLAIN = new Map([
  ...Array.from('“”„‟«»″〝〞', (mark) => [mark, '"'] as const),
  ...Array.from('‘’‚‛‹›′`´', (mark) => [mark, "'"] as const),
  ...Array.from('‐‑‒–—―−', (mark) => [mark, '-'] as const),
  ...Array.from('\u00a0\u2007\u202f', (mark) => [mark, ' '] as const),
  ['…', '...'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ł', 'l'],
])
/** Soft hyphen, zero-width and direction marks: they show nothing, so they compare as nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u
const MARK = /\p{M}/gu
// eslint-disable-next-line no-control-regex -- the whole of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/

/**
 * Folds case, accents, quotation marks and dashes, and drops what cannot be seen.
 * `fold('“Łódź—”').text //=> '"lodz-"'`
 */
export function fold(text: string): Folded {
  if (ASCII.test(text)) return { text: text.toLowerCase(), source: (offset) => offset }
  const parts: string[] = []
  const sources: number[] = []
  let at = 0
  for (const character of text) {
    const folded = foldCharacter(character)
    for (let k = 0; k < folded.length; k++) sources.push(at)
    parts.push(folded)
    at += character.length
  }
  return { text: parts.join(''), source: (offset) => sources[offset] ?? text.length }
}

/** The folded text alone, for comparing short strings. */
export const foldText = (text: string): string => fold(text).text

function foldCharacter(character: string): string {
  if (character < '\u0080') return character.toLowerCase()
  if (INVISIBLE.test(character)) return ''
  const whole = PLAIN.get(character.toLowerCase())
  if (whole !== undefined) return whole
  const letters = character.normalize('NFKD').toLowerCase().replace(MARK, '')
  return Array.from(letters, (letter) => PLAIN.get(letter) ?? letter).join('')
}
