import { describe, expect, it } from 'vitest'
import { unwrapped } from '../../../src/intake/formats/unwrap.ts'

const PAGE = ['The council met on Monday to hear what the', 'people of the river had to say.'].join('\n')

describe('printed pages', () => {
  it('have their lines joined to paragraphs', () => {
    expect(unwrapped([PAGE])).toBe(
      'The council met on Monday to hear what the people of the river had to say.',
    )
  })

  it('have words joined that a line divides, and no others', () => {
    expect(
      unwrapped(['The council met to hear about the neigh-\nbours of the old bridge and its well-\nKnown']),
    ).toBe('The council met to hear about the neighbours of the old bridge and its well- Known')
  })

  it('begin a paragraph after an empty line, and after a short line that ends a sentence', () => {
    const lines = [
      'It was cold.',
      'The council met on Monday to hear what people',
      'had to say about it.',
      '',
      'Then it rained.',
    ]
    expect(unwrapped([lines.join('\n')]).split('\n\n')).toEqual([
      'It was cold.',
      'The council met on Monday to hear what people had to say about it.',
      'Then it rained.',
    ])
  })

  it('lose their running heads and page numbers, and nothing that stands on fewer pages', () => {
    const pages = [1, 2, 3].map(
      (n) => `The Orr Post\nPage ${n} says what happened on day ${n} of the long trial\n${n}`,
    )
    const text = unwrapped(pages)
    expect(text).not.toContain('The Orr Post')
    expect(text).toMatch(/day 1 of the long trial[^]*day 3 of the long trial$/u)
    expect(unwrapped(pages.slice(0, 2))).toContain('The Orr Post')
  })

  it('go on over the end of a page', () => {
    const first = 'The council of the river met on Monday to hear'
    expect(unwrapped([`${first}\n1`, '2\nwhat the people said'])).toBe(`${first} what the people said`)
  })
})
