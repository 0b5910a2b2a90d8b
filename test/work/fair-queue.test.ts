import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fairQueue, type FairQueue } from '../../src/work/fair-queue.ts'

function emptied<Item>(queue: FairQueue<Item>): readonly Item[] {
  const items: Item[] = []
  for (let item = queue.next(); item !== undefined; item = queue.next()) items.push(item)
  return items
}

describe('fairQueue', () => {
  it('gives everybody a turn, whoever came first, and each person’s in their order', () => {
    const queue = fairQueue<string>(100)
    for (const item of ['a1', 'a2', 'a3', 'b1', 'c1', 'b2'])
      queue.add(item, { person: item.slice(0, 1), price: 10 })
    expect(emptied(queue)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3'])
  })

  it('puts what costs little before what costs much, and lets nobody starve for it', () => {
    const queue = fairQueue<string>(100)
    for (const item of ['ann, dear 1', 'ann, dear 2']) queue.add(item, { person: 'ann', price: 100 })
    for (let i = 1; i <= 5; i++) queue.add(`ben, cheap ${i}`, { person: 'ben', price: 30 })
    expect(emptied(queue)).toEqual([
      ...['ben, cheap 1', 'ben, cheap 2', 'ben, cheap 3'],
      'ann, dear 1',
      ...['ben, cheap 4', 'ben, cheap 5'],
      'ann, dear 2',
    ])
  })

  it('lets nobody save up turns: who comes late is served as if they had just come', () => {
    const queue = fairQueue<string>(100)
    for (let i = 0; i < 4; i++) queue.add(`ann ${i}`, { person: 'ann', price: 10 })
    expect([queue.next(), queue.next()]).toEqual(['ann 0', 'ann 1'])
    for (let i = 0; i < 3; i++) queue.add(`ben ${i}`, { person: 'ben', price: 10 })
    expect(emptied(queue)).toEqual(['ann 2', 'ben 0', 'ann 3', 'ben 1', 'ben 2'])
  })

  it('is bounded: the last of whoever has most waiting has no place', () => {
    const queue = fairQueue<string>(3)
    const add = (item: string) => queue.add(item, { person: item.slice(0, 1), price: 10 })
    expect(['a1', 'a2', 'a3'].map(add)).toEqual([null, null, null])
    expect(add('b1')).toBe('a3')
    expect(add('a4')).toBe('a4')
    expect(emptied(queue)).toEqual(['a1', 'b1', 'a2'])
  })

  it('takes out what nobody wants any more', () => {
    const queue = fairQueue<string>(3)
    queue.add('a', { person: 'ann', price: 10 })
    queue.add('b', { person: 'ben', price: 10 })
    queue.remove('a')
    queue.remove('a')
    expect([queue.size(), ...emptied(queue)]).toEqual([1, 'b'])
  })

  it('loses nothing and doubles nothing, and lets nobody wait behind more than two of each other’s', () => {
    const someone = fc.record({ person: fc.constantFrom('ann', 'ben', 'eve'), take: fc.boolean() })
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 60 }), (visits) => {
        const queue = fairQueue<number>(1000)
        const out: number[] = []
        visits.forEach(({ person, take }, i) => {
          queue.add(i, { person, price: 10 })
          const item = take ? queue.next() : undefined
          if (item !== undefined) out.push(item)
        })
        queue.add(visits.length, { person: 'new', price: 10 })
        const rest = emptied(queue)
        expect(rest.indexOf(visits.length)).toBeLessThanOrEqual(6)
        expect([...out, ...rest].toSorted((a, b) => a - b)).toEqual([...Array(visits.length + 1).keys()])
      }),
    )
  })
})
