import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const START = fileURLToPath(new URL('../../../src/start.js', import.meta.url))
/** Terminals are util-linux's; elsewhere nothing of this can be tried. */
export const hasTerminal = String(spawnSync('script', ['--version']).stdout).includes('util-linux')

/** What is typed when a text has been seen, since the last was. */
export type Steps = readonly (readonly [after: string, typed: string])[]

interface Seat {
  readonly environment?: NodeJS.ProcessEnv
  /** Lines and columns; of 0 each where the terminal does not tell. */
  readonly size?: readonly [rows: number, columns: number]
}

type Seen = Promise<{ readonly status: number; readonly seen: string }>

/** How a shell is told to start the program. */
export const program = (args: readonly string[]): string =>
  [process.execPath, START, ...args].map((word) => `"${word}"`).join(' ')

/** Runs the program in a terminal of 12 lines and 80 columns until it ends: its status, and all that was shown. */
export const sit = (args: readonly string[], steps: Steps, seat: Seat = {}): Seen =>
  sitBefore(program(args), steps, seat)

/** Runs bash in such a terminal, which shows "$ " where it waits. */
export const sitBeforeShell = (steps: Steps): Seen =>
  sitBefore(`env PS1='$ ' bash --norc -i`, steps, { environment: { HISTFILE: '', HISTORY: 'off' } })

function sitBefore(
  words: string,
  steps: Steps,
  { environment = {}, size: [rows, columns] = [12, 80] }: Seat,
): Seen {
  const command = `stty rows ${rows} cols ${columns}; ${words}; echo "ended with $?"`
  const env = { ...process.env, MODELS: 'off', LOCALE: 'en-US', ...environment }
  const terminal = spawn('script', ['-qfec', command, '/dev/null'], {
    ...{ env, stdio: ['pipe', 'pipe', 'inherit'] },
  })
  let seen = ''
  let from = 0
  let next = 0
  return new Promise((resolve) => {
    terminal.stdout.setEncoding('utf8').on('data', (piece: string) => {
      seen += piece
      for (let step = steps[next]; step && seen.includes(step[0], from); step = steps[++next]) {
        from = seen.indexOf(step[0], from) + step[0].length
        terminal.stdin.write(step[1])
      }
      const status = /ended with (\d+)/u.exec(seen)?.[1]
      if (status === undefined) return
      // "script" itself waits for its own input.
      terminal.kill('SIGKILL')
      resolve({ status: Number(status), seen })
    })
  })
}
