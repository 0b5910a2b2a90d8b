/** Characters that mean something to Discord's Markdown wherever they stand. */
const SIGNS = /[\\*_~`|<>@#[\]]/g
/** The colon of an address, which would become a link. */
const ADDRESS = /:(?=\/\/)/g
/**
 * What makes a list at the start of a line: "- ", "+ ", "1. ". Headings and quotations begin with a character above.
 */
const BULLET = /^([^\S\n]*)([-+])/gm
const NUMBERING = /^([^\S\n]*\d+)(?=[.)])/gm
/** Marks that turn the direction of writing until they are closed, and the marks that close them. */
const EMBEDDING = /[\u202a\u202b\u202d\u202e]/g
const ISOLATE = /[\u2066-\u2068]/g
/** Most texts have none of them. */
const TURNING = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/

/**
 * Text as Discord shows it letter for letter: no Markdown, no mention, no link, no emoji of a server's.
 *
 *     escape('*a* <@1>') //=> '\\*a\\* \\<\\@1\\>'
 */
export function escape(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(SIGNS, '\\$&')
    .replace(ADDRESS, '\\:')
    .replace(BULLET, '$1\\$2')
    .replace(NUMBERING, '$1\\')
  if (!TURNING.test(text)) return plain
  return plain + closing(text, EMBEDDING, '\u202c') + closing(text, ISOLATE, '\u2069')
}

/** Closes what a stretch of text leaves open, so that it cannot turn what follows it. */
function closing(text: string, openers: RegExp, closer: string): string {
  const open = (text.match(openers)?.length ?? 0) - text.split(closer).length + 1
  return closer.repeat(Math.max(0, open))
}
