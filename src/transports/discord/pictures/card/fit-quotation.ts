/** Words set in a size that fills the card, shortened at their end where even the smallest does not hold them. */
interface FittedQuotation {
  readonly text: string
  readonly size: number
  readonly cut: boolean
}

/** Up to how many letters each size is for; chosen so that a card stays within a phone's screen. */
const sizes = [
  { upTo: 90, size: 48 },
  { upTo: 180, size: 40 },
  { upTo: 320, size: 34 },
  { upTo: 480, size: 30 },
  { upTo: 700, size: 26 },
] as const

const longest = 700

/**
 * The comma that only leads on to "he said" is left off too.
 * `fitQuotation('We will wait,')` //=> { text: 'We will wait', size: 48, cut: false }
 */
export function fitQuotation(words: string): FittedQuotation {
  const text = words.trim().replace(/,$/u, '')
  const fitting = sizes.find(({ upTo }) => text.length <= upTo)
  if (fitting) return { text, size: fitting.size, cut: false }
  const room = text.slice(0, longest + 1)
  const space = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'))
  const kept = space > longest / 2 ? room.slice(0, space) : wholeLetters(text, longest)
  return { text: kept.trimEnd(), size: 26, cut: true }
}

/** A run without a space is cut between letters, never within one. */
function wholeLetters(text: string, limit: number): string {
  const last = text.codePointAt(limit - 1) ?? 0
  return text.slice(0, last > 0xffff ? limit - 1 : limit)
}
