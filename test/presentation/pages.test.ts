import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/presentation/message.ts'
import { pages } from '../../src/presentation/pages.ts'

const heading = (text: string): Block => ({ kind: 'heading', text })
const entry = (text: string): Block => ({ kind: 'entry', title: [{ text }], detail: [] })
const entriesOf = (page: readonly (readonly Block[])[]): readonly string[] =>
  page.flat().flatMap((block) => (block.kind === 'entry' ? block.title.map(({ text }) => text) : []))
const headingsOf = (page: readonly (readonly Block[])[]): readonly string[] =>
  page.flat().flatMap((block) => (block.kind === 'heading' ? [block.text] : []))

describe('the pages of a list', () => {
  it('are one, which is empty, for an empty list', () => {
    expect(pages([])).toEqual([[]])
  })

  it('hold every entry once and in order, however long the entries are', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 4000 }), { maxLength: 60 })
    fc.assert(
      fc.property(lengths, (all) => {
        const groups = all.map((length, k) => [entry(`${k}`.padEnd(length, '.'))])
        const divided = pages(groups)
        expect(divided.flatMap(entriesOf)).toEqual(entriesOf(groups))
        if (all.length > 0) expect(divided.filter((page) => page.length === 0)).toEqual([])
      }),
    )
  })

  it('end before what would be too much for one message', () => {
    const divided = pages(Array.from({ length: 5 }, () => [entry('x'.repeat(1000))]))
    expect(divided.map((page) => page.length)).toEqual([2, 2, 1])
  })

  it('are one where the whole is wanted', () => {
    const groups = Array.from({ length: 50 }, (_, k) => [entry(`${k}`.padEnd(500, '.'))])
    expect(pages(groups, null, true)).toHaveLength(1)
  })

  it('say what stands over several groups once, and again at the head of the next page', () => {
    const groups = Array.from({ length: 4 }, () => [heading('Over all'), entry('x'.repeat(1200))])
    expect(pages(groups).map(headingsOf)).toEqual([['Over all'], ['Over all']])
  })
})
