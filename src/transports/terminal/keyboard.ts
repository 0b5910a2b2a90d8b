import { Transform, type Readable } from 'node:stream'

/** The standard input of a terminal, as far as it is needed here. */
export type Terminal = Readable & { readonly setRawMode?: (raw: boolean) => unknown }

/** The keys of a person on their way to the line editor. */
export interface Keyboard {
  /** What the editor reads; it may set it raw. */
  readonly keys: Terminal
  /** The next key, which the editor then does not see. */
  readonly next: () => Promise<string>
  readonly close: () => void
}

/** Between these a terminal puts what is pasted, when it is asked to (xterm's bracketed paste). */
const PASTED = /(\p{Cc}\[20[01]~)/u
export const ASK_FOR_MARKS = '\u001b[?2004h'
export const PASTE_MARKS_OFF = '\u001b[?2004l'

/** Lets through what is typed; of what is pasted several lines become one, which waits for Enter as if it were typed. */
export function keyboard(input: Terminal): Keyboard {
  let taker: ((key: string) => void) | null = null
  let pasting = false
  const through = (part: string): string => {
    if (!PASTED.test(part)) return pasting ? part.replace(/\s*\p{Cc}[\s\p{Cc}]*/gu, ' ') : part
    pasting = part.endsWith('200~')
    return ''
  }
  const keys = new Transform({
    decodeStrings: false,
    encoding: 'utf8',
    transform(chunk, _encoding, done) {
      const take = taker
      taker = null
      if (take) take(String(chunk))
      done(null, take ? '' : String(chunk).split(PASTED).map(through).join(''))
    },
  })
  input.setEncoding('utf8').pipe(keys)
  return {
    keys: Object.assign(keys, { setRawMode: (raw: boolean) => input.setRawMode?.(raw) }),
    next: () =>
      new Promise((resolve) => {
        taker = resolve
        keys.once('end', () => {
          resolve('q')
        })
      }),
    close: () => {
      input.unpipe(keys)
      input.pause()
    },
  }
}
