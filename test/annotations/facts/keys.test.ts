import { describe, expect, it } from 'vitest'
import { factKeysOf, shapes, spanOfWords } from '../../../src/annotations/facts/keys.ts'
import { tokens } from '../../../src/annotations/tokens.ts'
import { readDocument } from '../../../src/document/read.ts'
import { cut } from '../../../src/text/span.ts'
import { noMetadata } from '../../no-metadata.ts'

/** The keys of a sentence, each with the name of its shape. */
function keys(text: string): readonly (readonly [string, string])[] {
  const document = readDocument({ id: 'a', metadata: noMetadata, text })
  const words = tokens(document)
  return factKeysOf(words).map(({ shape, from, to }) => [shape, cut(text, spanOfWords(words, from, to))])
}

describe('keysOf', () => {
  it.each(shapes.map(({ name, example }) => [name, example] as const))(
    'finds what the example of "%s" marks: %s',
    (name, example) => {
      const marked = /\[(.*)\]/u.exec(example)?.[1] ?? ''
      expect(keys(example.replace(/[[\]]/gu, ''))).toContainEqual([name, marked])
    },
  )

  it.each<[string, readonly (readonly [string, string])[]]>([
    ['He was one of a kind, one day.', []],
    ['It is a zero-sum game for the two-faced.', []],
    ['They may march on.', []],
    ['Everybody loved the Third Fair, and it was the third storm.', [['nth', 'the third storm']]],
    ['Bus 32 leaves Terminal 1.', []],
    [
      'Sales fell from 300 boats to 120 in 2014.',
      [
        ['count', '300 boats'],
        ['count', '120'],
        ['year', 'in 2014'],
      ],
    ],
    [
      'It opens on the 14th of June at half past nine.',
      [
        ['date', 'on the 14th of June'],
        ['clock', 'at half past nine'],
      ],
    ],
    [
      'More than half of the hangers were lost in the autumn of 1911.',
      [
        ['part', 'More than half of the hangers'],
        ['year', 'in the autumn of 1911'],
      ],
    ],
    ['The fine is £1.5 million a year.', [['money', '£1.5 million a year']]],
    ['It runs from June to August 2012.', [['date', 'from June to August 2012']]],
  ])('finds in "%s" what can be looked up', (text, found) => {
    expect(keys(text)).toEqual(found)
  })
})
