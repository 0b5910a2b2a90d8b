import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startProcess } from '../../src/work/in-process.ts'
import { lane, type Lane } from '../../src/work/lane.ts'

let echo: Lane<string, string>
let starts = 0

beforeEach(() => {
  starts = 0
  const start = () => {
    starts++
    return startProcess(new URL('./echo-process.ts', import.meta.url), [])
  }
  echo = lane({ start, atOnce: 1, most: 10 })
})
afterEach(() => echo.close())

const ask = (order: string) => echo.ask(order, { person: 'ann', price: 10, until: Infinity })

it('works in one process that knows nothing of the environment, and outlives a signal that is meant for all', async () => {
  const told = [await ask('a'), await ask('signal'), await ask('b')]
  expect(told.map((one) => one.split(':')[0])).toEqual(['a', 'signal', 'b'])
  expect(told[0]).toBe('a: NODE_COMPILE_CACHE')
  expect(starts).toBe(1)
})

it('says so where it ends, and is started anew', async () => {
  await expect(ask('end')).rejects.toThrow('ended')
  expect(await ask('a')).toContain('a: ')
  expect(starts).toBe(2)
})

it('is waited for where nothing else keeps whoever ends it', () => {
  const file = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)
  const program = `
    const { startProcess } = await import(${file('../../src/work/in-process.ts')})
    const echo = startProcess(new URL(${file('./echo-process.ts')}), [])
    echo.unref()
    await echo.terminate()
    console.log('over')`
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([0, 'over\n'])
})
