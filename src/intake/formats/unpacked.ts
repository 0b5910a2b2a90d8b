import { inflateRawSync } from 'node:zlib'

const ENTRY = 'PK\u0001\u0002'
const DEFLATED = 8

/**
 * Whether a zip file unpacks to at most `room` bytes: tried out, since what its list of contents says may be false.
 * Nothing is unpacked beyond it.
 */
export function unpacksWithin(bytes: Uint8Array, room: number): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = room
  for (
    let at = view.indexOf(ENTRY, 0, 'latin1');
    at >= 0 && at + 46 <= view.length;
    at = view.indexOf(ENTRY, at + 4, 'latin1')
  ) {
    left -= Math.max(view.readUInt32LE(at + 24), sizeOf(view, at, left))
    if (left < 0) return false
  }
  return true
}

/** What one entry of the list of contents unpacks to; `Infinity` where that is more than there is room for. */
function sizeOf(view: Buffer, at: number, room: number): number {
  const [method, packed, header] = [
    view.readUInt16LE(at + 10),
    view.readUInt32LE(at + 20),
    view.readUInt32LE(at + 42),
  ]
  if (method !== DEFLATED) return packed
  if (header + 30 > view.length) return 0
  const start = header + 30 + view.readUInt16LE(header + 26) + view.readUInt16LE(header + 28)
  try {
    return inflateRawSync(view.subarray(start, start + packed), { maxOutputLength: Math.max(1, room) }).length
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? Infinity : 0
  }
}
