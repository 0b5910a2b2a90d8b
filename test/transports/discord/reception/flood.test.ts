import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { floodGate } from '../../../../src/transports/discord/reception/flood.ts'

/** A gate for requests of a tenth of what a person may spend. */
function gate() {
  const { admit } = floodGate()
  return (id: string, now: number, price = 100) => admit({ id, price, now })
}

describe('floodGate', () => {
  it('lets ten in ten seconds in, tells the eleventh once, and passes over the rest', () => {
    const admit = gate()
    const kinds = Array.from({ length: 13 }, (_, i) => admit('ann', i * 100).kind)
    expect(kinds).toEqual([...Array<string>(10).fill('welcome'), 'told', 'ignored', 'ignored'])
  })

  it('tells how long to wait', () => {
    const admit = gate()
    for (let i = 0; i < 10; i++) admit('ann', 0)
    expect(admit('ann', 2500)).toEqual({ kind: 'told', seconds: 8 })
  })

  it('lets in more of what costs less', () => {
    const admit = gate()
    const kinds = Array.from({ length: 22 }, () => admit('ann', 0, 50).kind)
    expect(kinds).toEqual([...Array<string>(20).fill('welcome'), 'told', 'ignored'])
    expect(admit('ben', 0, 1000).kind).toBe('welcome')
    expect(admit('ben', 0, 5)).toEqual({ kind: 'told', seconds: 10 })
  })

  it('counts what somebody spent of late who has been coming for longer', () => {
    const admit = gate()
    admit('ann', 0)
    for (let i = 0; i < 9; i++) admit('ann', 9999)
    expect([admit('ann', 10_001).kind, admit('ann', 10_001).kind]).toEqual(['welcome', 'told'])
  })

  it('tells again after a new flood', () => {
    const admit = gate()
    for (let i = 0; i < 12; i++) admit('ann', 0)
    expect(admit('ann', 10_000).kind).toBe('welcome')
    const kinds = Array.from({ length: 11 }, () => admit('ann', 10_001).kind)
    expect(kinds.slice(8)).toEqual(['welcome', 'told', 'ignored'])
  })

  it('never lets more than ten in within ten seconds, and never keeps anybody else out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ wait: fc.nat(1500), other: fc.boolean() }), { maxLength: 200 }),
        (visits) => {
          const admit = gate()
          let now = 0
          let others = 0
          const welcome: number[] = []
          for (const { wait, other } of visits) {
            now += wait
            if (other) expect(admit(`other ${others++}`, now).kind).toBe('welcome')
            else if (admit('ann', now).kind === 'welcome') welcome.push(now)
          }
          for (const [i, time] of welcome.entries())
            expect(time - (welcome[i - 10] ?? -Infinity)).toBeGreaterThanOrEqual(10_000)
        },
      ),
    )
  })
})
