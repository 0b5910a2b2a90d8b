import { on } from 'node:events'
import type { REPLServer } from 'node:repl'
import { wordingFor } from '../../presentation/wording/wordings.ts'
import { completions } from './complete.ts'
import { draw } from './draw.ts'
import { greeting } from './greeting.ts'
import { ASK_FOR_MARKS, keyboard, PASTE_MARKS_OFF, type Keyboard } from './keyboard.ts'
import { dropLine, openEditor } from './line-editor.ts'
import { showByScreens } from './pager.ts'
import { answerLine, NOTHING_SAID, type Remembered, type Session } from './session.ts'
import { LEAVE, type Streams } from './terminal.ts'

/** A prompt on the article until quit or Ctrl-D. `history` is the file that keeps what was typed, null where none is wanted. */
// Imported by main.ts when it is wanted.
// ts-unused-exports:disable-next-line
export async function promptLoop(session: Session, seat: Streams, history: string | null): Promise<0> {
  const { input, output } = seat
  output.write(`${await greeting(session, seat.drawing)}\n`)
  const board = keyboard(input)
  const editor = await openEditor({
    keys: board.keys,
    output,
    prompt: '> ',
    complete: (line) => completions(session, line),
    history,
  })
  output.write(ASK_FOR_MARKS)
  const ended = new Promise((resolve) => editor.once('exit', resolve))
  await answerAll(session, { seat, board, editor })
  editor.close()
  await ended
  output.write(PASTE_MARKS_OFF)
  board.close()
  return 0
}

interface Talk {
  readonly seat: Streams
  readonly board: Keyboard
  readonly editor: REPLServer
}

/** Answers each line; Ctrl-C drops a half-typed line, or the reply that is waited for. */
async function answerAll(session: Session, { seat, board, editor }: Talk): Promise<void> {
  const { output } = seat
  let interrupt: (() => void) | null = null
  editor.on('SIGINT', () => {
    if (interrupt) interrupt()
    else dropLine(editor, output)
  })
  const dropped = () =>
    new Promise<null>((resolve) => {
      interrupt = () => {
        output.write('^C\n')
        resolve(null)
      }
    })
  let said: Remembered = NOTHING_SAID
  for await (const [line] of on(editor, 'line', { close: ['close'] }) as AsyncIterable<[string]>) {
    if (LEAVE.test(line.trim())) return
    if (line.trim() !== '') {
      const exchange = await Promise.race([answerLine(session, line, said), dropped()])
      interrupt = null
      if (exchange) {
        said = exchange
        await showByScreens(draw(exchange.message, seat.drawing), {
          rows: seat.rows ?? Infinity,
          write: (text) => output.write(text),
          next: board.next,
          more: wordingFor(session.locale).terminal.more,
        })
        output.write('\n')
      }
    }
    editor.prompt()
  }
}
