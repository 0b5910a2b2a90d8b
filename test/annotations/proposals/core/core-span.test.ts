import { describe, expect, it } from 'vitest'
import { coreSpan, ends } from '../../../../src/annotations/proposals/core/core-span.ts'
import { tokens } from '../../../../src/annotations/tokens.ts'
import { readDocument } from '../../../../src/document/read.ts'
import { cut } from '../../../../src/text/span.ts'
import { noMetadata } from '../../../no-metadata.ts'

/** What is proposed from a word of a text on. */
function core(text: string, first: string): string | null {
  const words = tokens(readDocument({ id: 'a', metadata: noMetadata, text }))
  const span = coreSpan(
    words,
    words.findIndex(({ start }) => start === text.indexOf(first)),
  )
  return span && cut(text, span)
}

describe('coreSpan', () => {
  it.each(ends.map(({ name, example }) => [name, example] as const))(
    'ends where the example of "%s" says: %s',
    (_, example) => {
      expect(core(example.replace(/[[\]]/gu, ''), 'a bus')).toBe('a bus')
    },
  )

  it.each([
    ['She asked for a bus, if the town pays.', 'a bus, if the town pays'],
    ['She asked for a bus and a tram.', 'a bus and a tram'],
    ['She asked that the bus be washed and painted.', 'the bus be washed and painted'],
    [
      'He told them to sell the hall, pay the debts and go home.',
      'to sell the hall, pay the debts and go home',
    ],
  ])('goes on to the end of "%s"', (text, whole) => {
    expect(core(text, whole)).toBe(whole)
  })
})
