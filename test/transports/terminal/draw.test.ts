import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message, CitedPassage } from '../../../src/presentation/message.ts'
import { draw } from '../../../src/transports/terminal/draw.ts'
import { visible, wrap } from '../../../src/transports/terminal/lay-out.ts'

const passage: CitedPassage = {
  kind: 'passage',
  number: 2,
  form: 'quotation',
  excerpt: {
    text: 'The bridge belongs to everybody',
    marks: [{ start: 4, end: 10 }],
    cutBefore: false,
    cutAfter: true,
  },
  article: 'first',
  span: { start: 0, end: 31 },
  source: [{ text: 'Ann Lee', style: 'strong' }, { text: ' · direct quotation' }],
  locator: 'sentence 2 of 7',
  place: { article: 'first', anchor: '#s2', source: null },
  note: null,
}
const message = (...blocks: Message['blocks']): Message => ({
  outcome: 'found',
  blocks,
  actions: [],
  pictures: [],
})

describe('a reply in the terminal', () => {
  it('shows the words, then who, then where', () => {
    expect(draw(message(passage), { width: Infinity, colour: false })).toBe(
      [
        '2. ❝ The bridge belongs to everybody … ❞',
        '   Ann Lee · direct quotation',
        '   sentence 2 of 7',
        '',
      ].join('\n'),
    )
  })

  it('wraps at spaces and makes the answer bold, also where there is colour alone', () => {
    const drawn = draw(message(passage), { width: 20, colour: true })
    expect(drawn).toContain('\u001b[1mbridge\u001b[22m')
    // eslint-disable-next-line no-control-regex -- styles are control signs
    for (const line of drawn.replace(/\u001b\[\d+m/g, '').split('\n'))
      expect(line.length).toBeLessThanOrEqual(20)
  })

  it('puts no quotation marks around what is not quoted', () => {
    expect(draw(message({ ...passage, form: 'reported' }), { width: 80, colour: false })).not.toMatch(/[❝❞]/)
  })

  it('shows control signs instead of obeying them', () => {
    const text = 'a\u001b[2Jb\u202ec\u0007\u009bd'
    const drawn = draw(message({ kind: 'says', runs: [{ text }] }), { width: 80, colour: false })
    expect(drawn).toBe('a\ufffd[2Jb\ufffdc\ufffd\ufffdd\n')
  })
})

describe('lines', () => {
  it('hold all of the text but the spaces that they are broken at', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, width) => {
        const lines = wrap(text, width).map(({ start, end }) => text.slice(start, end))
        expect(lines.join(' ')).toBe(text)
        for (const line of lines)
          expect(line.length <= width || !line.slice(0, -1).includes(' ', 1)).toBe(true)
      }),
    )
  })

  it('are as long as before once they are made visible', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).toHaveLength(text.length)
      }),
    )
  })
})
