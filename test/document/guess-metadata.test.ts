import { describe, expect, it } from 'vitest'
import { dateIn } from '../../src/document/dates.ts'
import { guessMetadata, guessTitle } from '../../src/document/guess-metadata.ts'

const LEAD = 'The bridge over the harbour will close for a year from April, the council said on Monday.'

describe('guessTitle', () => {
  it.each([
    `# Bridge to close\n\n**By Ann Lee**\n\n${LEAD}\nThe harbour`,
    `3 March 2024\n\nBy Ann Lee\n\nBridge   to\tclose\n${LEAD}`,
    `<h1>Bridge to close</h1>\n${LEAD}`,
    `${LEAD}\nBridge to close\n`,
    `${LEAD.repeat(100)}\nBridge to close`,
    LEAD,
    '',
  ])('is the title of guessFacts: %j', (text) => {
    expect(guessTitle(text)).toBe(guessMetadata(text).title)
  })
})

describe('guessFacts', () => {
  it('reads title, writers, publisher and day from the lines above the first sentence', () => {
    const text = `# Bridge to close for a year\n\n**By Ann Lee and Tom Wu, The Harbour Gazette**\n*Published 3 March 2024*\n\n${LEAD}`
    expect(guessMetadata(text)).toEqual({
      title: 'Bridge to close for a year',
      writers: ['Ann Lee', 'Tom Wu'],
      date: '2024-03-03',
      publisher: 'The Harbour Gazette',
    })
  })

  it('takes a name alone under the title for the writer, and the agency of the dateline for the publisher', () => {
    const text = `Bridge to close for a year\nAnn Lee\nMarch 3, 2024\n\nLONDON (Reuters) - ${LEAD}`
    expect(guessMetadata(text)).toEqual({
      title: 'Bridge to close for a year',
      writers: ['Ann Lee'],
      date: '2024-03-03',
      publisher: 'Reuters',
    })
  })

  it('reads the same from lines with HTML kept as text and a byline in capitals', () => {
    const text = `<h1>Bridge to close</h1>\n<p class="byline">BY ANN LEE</p>\n<time>2024-03-03</time>\n<p>${LEAD}</p>`
    expect(guessMetadata(text)).toEqual({
      title: 'Bridge to close',
      writers: ['Ann Lee'],
      date: '2024-03-03',
      publisher: null,
    })
  })

  it.each([
    ['The Orr Post, 6 May 2024', [], 'The Orr Post'],
    ['Monday, 6 May 2024 | The Quill', [], 'The Quill'],
    ['The Hague, 6 May 2024', [], null],
    ['By Ann Lee, The Quill', ['Ann Lee'], 'The Quill'],
    ['By Ann Lee and Tom Wu, The Orr Post, 6 May 2024', ['Ann Lee', 'Tom Wu'], 'The Orr Post'],
  ])('takes an outlet beside a writer or a date for the publisher: %s', (line, writers, publisher) => {
    const { writers: found, publisher: told } = guessMetadata(`Bridge to close\n${line}\n\n${LEAD}`)
    expect({ writers: found, publisher: told }).toEqual({ writers, publisher })
  })

  it('guesses nothing from prose', () => {
    expect(guessMetadata(LEAD)).toEqual({ title: null, writers: [], date: null, publisher: null })
    expect(guessMetadata('')).toEqual({ title: null, writers: [], date: null, publisher: null })
  })
})

describe('dateIn', () => {
  it.each([
    ['Published 3 March 2024', '2024-03-03'],
    ['Sept. 9, 2021', '2021-09-09'],
    ['3rd of June, 1999', '1999-06-03'],
    ['13/03/2024', '2024-03-13'],
    ['03/04/2024', null],
    ['31 February 2024', null],
    ['Room 2024', null],
  ])('reads %s as %s', (line, date) => {
    expect(dateIn(line)).toBe(date)
  })
})
