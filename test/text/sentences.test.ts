import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../src/text/sentences.ts'
import { cut } from '../../src/text/span.ts'

const sentences = (text: string) => paragraphs(text).flatMap((p) => p.sentences.map((s) => cut(text, s)))

describe('paragraphs', () => {
  it.each([
    ['a title', ['Mr. Lee and Sen. Ann Ray left.', 'They won.']],
    ['an initial', ['Ann M. Lee spoke.', 'It rained.']],
    ['a date', ['It began on Dec. 16, 2015.', 'It ended.']],
    ['an abbreviation before a name', ['A U.S. Army officer came.', 'He left.']],
    ['an abbreviation at the end', ['He lives in the U.S.', 'The mayor does not.']],
    ['a number', ['It cost 4.13 million.', 'No. 5 won.']],
    ['a quotation', ['"It is late," she said.', '"Go home."', 'They went.']],
    ['a question before its cue', ['"Is it late?" Ann Lee asked.', 'Nobody knew.']],
    ['an ellipsis that goes on', ['It was ... late.', 'We left.']],
    ['a dateline', ['OSLO, Norway, May 3 (ABC) --', 'The king spoke.']],
    ['a capital heading', ['It ended.', 'THE LONG ROAD AHEAD', 'The mayor left.']],
    ['a quoted capital heading', ['PLANS FOR A "BETTER TOMORROW"', 'Water is for all.']],
    ['a bracketed credit', ['The mayor speaks.', '(ABC/Ann Lee)', 'OSLO --', 'It rained.']],
    ['a full stop glued to the next word', ['We reached the end.', 'Then it rained.']],
  ])('reads %s', (_, expected) => {
    expect(sentences(expected.join(' ').replace('end. Then', 'end.Then'))).toEqual(expected)
  })

  it('reads a lost full stop after a trailing cue', () => {
    const first = 'The city needs trees and shade in every single street, he added'
    const second = 'City Garden Club founder Ann Lee said the plan was late.'
    expect(sentences(`${first} ${second}`)).toEqual([first, second])
  })

  it('takes each line for a paragraph, but joins lines that were wrapped', () => {
    expect(paragraphs('One.\nTwo.\n\nThree.').length).toEqual(3)
    const wrapped = Array.from(
      { length: 8 },
      () => 'the quick brown fox jumps over the lazy dog and runs',
    ).join('\n')
    expect(paragraphs(`${wrapped}\n\n${wrapped}`).length).toEqual(2)
  })

  it('holds every character that is no white space, once and in order, whatever the text', () => {
    const unit = fc.constantFrom(
      'A',
      'b',
      '.',
      '"',
      '“',
      '”',
      ' ',
      '\n',
      '(',
      ')',
      'Mr',
      'SAYS',
      '--',
      '😀',
      '؟',
      '4',
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), (units) => {
        const text = units.join('')
        expect(sentences(text).join('').replace(/\s/g, '')).toEqual(text.replace(/\s/g, ''))
      }),
      { numRuns: 500 },
    )
  })
})
