import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Person, Statement } from '../../../src/annotations/annotations.ts'
import { proposals } from '../../../src/annotations/proposals/proposals.ts'
import { tokens } from '../../../src/annotations/tokens.ts'
import { readDocument } from '../../../src/document/read.ts'
import { cut } from '../../../src/text/span.ts'
import { noMetadata } from '../../no-metadata.ts'

/** Everywhere that "Bell" or "she" stands is Ana Bell, and "Lind" or "he" is Bo Lind. */
const people = (text: string): readonly Person[] =>
  [/\b(?:Ana )?Bell\b|\bshe\b/giu, /\b(?:Bo )?Lind\b|\bhe\b/giu].map((pattern, id) => ({
    id,
    name: id === 0 ? 'Ana Bell' : 'Bo Lind',
    role: null,
    credit: false,
    mentions: [...text.matchAll(pattern)].map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      form: 'name' as const,
    })),
  }))

function read(text: string, statements: readonly Statement[] = []) {
  const document = readDocument({ id: 'a', metadata: noMetadata, text })
  return proposals(document, { tokens: tokens(document), people: people(text), statements, author: null })
}

const cores = (text: string) => read(text).map(({ proposer, core }) => [proposer, cut(text, core)])

describe('proposals', () => {
  it.each<[string, string, readonly (readonly [number | null, string])[]]>([
    [
      'as many as were announced, in order',
      'Bell put forward three proposals for the port. She called for a night bus. "It is late," she said. Bell stressed the need for cheap fares. In addition, she urged all towns to share their data.',
      [
        [0, 'a night bus'],
        [0, 'the need for cheap fares'],
        [0, 'all towns to share their data'],
      ],
    ],
    [
      'the points of a list',
      'Bell made a three-point proposal on the port. First, all towns should share their data, she said. Second, fares need to fall. She left. Third, she called for a fund.',
      [
        [0, 'all towns should share their data'],
        [0, 'fares need to fall'],
        [0, 'a fund'],
      ],
    ],
    [
      'the points after a colon',
      'Bell made two proposals: first, a bus to Lund; and second, a park. She called for calm.',
      [
        [0, 'a bus to Lund'],
        [0, 'a park'],
      ],
    ],
    [
      'the points after a colon, between commas',
      'Lind set out three priorities: clean water, cheap fares and new schools.',
      [
        [1, 'clean water'],
        [1, 'cheap fares'],
        [1, 'new schools'],
      ],
    ],
    [
      'those that somebody is said to have made',
      'Two proposals were put forward by Bell. She called for a bus. Bell suggested planting trees.',
      [
        [0, 'a bus'],
        [0, 'planting trees'],
      ],
    ],
    [
      'those of the later announcement, where they are announced twice',
      'Bell put forward two proposals. Bell urged all to wait. Lind left. Bell made two proposals. She called for a bus. She called for a park.',
      [
        [0, 'a bus'],
        [0, 'a park'],
      ],
    ],
    [
      'plain ones where what was announced is not told',
      'Lind made several points. Bell proposed building a tram.',
      [[0, 'building a tram']],
    ],
    [
      'the points of a plan',
      'Bell unveiled a two-point plan. She urged towns to plant trees. Finally, she called for a fund.',
      [
        [0, 'towns to plant trees'],
        [0, 'a fund'],
      ],
    ],
    [
      'two in one sentence',
      'Lind outlined two suggestions. While stressing the planting of trees, he also highlighted clean water for all.',
      [
        [1, 'the planting of trees'],
        [1, 'clean water for all'],
      ],
    ],
    [
      'no more than were announced, those said most plainly',
      'Lind made two proposals. He stressed hope. He called for a park, praising the mayor. He proposed building a tram.',
      [
        [1, 'a park'],
        [1, 'building a tram'],
      ],
    ],
    [
      'those of the announcer only',
      'Bell put forward two proposals. She called for a night bus. Lind called for a park. She proposed a tram.',
      [
        [0, 'a night bus'],
        [0, 'a tram'],
      ],
    ],
    [
      'plain ones where none are announced',
      'Bell proposed building a tram on Friday.',
      [[0, 'building a tram on Friday']],
    ],
    [
      'two plain ones of one sentence',
      'Lind suggested planting trees and called for a park.',
      [
        [1, 'planting trees'],
        [1, 'a park'],
      ],
    ],
    [
      'a plan urged on its own',
      'Lind urged the creation of a harbour fund.',
      [[1, 'the creation of a harbour fund']],
    ],
    [
      'nothing where nothing is proposed',
      'Bell stressed that rents had risen. Lind suggested that it had failed. She left.',
      [],
    ],
    [
      'no other clause’s subject as proposer',
      'Bell said that the league had been asked and had offered a park.',
      [[null, 'a park']],
    ],
    [
      'whoever is told by what stands between a name and the verb',
      'Bell, who had asked for a park, left. Bell refused that request but asked for a tram. Lind has written to the town to demand a bus. Lind denies that, and offered to pay.',
      [
        [0, 'a park'],
        [0, 'a tram'],
        [1, 'a bus'],
        [1, 'to pay'],
      ],
    ],
    [
      'whose demand it is',
      'Lind agreed to Bell’s demand that the fee be cut. Lind refused a motion by Bell to meet again.',
      [
        [0, 'the fee be cut'],
        [0, 'to meet again'],
      ],
    ],
    ['nobody as proposer where nobody is named', 'Officials proposed a tram.', [[null, 'a tram']]],
    [
      'nothing where nobody does it',
      'Bell did not ask for a tram. Lind may ask for a park. Who wants a bus?',
      [],
    ],
    ['nothing that is told elsewhere', 'Bell asked for three things. Lind asked not to be named.', []],
  ])('gives %s', (_, text, expected) => {
    expect(cores(text)).toEqual(expected)
  })

  it('takes what should be done for a proposal only where fewer others are found than were announced', () => {
    const text = 'Bell made two proposals. "Towns should plant trees," she said. She called for a fund.'
    const start = text.indexOf('Towns')
    const span = { start, end: start + 'Towns should plant trees'.length }
    const rest = {
      cue: null,
      source: null,
      partial: false,
      turn: null,
      within: null,
      coSpeakers: [],
      polarity: 'said',
      shown: span,
    } as const
    const said: Statement = {
      id: 0,
      kind: 'direct',
      span,
      spans: [span],
      speaker: 0,
      sentences: [1],
      ...rest,
    }
    const coresOf = (words: string) => read(words, [said]).map(({ core }) => cut(words, core))
    expect(coresOf(text)).toEqual(['Towns should plant trees', 'a fund'])
    expect(coresOf(text.replace('two', 'ten'))).toEqual(['Towns should plant trees', 'a fund'])
    expect(coresOf(`${text} She proposed a tram.`)).toEqual(['a fund', 'a tram'])
  })

  it('reads a sentence of nothing but infinitives', () => {
    expect(read('to ask to demand '.repeat(3000)).every(({ proposer }) => proposer === null)).toBe(true)
  })

  it('ends with the section of the announcement', () => {
    const text =
      'Bell made several proposals. She called for a bus.\n\nThe road ahead\n\nBell called for a park.'
    expect(cores(text)).toEqual([[0, 'a bus']])
  })

  it('gives each proposal the words that its proposer says for it, up to the next', () => {
    const text =
      'Bell made two proposals. She called for a bus by night. "Nights are dark," she said. She proposed a tram. "Trams crawl," he said. "Trams are fast," she said.'
    const said = ['Nights are dark,', 'Trams crawl,', 'Trams are fast,'].map((words, id): Statement => {
      const start = text.indexOf(words)
      const span = { start, end: start + words.length }
      const rest = {
        cue: null,
        source: null,
        partial: false,
        turn: null,
        within: null,
        coSpeakers: [],
        polarity: 'said',
        shown: span,
      } as const
      const sentences = [id === 0 ? 2 : id + 3]
      return { id, kind: 'direct', span, spans: [span], speaker: id === 1 ? 1 : 0, sentences, ...rest }
    })
    expect(
      read(text, said).map(({ number, sentences, support }) => ({ number, sentences, support })),
    ).toEqual([
      { number: 1, sentences: [1], support: [0] },
      { number: 2, sentences: [3], support: [2] },
    ])
  })

  it('numbers its proposals in order of the text, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['Bell', 'Lind', 'she', 'called', 'for', 'proposed', 'stressing', 'while', 'put', 'forward', 'five'],
      ...['proposals', '.', ',', '"', 'a', 'tram', 'and', 'urged', 'the', 'creation', 'of', '\n\n', '😀'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const found = read(pieces.join(' '))
        expect(found.map((proposal) => proposal.number)).toEqual(found.map((_, i) => i + 1))
        const starts = found.map((proposal) => proposal.core.start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }),
    )
  })
})
