/** What a text is shown with, a screen at a time. */
interface Screen {
  /** How many lines fit. */
  readonly rows: number
  readonly write: (text: string) => void
  /** The key that the person presses. */
  readonly next: () => Promise<string>
  /** What stands under a screen that is not the last. */
  readonly more: string
}

/** The cursor to the beginning of the line, and the line cleared. */
const CLEAR = '\r\u001b[K'
/** Ctrl-C, Ctrl-D and Escape end it as well. */
const ENDS: readonly string[] = ['q', 'Q', '\u0003', '\u0004', '\u001b']

/** Shows a text a screen at a time as `more` does: any key goes on, Enter by one line, q ends it. */
export async function showByScreens(text: string, { rows, write, next, more }: Screen): Promise<void> {
  const lines = text.replace(/\n$/u, '').split('\n')
  const whole = Math.max(1, rows - 1)
  let shown = 0
  let step = lines.length <= whole ? lines.length : whole
  for (;;) {
    write(`${lines.slice(shown, shown + step).join('\n')}\n`)
    shown += step
    if (shown >= lines.length) return
    write(`--${more}--`)
    const key = await next()
    write(CLEAR)
    if (ENDS.includes(key)) return
    step = /^[\r\n]/u.test(key) ? 1 : whole
  }
}
