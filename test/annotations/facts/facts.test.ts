import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/annotations/annotate.ts'
import type { Fact } from '../../../src/annotations/annotations.ts'
import type { Tags } from '../../../src/annotations/tags.ts'
import { readDocument } from '../../../src/document/read.ts'
import { contains, cut } from '../../../src/text/span.ts'
import { noMetadata } from '../../no-metadata.ts'

function read(text: string, tags: Tags | null = null) {
  const document = readDocument({ id: 'a', metadata: noMetadata, text })
  return { document, ...annotate(document, tags) }
}

/** Each fact with its kind and whose claim it is; null where the writer states it. */
function told(
  text: string,
  tags: Tags | null = null,
): readonly (readonly [Fact['kind'], string, string | null])[] {
  const { document, facts, statements, people } = read(text, tags)
  return facts.map(({ kind, span, claim }) => {
    const speaker = claim === null ? null : (statements[claim]?.speaker ?? null)
    return [kind, cut(document.text, span), speaker === null ? null : (people[speaker]?.name ?? null)]
  })
}

describe('facts', () => {
  it.each<[string, string, ReturnType<typeof told>]>([
    [
      'a short sentence whole, once, however much it tells',
      'The fair in Lund drew about 300 people on Friday.',
      [['how many', 'The fair in Lund drew about 300 people on Friday', null]],
    ],
    [
      'under what tells most, not under what only counts through',
      'The third storm broke the second bridge on 4 May 1998.',
      [['when', 'The third storm broke the second bridge on 4 May 1998', null]],
    ],
    [
      'each clause of a long sentence',
      'The council of the old harbour town closed the eastern bridge for six months in the spring of last year, and its engineers have since then replaced no fewer than 1,200 of the rusted bolts.',
      [
        [
          'how long',
          'The council of the old harbour town closed the eastern bridge for six months in the spring of last year',
          null,
        ],
        ['how many', 'its engineers have since then replaced no fewer than 1,200 of the rusted bolts', null],
      ],
    ],
    [
      'what somebody announces, or a rule says, as the writer’s',
      'Ana Bell announced that the bank would close 14 branches. The rule says that a stall may be let for 30 hours.',
      [
        ['how many', 'Ana Bell announced that the bank would close 14 branches', null],
        ['how long', 'The rule says that a stall may be let for 30 hours', null],
      ],
    ],
    [
      'what somebody claims with its speaker',
      'Ana Bell said the bridge had cost 3 million euros.',
      [['money', 'the bridge had cost 3 million euros', 'Ana Bell']],
    ],
    [
      'a denial with the word that denies',
      'Ana Bell denied that the firm owed 3 million euros.',
      [['money', 'Ana Bell denied that the firm owed 3 million euros', 'Ana Bell']],
    ],
    [
      'what is only asked as nobody’s claim',
      '“Why did the bridge cost 3 million euros?” Ana Bell asked.',
      [['money', '“Why did the bridge cost 3 million euros?” Ana Bell asked', null]],
    ],
    [
      'a promise as what the writer tells',
      'Ana Bell promised to pay 300 euros.',
      [['plan', 'Ana Bell promised to pay 300 euros', null]],
    ],
    ['nothing where only a place is named', 'Bo Lind lives in Lund.', []],
    ['nothing of figures of speech', 'One thing is sure: it is a zero-sum game.', []],
    [
      'where and when a report was written',
      'OSLO, Norway, May 3 (ABC) -- The mayor left.',
      [['when', 'OSLO, Norway, May 3 (ABC)', null]],
    ],
    ['a plan apart', 'The ferry will stop on 9 August.', [['plan', 'The ferry will stop on 9 August', null]]],
  ])('tell %s', (_, text, found) => {
    expect(told(text)).toEqual(found)
  })

  it('tell as the writer’s what has no verb but in a clause about it, and is announced by no verb of saying', () => {
    const text = 'Ana Bell traced them to a clerk who left in May 2004.'
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const tags: Tags = [
      [
        { part: 'source', score: 0.9, span: span('Ana Bell') },
        { part: 'cue', score: 0.9, span: span('traced') },
        {
          part: 'content',
          polarity: 'said',
          score: 0.95,
          span: span('them to a clerk who left in May 2004'),
        },
      ],
    ]
    expect(told(text, tags)).toEqual([['when', text.slice(0, -1), null]])
  })

  it('keep a clause of an endless sentence short', () => {
    const { facts } = read(`It had ${'300 boats and '.repeat(2000)}a bridge.`)
    expect(Math.max(...facts.map(({ span }) => span.end - span.start))).toBeLessThan(2000)
  })

  it('have the words for their heart that are of their kind', () => {
    const { document, facts } = read('The fair in Lund drew about 300 people on Friday.')
    expect(facts.map(({ keys }) => keys.map((key) => cut(document.text, key)))).toEqual([
      ['about 300 people'],
    ])
  })

  it('stand in order, each within its sentence and with keys within it', () => {
    const words = fc.constantFrom(
      'Ann Lee',
      'said',
      'that',
      '300',
      'boats',
      'in',
      '2014',
      ',',
      '"',
      'and',
      'May',
      'half',
      'of',
      'the',
      '$5',
      '.',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const { document, facts } = read(`The ${parts.join(' ')}.`)
        for (const { span, keys, sentence } of facts) {
          const whole = document.sentences[sentence]?.span ?? { start: 0, end: 0 }
          expect(contains(whole, span)).toBe(true)
          expect(keys.length).toBeGreaterThan(0)
          expect(keys.every((key) => contains(span, key))).toBe(true)
        }
        expect(facts.map(({ sentence }) => sentence)).toEqual(
          facts.map(({ sentence }) => sentence).toSorted((a, b) => a - b),
        )
      }),
    )
  })
})
