import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/annotations/annotate.ts'
import { readDocument } from '../../../src/document/read.ts'
import { cut } from '../../../src/text/span.ts'
import { noMetadata } from '../../no-metadata.ts'

function read(text: string): readonly (readonly [string, string | null])[] {
  const { proposals, people } = annotate(readDocument({ id: 'a', metadata: noMetadata, text }))
  return proposals.map(({ core, proposer }) => [
    cut(text, core),
    proposer === null ? null : (people[proposer]?.name ?? null),
  ])
}

describe('proposers', () => {
  it.each([
    [
      'whom "by" names',
      'The library was asked for two more rooms by Ana Bell. “Rooms,” said Ana Bell.',
      'Ana Bell',
    ],
    [
      'whom "by" describes and names',
      'The pupils were urged to walk by the school’s new head, Ana Bell.',
      'Ana Bell',
    ],
    [
      'whom "by" names of what was put forward',
      'A rota was proposed by Ana Bell. “Rotas,” said Ana Bell.',
      'Ana Bell',
    ],
    ['nobody where "by" tells when', 'The pupils were asked to walk by Friday.', null],
    [
      'whoever stands between two commas',
      'Tom Lind left after the mayor, Mrs Ana Bell, promised a new bridge.',
      'Ana Bell',
    ],
    [
      'whoever "who" is',
      'Ana Bell, who for ten years wrote to the town asking for a bus, died in May.',
      'Ana Bell',
    ],
    [
      'who does what the verb before a participle tells',
      'Ana Bell has written to the town asking it for a bus.',
      'Ana Bell',
    ],
    [
      'whose words go on with another verb',
      'Ana Bell said the bridge was old and urged the town to mend it.',
      'Ana Bell',
    ],
    [
      'nobody where somebody else in those words may have done it',
      'Ana Bell said that the town had met and had asked for a bridge.',
      null,
    ],
    [
      'whose words a duty is',
      'Ana Bell said that the bridge was old and that it should be closed.',
      'Ana Bell',
    ],
    [
      '"I" of the quotation, whatever is told within it',
      '“Tom says that I asked him to wait,” said Ana Bell. Tom Lind left.',
      'Ana Bell',
    ],
    [
      'who gives what is theirs',
      'Ana Bell gave the town her demand that the bridge should be closed.',
      'Ana Bell',
    ],
    ['who is committed', 'Ana Bell is committed to a new bridge.', 'Ana Bell'],
  ])('gives %s', (_, text, expected) => {
    expect(read(text).map(([, proposer]) => proposer)).toEqual([expected])
  })

  it('takes a call to ask for something whole, as its speaker’s', () => {
    expect(read('“Ask them for the key,” said Ana Bell.')).toEqual([['Ask them for the key', 'Ana Bell']])
  })

  it('takes what is moved for a proposal, whatever its verb', () => {
    expect(read('Ana Bell moved that the town thank its firemen.')).toEqual([
      ['the town thank its firemen', 'Ana Bell'],
    ])
  })

  it('leaves out by whom it is asked from what is asked for', () => {
    expect(read('The library was asked for two more rooms by Ana Bell. “Rooms,” said Ana Bell.')).toEqual([
      ['two more rooms', 'Ana Bell'],
    ])
  })
})
