import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unitKey, unitWithKey, whereaboutsOf } from '../../src/document/naming.ts'
import { readDocument } from '../../src/document/read.ts'
import { cut } from '../../src/text/span.ts'
import { noMetadata } from '../no-metadata.ts'

const read = (text: string) => readDocument({ id: 'a', metadata: noMetadata, text })
const seed = readFileSync(
  new URL('../../seeds/2015-12-16-xinhua-world-internet-conference.txt', import.meta.url),
  'utf8',
)

describe('readDocument', () => {
  it('tells caption, credit, dateline, heading and sentence apart', () => {
    const text =
      'The mayor waves. (ABC/Ann Lee) OSLO -- It rained. HEAVY RAIN FALLS The king left. (ABC writers Jo Ray contributed to the story)'
    expect(read(text).sentences.map((s) => s.kind)).toEqual([
      'caption',
      'credit',
      'dateline',
      'sentence',
      'heading',
      'sentence',
      'credit',
    ])
  })

  it.each(['(Reporting by Ann Lee; Editing by Jo Ray)', '(ABC photo)', 'By Ann Lee and Jo Ray'])(
    'takes %j for a credit',
    (credit) => {
      expect(read(`It rained.\n\n${credit}`).sentences.map((s) => s.kind)).toEqual(['sentence', 'credit'])
    },
  )

  it('takes a short line without a full stop for a heading', () => {
    const document = read('It rained.\n\nThe road ahead\n\nThe king left.')
    expect(document.sections.map((s) => s.heading && cut(document.text, s.heading))).toEqual([
      null,
      'The road ahead',
    ])
    expect(document.sentences.map((s) => s.section)).toEqual([0, 1, 1])
  })

  it('counts sentences, as one does with the page in hand, and gives nothing else a number', () => {
    const text =
      'The mayor waves. (ABC/Ann Lee) OSLO -- It rained. HEAVY RAIN FALLS The king left. (ABC writers Jo Ray contributed to the story)'
    const document = read(text)
    expect(document.sentences.map((s) => s.number)).toEqual([null, null, null, 1, null, 2, null])
    expect(document.numbered).toEqual(2)
    expect(document.sentences.map(({ span }) => whereaboutsOf(document, span))).toEqual([
      { kind: 'caption' },
      { kind: 'photoCredit' },
      { kind: 'dateline' },
      { kind: 'sentences', from: 1, to: 1 },
      { kind: 'heading' },
      { kind: 'sentences', from: 2, to: 2 },
      { kind: 'writers' },
    ])
    expect(whereaboutsOf(document, { start: 0, end: text.length })).toEqual({
      kind: 'sentences',
      from: 1,
      to: 2,
    })
  })

  it('finds a unit again by its name in addresses', () => {
    const document = read(seed)
    const keys = document.sentences.map(({ id }) => unitKey(document, id))
    expect(keys.map((key) => unitWithKey(document, key))).toEqual(document.sentences.map(({ id }) => id))
    expect(unitWithKey(document, 's60')).toBe(null)
  })

  it('reads the seed article in 65 units under two headings', () => {
    const document = read(seed)
    expect(document.sentences.length).toEqual(65)
    expect(document.sections.map((s) => s.heading && cut(seed, s.heading))).toEqual([
      null,
      'DOUBLE STANDARDS SLAMMED',
      'PROPOSALS FOR "SHARED FUTURE"',
    ])
  })

  it.each([
    ['The Orr Post, 6 May 2024', 'dateline'],
    ['Monday, 6 May 2024', 'dateline'],
    ['By Ann Lee, The Orr Post, 6 May 2024', 'credit'],
  ])('takes a date line under the title for no section: %s', (line, kind) => {
    const text = `The bridge of Orr\n${line}\n\nIt rained.\n\nThe road ahead\n\nThe king left.`
    const document = read(text)
    expect(document.sentences[1]?.kind).toBe(kind)
    expect(document.sections.map((s) => s.heading && cut(text, s.heading))).toEqual([
      'The bridge of Orr',
      'The road ahead',
    ])
  })

  it.each([
    ['Text: Ann Lee', 'credit'],
    ['Reviewed by Ann Lee, May 2024', 'credit'],
    ['Translated from the Basque', 'credit'],
    ['Present: Ann Lee (chair), Tom Wu', 'sentence'],
    ['1. Apologies for absence', 'heading'],
    ['- 3 -', 'dateline'],
    ['Page 3 of 12', 'dateline'],
  ])('takes for what it is: %s', (line, kind) => {
    expect(read(`The bridge of Orr\n\n${line}\n\nIt rained.`).sentences[1]?.kind).toBe(kind)
  })

  it('takes what a writer is, under the name, for no section', () => {
    const text = 'The bridge of Orr\n\nBy Ann Lee\nCourt correspondent\n\nIt rained.'
    expect(read(text).sentences.map(({ kind }) => kind)).toEqual(['heading', 'credit', 'credit', 'sentence'])
  })

  it('tells a place in capitals before a colon from a label', () => {
    expect(read('ORR CITY: It rained. The king left.').sentences.map(({ kind }) => kind)).toEqual([
      'dateline',
      'sentence',
      'sentence',
    ])
    expect(read('LEE: It rained.\n\nWU: It did.').sentences.map(({ kind }) => kind)).toEqual([
      'sentence',
      'sentence',
    ])
  })

  it('keeps the number of a point with its words', () => {
    expect(read('1. The road is shut. It was old.').sentences.map(({ number }) => number)).toEqual([1, 2])
  })

  it('keeps the days of a diary, and a date in mid-article, as sections', () => {
    const diary = 'Diary of the bridge\n6 May 2024\n\nIt rained.\n\n7 May 2024\n\nThe king left.'
    expect(read(diary).sections.length).toBe(3)
    expect(read('The bridge of Orr\n\nIt rained.\n\n6 May 2024\n\nThe king left.').sections.length).toBe(2)
  })

  it('reads an empty text as no sentences', () => {
    expect(read(' \n ').sentences).toEqual([])
  })
})
