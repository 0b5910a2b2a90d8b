import { describe, expect, it } from 'vitest'
import { StoreFault } from '../../../src/store/store-fault.ts'
import { failures } from '../../../src/transports/discord/failures.ts'

function watched() {
  const noted: unknown[] = []
  const sentences: string[] = []
  const known = failures({
    fault: (error) => noted.push(error),
    told: (sentence) => sentences.push(sentence),
  })
  /** In how many turns a thing is left alone before it is tried again. */
  const pauseOf = (id: string): number => {
    let turns = 0
    while (known.isLeftAlone(id)) turns++
    return turns
  }
  return { known, noted, sentences, pauseOf }
}

describe('what fails again and again', () => {
  it('is noted once, and tried after ever more turns', () => {
    const { known, noted, pauseOf } = watched()
    const pauses = [1, 2, 3, 4].map(() => {
      known.failed('a', new Error('no'))
      return pauseOf('a')
    })
    expect(pauses).toEqual([1, 2, 4, 8])
    expect(noted).toHaveLength(1)
  })

  it('is not put off without end', () => {
    const { known, pauseOf } = watched()
    for (let k = 0; k < 40; k++) known.failed('a', new Error('no'))
    expect(pauseOf('a')).toBe(600)
  })

  it('begins anew once it went well', () => {
    const { known, noted, pauseOf } = watched()
    known.failed('a', new Error('no'))
    known.failed('a', new Error('no'))
    known.succeeded('a')
    expect(known.isLeftAlone('a')).toBe(false)
    known.failed('a', new Error('no'))
    expect(pauseOf('a')).toBe(1)
    expect(noted).toHaveLength(2)
  })

  it('keeps nothing else waiting, and each has its own note', () => {
    const { known, noted } = watched()
    known.failed('a', new Error('no'))
    expect(known.isLeftAlone('b')).toBe(false)
    known.failed('b', new Error('no'))
    expect(noted).toHaveLength(2)
  })

  it("is noted once for all where it is the database's trouble, and tried soon", () => {
    const { known, noted, pauseOf } = watched()
    for (const id of ['a', 'b', 'c']) known.failed(id, new StoreFault('away'))
    for (let k = 0; k < 20; k++) known.failed('a', new StoreFault('away'))
    expect(noted).toHaveLength(1)
    expect(pauseOf('a')).toBe(15)
  })

  it('is forgotten where it is not there any longer', () => {
    const { known } = watched()
    known.failed('a', new Error('no'))
    known.keep(new Set(['b']))
    expect(known.isLeftAlone('a')).toBe(false)
  })
})
