import { shorten } from '../../presentation/shorten.ts'

/**
 * A text of at most `size` characters, shortened at its end only, at a word, with an ellipsis.
 *
 *     shortText('one two three', 9) //=> 'one two…'
 */
export function shortText(text: string, size: number): string {
  if (text.length <= size) return text
  const excerpt = { text, marks: [], cutBefore: false, cutAfter: false }
  return `${shorten(excerpt, Math.max(0, size - 1)).text}…`
}
