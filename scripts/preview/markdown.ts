/** Text that may stand in HTML. `escapeHtml('a < b') //=> 'a &lt; b'` */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (mark) => `&#${mark.codePointAt(0) ?? 38};`)

/**
 * The part of Discord's Markdown that the replies use, as HTML: `### ` headings, `-# ` small lines, `> ` quotations,
 * bold, italics, links, and backslashes before marks that are meant as they are.
 *
 *     toHtml('> a **b**') //=> '<blockquote><p>a <strong>b</strong></p></blockquote>'
 */
export function toHtml(markdown: string): string {
  let html = ''
  let quoted = false
  for (const line of markdown.split('\n')) {
    const inQuote = line.startsWith('> ')
    if (inQuote !== quoted) html += inQuote ? '<blockquote>' : '</blockquote>'
    quoted = inQuote
    html += lineToHtml(inQuote ? line.slice(2) : line)
  }
  return html + (quoted ? '</blockquote>' : '')
}

function lineToHtml(line: string): string {
  if (line.startsWith('### ')) return `<h3>${inline(line.slice(4))}</h3>`
  if (line.startsWith('-# ')) return `<p class="small">${inline(line.slice(3))}</p>`
  return `<p>${inline(line)}</p>`
}

const INLINE =
  /\[([^\]]+)\]\((https?:[^\s)]+)\)|<(https?:[^>]+)>|<(@&?|#)(\d+)>|\\([^\p{L}\p{N}\s])|\*\*((?:\\[\s\S]|[^\\])+?)\*\*|\*((?:\\[\s\S]|[^\\*])+?)\*/gu

function inline(text: string): string {
  let html = ''
  let at = 0
  for (const match of text.matchAll(INLINE)) {
    const [whole, linked, to, address, sign, id, escaped, bold, italic] = match
    html += escapeHtml(text.slice(at, match.index))
    if (linked !== undefined) html += `<a href="${escapeHtml(to ?? '')}">${inline(linked)}</a>`
    else if (address !== undefined) html += `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`
    else if (id !== undefined) html += `<b>${sign?.charAt(0) ?? ''}${id}</b>`
    else if (escaped !== undefined) html += escapeHtml(escaped)
    else if (bold !== undefined) html += `<strong>${inline(bold)}</strong>`
    else html += `<em>${inline(italic ?? '')}</em>`
    at = match.index + whole.length
  }
  return html + escapeHtml(text.slice(at))
}
