import { describe, expect, it } from 'vitest'
import { corrected } from '../../../src/search/library/corrected.ts'
import type { Library } from '../../../src/search/library/library.ts'
import { once } from '../../../src/search/library/once.ts'
import { fingerprint } from '../../../src/text/fingerprint.ts'
import { cut } from '../../../src/text/span.ts'
import { open } from '../../invented-article.ts'

const TEXT =
  'Mayor Ann Lee opened the bridge. "It belongs to everybody on this river," Lee said. Tom Wu left.'

function counting() {
  let times = 0
  const make = (library: Library) => {
    times++
    return { speakers: library.annotations.statements.map(({ speaker }) => speaker) }
  }
  return { make, times: () => times }
}

describe('what later rooms make of a library', () => {
  it('is made once, and stands in the library itself', () => {
    const library = open(TEXT)
    const { make, times } = counting()
    expect(once(library, make)).toBe(once(library, make))
    expect(times()).toBe(1)
    expect([...library.derived.later.values()]).toEqual([once(library, make)])
  })

  it('is made by each function for itself, and for each library anew', () => {
    const library = open(TEXT)
    const [one, other] = [counting(), counting()]
    once(library, one.make)
    once(library, other.make)
    once(open(TEXT), one.make)
    expect([one.times(), other.times()]).toEqual([2, 1])
  })

  it('is made anew of an article that somebody corrects', () => {
    const library = open(TEXT)
    const { make } = counting()
    const before = once(library, make)
    const span = library.annotations.statements[0]?.span ?? { start: 0, end: 0 }
    const print = fingerprint(cut(TEXT, span))
    const after = corrected(library, [{ span, print, speaker: 'Tom Wu', madeBy: '1' }])
    expect(once(after, make)).not.toEqual(before)
    expect(once(library, make)).toBe(before)
  })
})
