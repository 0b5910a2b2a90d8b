import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const START = new URL('../../../src/start.js', import.meta.url).pathname
/** A terminal of 80 columns and 12 lines, by util-linux; elsewhere nothing of this can be tried. */
const hasTerminal = String(spawnSync('script', ['--version']).stdout).includes('util-linux')

/** Types each text when what stands before it has been seen since the last; gives all that the terminal was sent. */
function type(steps: readonly (readonly [after: string, typed: string])[], state: string): Promise<string> {
  const command = `stty rows 12 cols 80; exec "${process.execPath}" "${START}" terminal`
  const env = { ...process.env, XDG_STATE_HOME: state, MODELS: 'off', LOCALE: 'en-US' }
  const terminal = spawn('script', ['-qfec', command, '/dev/null'], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
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
      // The program is done, and what it keeps is written; "script" itself waits for its own input.
      if (!seen.includes('\u001b[?2004l')) return
      terminal.kill('SIGKILL')
      resolve(seen)
    })
  })
}

describe.skipIf(!hasTerminal)('the prompt in a terminal (by "script" of util-linux)', () => {
  it('drops a half-typed line, takes pasted lines as one, pages, and finds again what was typed', async () => {
    const state = mkdtempSync(join(tmpdir(), 'state-'))
    const first = await type(
      [
        ['\u001b[3G', 'who is Nobody\u0003'],
        ['^C', 'help\r'],
        ['--More', 'q'],
        ['> \u001b[3G', '\u001b[200~who is\nKlaus Schwab\u001b[201~'],
        ['who is Klaus Schwab', '\r'],
        ['--More', 'q'],
        ['> \u001b[3G', 'quit\r'],
      ],
      state,
    )
    expect(first).not.toContain('names nobody called')
    expect(first).not.toContain('/help')
    expect(first).toContain('World Economic Forum founder')
    const file = join(state, 'who-said', 'history')
    expect(readFileSync(file, 'utf8').split('\n')).toEqual(['quit', 'who is Klaus Schwab', 'help'])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const second = await type(
      [
        ['\u001b[3G', '\u0012Klaus'],
        ['bck-i-search: Klaus_', '\r'],
        ['--More', 'q'],
        ['> \u001b[3G', '\u0004'],
      ],
      state,
    )
    expect(second).toContain('World Economic Forum founder')
  }, 60_000)
})
