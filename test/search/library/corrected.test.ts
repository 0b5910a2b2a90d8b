import { describe, expect, it } from 'vitest'
import { statementOf } from '../../../src/answers/citation.ts'
import { readDocument } from '../../../src/document/read.ts'
import { corrected, namesakes } from '../../../src/search/library/corrected.ts'
import { openLibrary, type Library } from '../../../src/search/library/library.ts'
import { fingerprint } from '../../../src/text/fingerprint.ts'
import { noMetadata } from '../../no-metadata.ts'

const WORDS = 'Nobody should cross the old bridge at night,'
const TEXT = `The council met on Monday. “${WORDS}” said Mayor Ann Lee. “We will wait,” said Ben Ode, a baker.`

const open = (text: string) => openLibrary(readDocument({ id: 'bridge', text, metadata: noMetadata }))
const at = (text: string) => ({ start: text.indexOf(WORDS), end: text.indexOf(WORDS) + WORDS.length })
const correction = { span: at(TEXT), print: fingerprint(WORDS), speaker: 'Ben Ode', madeBy: '7' }

/** Who says the words, and who put it right. */
function speaker(text: string, ...corrections: Parameters<typeof corrected>[1]) {
  const library = corrected(open(text), corrections)
  const statement = statementOf(library, at(text))
  const { people } = library.annotations
  return [statement?.speaker == null ? null : people[statement.speaker]?.name, statement?.correctedBy]
}

describe('a corrected article', () => {
  it('has the speaker of the last correction', () => {
    expect(speaker(TEXT)).toEqual(['Ann Lee', undefined])
    expect(speaker(TEXT, correction)).toEqual(['Ben Ode', '7'])
    expect(speaker(TEXT, correction, { ...correction, speaker: null, madeBy: '8' })).toEqual([null, '8'])
  })

  it('keeps it where the words stand elsewhere, and not for others', () => {
    expect(speaker(`A line that was added.\n\n${TEXT}`, correction)).toEqual(['Ben Ode', '7'])
    const { statements } = corrected(open(TEXT), [correction]).annotations
    expect(statements.filter(({ correctedBy }) => correctedBy !== undefined)).toHaveLength(1)
    const changed = TEXT.replace('old bridge', 'new bridge')
    const library = open(changed)
    expect(corrected(library, [correction]).annotations.statements).toEqual(library.annotations.statements)
  })

  it('takes no name that no longer stands in the article', () => {
    expect(speaker(TEXT, { ...correction, speaker: 'Zoe Quant' })).toEqual(['Ann Lee', undefined])
  })

  it('unpacks no index of the article before somebody looks for words in it', () => {
    const unpacked: string[] = []
    const unpacking = <Part>(name: string, part: Part): Part => {
      unpacked.push(name)
      return part
    }
    const library = open(TEXT)
    const packed: Library = {
      ...library,
      get passages() {
        return unpacking('passages', library.passages)
      },
      get spelling() {
        return unpacking('spelling', library.spelling)
      },
      get vectors() {
        return unpacking('vectors', library.vectors)
      },
    }
    const right = corrected(packed, [correction])
    expect([right.annotations.statements.length, unpacked]).toEqual([2, []])
    expect(right.utterances).toEqual(corrected(library, [correction]).utterances)
    expect([right.spelling, unpacked]).toEqual([library.spelling, ['passages', 'spelling']])
  })

  it('finds a name only where it stands as words of its own', () => {
    const names = (text: string, name: string) =>
      namesakes(open(text).document, name).map(({ start }) => text.slice(start, start + 9))
    const text = 'Ann Lee met Joann Lee. Ann Lees left, Ann Lee’s dog stayed. “Ann Lee” stood there.'
    expect(names(text, 'Ann Lee')).toEqual(['Ann Lee m', 'Ann Lee” '])
    expect([names(text, 'Ann Lee '), names(text, 'nn'), names(text, '')]).toEqual([[], [], []])
  })

  it('has who proposes put right with who speaks', () => {
    const text = `“I propose closing the bridge at night,” said Mayor Ann Lee. “I like it,” said Ben Ode, a baker.`
    const words = 'I propose closing the bridge at night,'
    const put = { span: { start: 1, end: 1 + words.length }, print: fingerprint(words), madeBy: '7' }
    const proposers = ({ annotations: { people, proposals } }: Library) =>
      proposals.map(({ proposer }) => (proposer === null ? null : people[proposer]?.name))
    expect(proposers(open(text))).toEqual(['Ann Lee'])
    expect(proposers(corrected(open(text), [{ ...put, speaker: 'Ben Ode' }]))).toEqual(['Ben Ode'])
    expect(proposers(corrected(open(text), [{ ...put, speaker: null }]))).toEqual([null])
  })

  it('adds nobody for a quotation that is gone', () => {
    const text = TEXT.replace('old bridge', 'new bridge').replace('The council', 'The Oslund council')
    const library = open(text)
    const names = corrected(library, [{ ...correction, speaker: 'Oslund' }]).annotations.people
    expect(names).toEqual(library.annotations.people)
  })

  it('is made once for each of several places that correct it', () => {
    const library = open(TEXT)
    const other = { ...correction, speaker: null }
    const first = corrected(library, [correction])
    const second = corrected(library, [other])
    expect(corrected(library, [correction])).toBe(first)
    expect(corrected(library, [other])).toBe(second)
  })
})
