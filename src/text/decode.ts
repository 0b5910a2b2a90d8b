/** Bytes that Windows-1252 leaves undefined or assigns to control characters; no text saved by hand has them. */
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0081\u008d\u008f\u0090\u009d]/u // eslint-disable-line no-control-regex -- control characters are meant

/**
 * The text of a file in UTF-8, UTF-16 or Latin-1 (as Windows-1252 extends it), without its byte order mark and with
 * line feeds alone; null where it is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes)
  return text === null || text.includes('\0') ? null : text.replace(/\r\n?/gu, '\n')
}

function decoded(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly('utf-16be', bytes)
  const order = bytes.includes(0) ? wideOrder(bytes) : null
  if (order !== null) return withoutControl(strictly(order, bytes))
  const utf8 = strictly('utf-8', bytes) ?? withGaps(bytes)
  if (utf8 !== null) return utf8
  return withoutControl(new TextDecoder('windows-1252').decode(bytes))
}

/** Null for a text that holds control characters: its encoding was guessed wrong. */
const withoutControl = (text: string | null): string | null =>
  text === null || CONTROL.test(text) ? null : text

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A text is UTF-8 that was damaged when it has at least this many whole multi-byte characters for each broken one. */
const WHOLE = 3

/**
 * UTF-8 that lost some bytes, each gap as U+FFFD: read as Latin-1 all other characters would be wrong. Null for other
 * bytes.
 */
function withGaps(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const gaps = text.match(/\ufffd/gu)?.length ?? 0
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  return whole >= WHOLE * gaps ? text : null
}

/** UTF-16 without a byte order mark: of western text every other byte is zero. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const some = bytes.subarray(0, 4000)
  let even = 0
  let odd = 0
  some.forEach((byte, i) => {
    if (byte !== 0) return
    if (i % 2 === 0) even++
    else odd++
  })
  const half = some.length / 2
  if (odd > 0.6 * half && even < 0.1 * half) return 'utf-16le'
  return even > 0.6 * half && odd < 0.1 * half ? 'utf-16be' : null
}
