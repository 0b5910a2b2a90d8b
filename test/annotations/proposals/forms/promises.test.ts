import { describe, expect, it } from 'vitest'
import { annotate } from '../../../../src/annotations/annotate.ts'
import { forms } from '../../../../src/annotations/proposals/forms/promises.ts'
import { readDocument } from '../../../../src/document/read.ts'
import { cut } from '../../../../src/text/span.ts'
import { noMetadata } from '../../../no-metadata.ts'

function read(text: string) {
  const { proposals, people } = annotate(readDocument({ id: 'a', metadata: noMetadata, text }))
  return proposals.map(({ core, force, proposer }) => [
    cut(text, core),
    force,
    proposer === null ? null : (people[proposer]?.name ?? null),
  ])
}

const opening = 'Ana Bell, the mayor, spoke in Orr. '

describe('promises', () => {
  it.each(forms.map(({ name, example, force }) => [name, example, force] as const))(
    'finds what the example of "%s" marks: %s',
    (_, example, force) => {
      const found = read(opening + example.replace(/[[\]]/gu, ''))
      expect(found.map(([core, what]) => [core, what])).toEqual([
        [/\[(.*)\]/u.exec(example)?.[1] ?? '', force],
      ])
    },
  )

  it('says whose they are: of a report, its source’s', () => {
    expect(read('Ana Bell said she would pay for the lamps.')).toEqual([
      ['she would pay for the lamps', 'pledged', 'Ana Bell'],
    ])
    expect(read('“I will pay for the lamps,” Ana Bell said.')).toMatchObject([
      [expect.anything(), 'pledged', 'Ana Bell'],
    ])
  })

  it.each([
    'Ana Bell said she would not pay for the lamps.',
    'Ana Bell said it would take two people a year.',
    'Ana Bell denied that she would pay for the lamps.',
    'Ana Bell suspects she will pay for the lamps.',
    'Ana Bell said they would pay for the lamps.',
    '“I will know it if I see it,” Ana Bell said.',
    '“We will take care,” Ana Bell said.',
    '“Will we pay for the lamps?” Ana Bell asked.',
    'No boats would be leaving in May, Ana Bell said.',
  ])('finds none in "%s"', (text) => {
    expect(read(text)).toEqual([])
  })
})
