import type { Document } from '../document/document.ts'
import { words } from '../text/words.ts'

/** Ways in which an article writes each word within its prose; read once an article. */
const known = new WeakMap<Document, ReadonlyMap<string, string>>()

/**
 * A heading as it is shown in a line of small print: capitals are taken back to what the article itself writes
 * elsewhere, so that names stay names. A heading that is not all capitals stays as it is.
 *
 *     plainHeading(document, 'XI ON THE INTERNET') //=> 'Xi on the Internet'
 */
export function plainHeading(document: Document, heading: string): string {
  if (heading !== heading.toUpperCase()) return heading
  const forms = formsOf(document)
  let shown = ''
  let at = 0
  for (const word of words(heading)) {
    shown += heading.slice(at, word.start) + (forms.get(word.key) ?? word.text.toLowerCase())
    at = word.end
  }
  shown += heading.slice(at)
  return shown.replace(/\p{L}/u, (first) => first.toUpperCase())
}

function formsOf(document: Document): ReadonlyMap<string, string> {
  const before = known.get(document)
  if (before) return before
  const forms = new Map<string, string>()
  for (const { kind, span } of document.sentences) {
    if (kind !== 'sentence' && kind !== 'caption') continue
    for (const [i, { key, text }] of words(document.text, span).entries()) {
      const small = text === text.toLowerCase()
      if (i > 0 && (small || !forms.has(key))) forms.set(key, text)
    }
  }
  known.set(document, forms)
  return forms
}
