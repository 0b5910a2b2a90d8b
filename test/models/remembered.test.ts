import { describe, expect, it } from 'vitest'
import { remembered } from '../../src/models/remembered.ts'
import { Unavailable } from '../../src/search/models/ports.ts'

/** What is remembered of rows that are answered with what was asked, and all that was asked for. */
function remembering({ most = 10, fails = 0 } = {}) {
  const asked: (readonly string[])[] = []
  const ask = remembered({
    most,
    textsOf: (row: string) => [row],
    ask: (typed, rows) => {
      asked.push(rows)
      return asked.length <= fails
        ? Promise.reject(new Unavailable('busy'))
        : Promise.resolve(rows.map((row) => `${typed} ${row}`))
    },
  })
  return { ask, asked }
}

describe('remembered rows', () => {
  it('are asked once, and given in the order in which they are wanted', async () => {
    const { ask, asked } = remembering()
    expect(await ask('Who?', ['a', 'b'])).toEqual(['Who? a', 'Who? b'])
    expect(await ask('Who?', ['c', 'b', 'a', 'c'])).toEqual(['Who? c', 'Who? b', 'Who? a', 'Who? c'])
    expect(asked).toEqual([['a', 'b'], ['c']])
  })

  it('are others where something else was typed', async () => {
    const { ask, asked } = remembering()
    expect([await ask('Who?', ['a']), await ask('Why?', ['a'])]).toEqual([['Who? a'], ['Why? a']])
    expect(asked).toEqual([['a'], ['a']])
  })

  it('are asked once where two want them at the same time', async () => {
    const { ask, asked } = remembering()
    expect(await Promise.all([ask('Who?', ['a']), ask('Who?', ['a'])])).toEqual([['Who? a'], ['Who? a']])
    expect(asked).toEqual([['a']])
  })

  it('are asked again where they were refused', async () => {
    const { ask, asked } = remembering({ fails: 1 })
    const together = await Promise.allSettled([ask('Who?', ['a']), ask('Who?', ['a'])])
    expect(together.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await ask('Who?', ['a'])).toEqual(['Who? a'])
    expect(asked).toEqual([['a'], ['a']])
  })

  it('make room for those that were asked last', async () => {
    const { ask, asked } = remembering({ most: 2 })
    for (const row of ['a', 'b', 'a', 'c', 'a', 'b']) await ask('Who?', [row])
    expect(asked).toEqual([['a'], ['b'], ['c'], ['b']])
  })
})
