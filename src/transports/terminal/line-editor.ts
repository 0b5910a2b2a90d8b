import { openSync, closeSync } from 'node:fs'
import { dirname } from 'node:path'
import { start, type REPLServer } from 'node:repl'
import type { Writable } from 'node:stream'
import { makeFolder } from '../../make-folder.ts'
import type { Completion } from './complete.ts'
import type { Terminal } from './keyboard.ts'

/** What lines are edited with. */
interface Editing {
  readonly keys: Terminal
  readonly output: Writable
  readonly prompt: string
  readonly complete: (line: string) => Promise<Completion>
  /** The file that keeps what was typed for the next time; null where none is wanted. */
  readonly history: string | null
}

/** How many lines are kept. */
const MOST_LINES = 500

/**
 * A prompt that edits lines as shells do: history with its search (Ctrl-R), Tab, Ctrl-Z. Node has the search in its REPL
 * alone; of that only the editing is used, and nothing that is typed is ever evaluated.
 */
export async function openEditor({ keys, output, prompt, complete, history }: Editing): Promise<REPLServer> {
  const editor = start({
    prompt,
    input: keys,
    output,
    terminal: true,
    preview: false,
    completer: (line: string, done: (error: Error | null, completion: Completion) => void) => {
      complete(line).then(
        (completion) => {
          done(null, completion)
        },
        () => {
          done(null, [[], line])
        },
      )
    },
  })
  editor.removeAllListeners('line').removeAllListeners('SIGINT')
  editor.on('SIGTSTP', () => {
    stopAll(editor, keys)
  })
  const filePath = history === null || !canKeep(history) ? '' : history
  await new Promise<void>((resolve) => {
    editor.setupHistory({ filePath, size: MOST_LINES, removeHistoryDuplicates: true }, () => {
      resolve()
    })
  })
  return editor
}

/**
 * Stops whatever runs in front of the terminal, npm and its shell too, until `fg`: a shell waits for all of them, and Node
 * by itself would stop this process alone.
 */
function stopAll(editor: REPLServer, keys: Terminal): void {
  process.once('SIGCONT', () => {
    keys.setRawMode?.(true)
    editor.prompt(true)
  })
  keys.setRawMode?.(false)
  process.kill(0, 'SIGTSTP')
}

/** Only the person reads what was typed (0600); where it cannot be written nothing is kept. */
function canKeep(file: string): boolean {
  try {
    makeFolder(dirname(file), 0o700)
    closeSync(openSync(file, 'a', 0o600))
    return true
  } catch {
    return false
  }
}

/** Drops a half-typed line and begins a new one under it. */
export function dropLine(editor: REPLServer, output: Writable): void {
  editor.write(null, { ctrl: true, name: 'e' })
  output.write('^C\n')
  editor.write(null, { ctrl: true, name: 'u' })
  editor.prompt()
}
