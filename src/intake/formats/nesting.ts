/** Elements without content, and those whose end a page may leave out: the next of their kind ends them. */
const WITHOUT_END = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp'.split(
    ' ',
  ),
)
const TAG = /<(\/?)(!--|[a-z][a-z0-9:-]*(?=[\s/>]))([^<>]*)/giu
/** What begins a run in which a `<` begins no element, and what ends it. */
const VERBATIM: ReadonlyMap<string, RegExp> = new Map([
  ['!--', /-->/gu],
  ...['script', 'style', 'textarea', 'title'].map((name) => [name, new RegExp(`</${name}`, 'giu')] as const),
])

/**
 * How many elements of a page stand within each other at most, by its tags alone, in a time that grows with its length;
 * counting ends at `enough`. `nesting('<div><b>One</b></div><div>', 9) //=> 2`
 */
export function nesting(html: string, enough: number): number {
  const tags = new RegExp(TAG)
  let depth = 0
  let deepest = 0
  for (let tag = tags.exec(html); tag && deepest < enough; tag = tags.exec(html)) {
    const [, closing, written = '', rest = ''] = tag
    const name = written.toLowerCase()
    const end = closing === '' ? VERBATIM.get(name) : undefined
    if (end) {
      const until = indexFrom(html, end, tags.lastIndex)
      if (until < 0) break
      tags.lastIndex = until
    } else if (!WITHOUT_END.has(name) && !rest.endsWith('/')) {
      depth = closing === '' ? depth + 1 : Math.max(0, depth - 1)
      deepest = Math.max(deepest, depth)
    }
  }
  return deepest
}

function indexFrom(text: string, pattern: RegExp, from: number): number {
  const looking = new RegExp(pattern)
  looking.lastIndex = from
  return looking.exec(text)?.index ?? -1
}
