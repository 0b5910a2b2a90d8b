import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/annotations/annotations.ts'
import { facts } from '../../src/annotations/facts.ts'
import { tokens } from '../../src/annotations/tokens.ts'
import { readDocument } from '../../src/document/read.ts'
import { contains, cut } from '../../src/text/span.ts'

const card = {
  title: 'A',
  publisher: null,
  writers: [],
  photographer: null,
  date: null,
  language: 'en',
  url: null,
}

function factsOf(text: string) {
  const document = readDocument({ id: 'a', facts: card, text })
  return { document, found: facts(document, { tokens: tokens(document), people: [], statements: [] }) }
}

function told(text: string, kind: Fact['kind']): readonly string[] {
  const { document, found } = factsOf(text)
  return found.filter((fact) => fact.kind === kind).map((fact) => cut(document.text, fact.span))
}

describe('facts', () => {
  it.each<[Fact['kind'], string, readonly string[]]>([
    [
      'number',
      'The new line drew around 12 million riders last spring.',
      ['The new line drew around 12 million riders'],
    ],
    ['number', 'More than 40 towns and villages lost power.', ['More than 40 towns and villages']],
    ['number', 'Rents fell by 3.5 percent in Oslo.', ['Rents fell by 3.5 percent in Oslo']],
    ['number', 'Repairs cost over $2.4 billion.', ['over $2.4 billion']],
    [
      'number',
      'Dozens of bridges are closed a year because of rust.',
      ['Dozens of bridges are closed a year because of rust'],
    ],
    ['number', 'Bell set out four goals for the harbour.', ['Bell set out four goals']],
    ['number', 'Ana Bell, 42, opposed it.', ['Ana Bell, 42']],
    ['number', 'He is the one and only.', []],
    ['number', 'About two-thirds of the rivers are clean.', ['About two-thirds of the rivers']],
    ['number', 'One in five people owns a boat.', ['One in five people']],
    ['number', 'Sales fell from 300 boats to 120 last year.', ['Sales fell from 300 boats to 120 last year']],
    ['date', 'Trams came back in the 1980s.', ['in the 1980s']],
    ['date', 'It runs from May 3 to 5.', ['runs from May 3 to 5']],
    ['event', 'Bell spoke of the 7th Harbour Congress.', ['the 7th Harbour Congress']],
    ['attendance', 'The fair in Lund drew 300 guests.', ['The fair in Lund drew 300 guests']],
    [
      'attendance',
      'The talks brought together bakers from Lund.',
      ['The talks brought together bakers from Lund'],
    ],
    ['attendance', 'Bell visited an old mine in Lund.', ['Bell visited an old mine in Lund']],
    ['rank', 'Lund, the oldest port in Scania, is small.', ['Lund, the oldest port in Scania']],
    ['attendance', 'Also present were Bo Lind and Cy Park.', ['Also present were Bo Lind and Cy Park']],
    ['attendance', 'Earlier, Bell met with Lind in Oslo.', ['Earlier, Bell met with Lind in Oslo']],
    ['plan', 'A treaty is expected to be signed in Lund.', ['A treaty is expected to be signed in Lund']],
    ['place', 'The firm is based in Lund.', ['based in Lund']],
    ['plan', 'Lund has grown and plans to build a port.', ['Lund has grown and plans to build a port']],
    ['date', 'The bridge closed on Friday.', ['closed on Friday']],
    ['date', 'She was born on 3 May 2011 in a barn.', ['born on 3 May 2011']],
    ['date', 'The ferry sank on Nov. 5, 1998.', ['sank on Nov. 5, 1998']],
    ['date', 'Prices rose in 2014 and again last week.', ['rose in 2014', 'last week']],
    ['date', 'They may march in May.', ['march in May']],
    ['duration', 'The strike lasted for three weeks.', ['for three weeks']],
    ['duration', 'The council will meet within the next two months.', ['within the next two months']],
    ['duration', 'It ended the five-day strike.', ['the five-day strike']],
    [
      'duration',
      'Since opening its port 12 years ago, Lund has grown.',
      ['Since opening its port 12 years ago'],
    ],
    ['event', 'They met at the Third Harbour Congress (THC) again.', ['the Third Harbour Congress (THC)']],
    ['rank', 'It is the largest old harbour.', ['the largest old harbour']],
    [
      'rank',
      'Lund is the world’s third-largest maker of bells.',
      ['Lund is the world’s third-largest maker of bells'],
    ],
    ['rank', 'She was in Norway for the first time.', ['in Norway for the first time']],
    [
      'place',
      'It lies in Hill Town, north Norway’s Lake Province.',
      ['in Hill Town, north Norway’s Lake Province'],
    ],
    [
      'organisation',
      'It was a fair organised by the city of Lund and two banks.',
      ['a fair organised by the city of Lund and two banks'],
    ],
    [
      'office',
      'Ana Bell, a fellow with the Harbour Institute of Lund, agreed.',
      ['Ana Bell, a fellow with the Harbour Institute of Lund'],
    ],
    [
      'office',
      'As a young teacher of law at Green College, she objected.',
      ['As a young teacher of law at Green College'],
    ],
    [
      'attendance',
      'Ana Bell and Bo Lind addressed the closing session.',
      ['Ana Bell and Bo Lind addressed the closing session'],
    ],
    [
      'attendance',
      'Cy Park read a message from the king to the meeting.',
      ['Cy Park read a message from the king to the meeting'],
    ],
    [
      'attendance',
      'The summit was attended by ministers from Chile.',
      ['The summit was attended by ministers from Chile'],
    ],
    [
      'attendance',
      'Opening the trade fair in Lund, Bell praised the tram.',
      ['Opening the trade fair in Lund'],
    ],
    ['attendance', 'He opened the window.', []],
    ['list', 'They named red tape, high rents and bad roads.', ['red tape, high rents and bad roads']],
    ['list', 'It bans crimes such as theft, arson and fraud.', ['crimes such as theft, arson and fraud']],
    [
      'list',
      'Guests include Ana Bell, Bo Lind and Cy Park.',
      ['Guests include Ana Bell, Bo Lind and Cy Park'],
    ],
    [
      'list',
      'High rents, bad roads and red tape have become a burden.',
      ['High rents, bad roads and red tape have become a burden'],
    ],
    ['plan', 'The city will build a new tram line, she said.', ['The city will build a new tram line']],
    ['plan', 'Bell pledged to plant 300 trees.', ['Bell pledged to plant 300 trees']],
    [
      'plan',
      'Lund follows a policy of “open doors and low fences”.',
      ['a policy of “open doors and low fences”'],
    ],
    ['plan', 'Money came via the Green Harbour Initiative.', ['via the Green Harbour Initiative']],
    [
      'event',
      'Two of the banks already have branches in Chile.',
      ['Two of the banks already have branches in Chile'],
    ],
  ])('tells a %s: %s', (kind, text, expected) => {
    expect(told(text, kind)).toEqual(expected)
  })

  it('gives a dateline and a credit whole', () => {
    const text = 'LUND, May 3 (Courier) -- The bridge is open. (Courier writers Ana Bell and Bo Lind)'
    expect(told(text, 'place')).toEqual(['LUND, May 3 (Courier)'])
    expect(told(text, 'credit')).toEqual(['(Courier writers Ana Bell and Bo Lind)'])
  })

  it('finds in the seed article what its reporters counted and dated, in order', () => {
    const text = readFileSync('seeds/2015-12-16-xinhua-world-internet-conference.txt', 'utf8')
    expect(told(text, 'number').slice(0, 4)).toEqual([
      'around 670 million users',
      'over 4.13 million websites in China',
      'more than 2,000 people',
      'over 120 countries and regions',
    ])
  })

  it('is no more than half of an article, and gives the short details first', () => {
    const text = 'Ana Bell of Lund and Bo Lind of Oslo attended the meeting on Friday. '.repeat(60)
    const { found } = factsOf(text)
    expect(found.reduce((sum, { span }) => sum + span.end - span.start, 0)).toBeLessThan(text.length / 2)
    expect(found.filter((fact) => fact.kind === 'date')).toHaveLength(60)
  })

  it('keeps every detail inside its sentence, in order, none within another of its kind', () => {
    const piece = fc.constantFrom(
      ...[
        'the',
        'old',
        'harbour',
        'Lund',
        'Ana',
        '3',
        'million',
        '2014',
        ',',
        'and',
        '"',
        'will',
        'open',
        'May',
      ],
      ...[
        'said',
        'of',
        'in',
        'on',
        'Friday',
        '.',
        '—',
        '😀',
        'двор',
        '(',
        ')',
        'already',
        'such',
        'as',
        '$5',
        '\n\n',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const { document, found } = factsOf(pieces.join(' '))
        for (const [i, fact] of found.entries()) {
          const sentence = document.sentences[fact.sentence]
          expect(sentence && contains(sentence.span, fact.span)).toBe(true)
          expect(fact.id).toBe(i)
          expect(fact.span.start).toBeGreaterThanOrEqual(found[i - 1]?.span.start ?? 0)
          expect(cut(document.text, fact.span).trim()).not.toBe('')
        }
      }),
    )
  })
})
