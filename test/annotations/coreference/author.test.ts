import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/annotations/annotate.ts'
import { readDocument } from '../../../src/document/read.ts'
import { noMetadata } from '../../no-metadata.ts'

const OWN = 'I came to Orr in May. My boat was old. Tom Bell said it was safe. We sailed. I was glad.'

function author(text: string, given: { readonly title?: string; readonly writers?: readonly string[] } = {}) {
  const metadata = { ...noMetadata, title: 'A boat', ...given }
  return annotate(readDocument({ id: 'a', metadata, text })).author
}

describe('the author', () => {
  it('is the only writer of a text of the first person', () => {
    expect(author(OWN, { writers: ['Ann Lee'] })).toBe('Ann Lee')
    expect(author(OWN, { writers: ['Ann Lee', 'Tom Bell'] })).toBeNull()
  })

  it.each(["St. Basil's Church", 'Ann Lee-Wu', 'Lee & Sons (Orr)'])(
    'may be written with any marks: %s',
    (name) => {
      expect(author(OWN, { writers: [name] })).toBe(name)
    },
  )

  it('is whose speech the title names', () => {
    expect(author(`Ann Lee, mayor of Orr:\n\n${OWN}`, { title: 'Remarks of Ann Lee on boats' })).toBe(
      'Ann Lee',
    )
  })

  it('is not whom the title is about', () => {
    const text = `Ann Lee left.\n\n${OWN}`
    expect(author(text, { title: 'Open letter on the dismissal of Coach Ann Lee' })).toBeNull()
    expect(author(text, { title: 'Letter to Ann Lee' })).toBeNull()
  })

  it('is who says what their name is', () => {
    expect(author(`My name is Ann Lee and I sail. ${OWN}`)).toBe('Ann Lee')
  })

  it('is who signs a letter', () => {
    expect(author(`${OWN}\n\nYours sincerely, for all of us, Ann Lee`)).toBe('Ann Lee')
    expect(author(`${OWN}\n\nYours,\n\nAnn Lee`)).toBe('Ann Lee')
    expect(author(`${OWN}\n\nYours, Ann Lee, Tower House`)).toBe('Ann Lee')
    expect(author(`My dear Tom,\n\n${OWN}\n\nI kiss you, Ann`)).toBe('Ann')
  })

  it('is nobody in a report, whoever wrote it', () => {
    const text = 'Ann Lee came to Orr. Her boat was old. “I sailed,” she said. “I was glad. I saw it.”'
    expect(author(text, { writers: ['Tom Bell'] })).toBeNull()
  })
})
