import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasTerminal, program, sit, sitBeforeShell, type Steps } from './seat.ts'

const type = async (steps: Steps, state: string): Promise<string> =>
  (await sit(['terminal'], steps, { environment: { XDG_STATE_HOME: state } })).seen

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

  it('is stopped with what has started it by Ctrl-Z, and goes on with the half-typed line', async () => {
    const { status, seen } = await sitBeforeShell([
      ['$ ', `sh -c '${program(['terminal'])}; true'\r`],
      ['> \u001b[3G', 'who is Klaus\u001a'],
      ['Stopped', 'fg\r'],
      ['> who is Klaus', ' Schwab\r'],
      ['--More', 'q'],
      ['> \u001b[3G', 'quit\r'],
      ['$ ', 'exit\r'],
    ])
    expect(status).toBe(0)
    expect(seen).toContain('World Economic Forum founder')
  }, 60_000)

  it('takes a terminal that does not tell its size for one of 80 columns', async () => {
    const steps: Steps = [['> \u001b[3G', 'quit\r']]
    const { status, seen } = await sit(['terminal'], steps, { environment: { HISTORY: 'off' }, size: [0, 0] })
    expect(status).toBe(0)
    expect(seen).toContain('Speech at the Second World Internet Conference')
  }, 60_000)
})
