import type { FileKind, Unreadable } from '../intake.ts'

const starts = (bytes: Uint8Array, signature: string, at = 0): boolean =>
  Array.from(signature, (sign) => sign.charCodeAt(0)).every((sign, i) => bytes[at + i] === sign)

/** Formats that are told by their first bytes and not read. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
  ['{\\rtf', 'an RTF file'],
]
/** What holds no words as letters, or several files: first bytes, from where they stand. */
const NO_TEXT: readonly (readonly ['picture' | 'archive' | 'recording', string, number?])[] = [
  ['picture', '\u0089PNG'],
  ['picture', '\u00ff\u00d8\u00ff'],
  ['picture', 'GIF8'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['picture', 'WEBP', 8],
  ['picture', 'ftyphei', 4],
  ['picture', 'ftypmif1', 4],
  ['picture', 'ftypavif', 4],
  ['recording', 'ftyp', 4],
  ['recording', 'ID3\u0003'],
  ['recording', 'ID3\u0004'],
  ['recording', '\u00ff\u00fb'],
  ['recording', 'OggS\0'],
  ['recording', 'fLaC\0'],
  ['recording', 'WAVE', 8],
  ['recording', '\u001aE\u00df\u00a3'],
  ['archive', '7z\u00bc\u00af'],
  ['archive', 'Rar!\u001a'],
  ['archive', '\u001f\u008b'],
]
const ZIPPED: readonly (readonly [RegExp, string])[] = [
  [/mimetypeapplication\/vnd\.oasis/u, 'an OpenDocument file'],
  [/mimetypeapplication\/epub/u, 'an EPUB book'],
  [/ppt\/|xl\//u, 'an Office file other than a text'],
]
const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/iu
const HTML = /\.(?:html?|xhtml|mht)$/iu

/** What kind of file it is: by its first bytes, and where these tell nothing by its name. */
export function fileKind(bytes: Uint8Array, name: string): FileKind | Unreadable {
  if (starts(bytes, '%PDF-') || startsSoon(bytes)) return 'pdf'
  const other = OTHERS.find(([signature]) => starts(bytes, signature))
  if (other) return { kind: 'other-format', format: other[1] }
  const without = NO_TEXT.find(([, signature, at]) => starts(bytes, signature, at))
  if (without) return { kind: without[0] }
  if (starts(bytes, 'PK\u0003\u0004')) return zipped(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  if (
    /^\W*(?:<!doctype html|<html|<head|<body|<\?xml[^>]*>\s*<!doctype html)/iu.test(
      head.replaceAll('\0', ''),
    ) ||
    HTML.test(name)
  )
    return 'html'
  return MARKDOWN.test(name) ? 'markdown' : 'text'
}

/** Some programs put a few bytes before a PDF's signature. An article may speak of it, but no object follows there. */
const startsSoon = (bytes: Uint8Array): boolean =>
  /^[^]{0,1023}?%PDF-\d\.\d[^]{0,1024}?\b\d+ \d+ obj\b/u.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, 2200)),
  )

function zipped(bytes: Uint8Array): FileKind | Unreadable {
  const names =
    new TextDecoder('latin1').decode(bytes.subarray(0, 4096)) +
    new TextDecoder('latin1').decode(bytes.subarray(-16_384))
  if (names.includes('word/document.xml') || names.includes('word/')) return 'docx'
  const format = ZIPPED.find(([sign]) => sign.test(names))?.[1]
  return format === undefined ? { kind: 'archive' } : { kind: 'other-format', format }
}
