import { describe, expect, it } from 'vitest'
import { openingsFor, subjectBy, subjectsOf } from '../../../src/answers/lists/discussion.ts'
import { cut } from '../../../src/text/span.ts'
import { open } from '../../invented-article.ts'
import { seed } from '../../seed-article.ts'

const about = (text: string, words: string) => {
  const library = open(text)
  const subject = subjectBy(library, words)
  return subject ? openingsFor(library, subject.span) : []
}

describe('the questions of a discussion', () => {
  it('ask about the figure in the words, and as what the speaker speaks', () => {
    const asked = about(
      '"We lose 4,000 lorries a day to the new road," said Ann Lee, mayor of Orr. Tom Brandt listened.',
      'We lose 4,000',
    )
    expect(asked.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['figure', 'role']))
    expect(asked.find(({ kind }) => kind === 'role')).toEqual({
      ...{ kind: 'role', name: 'Ann Lee', role: 'mayor of Orr' },
    })
  })

  it('ask who says otherwise only where somebody else denies nearly the same words', () => {
    const said = '"The council took money from the harbour company," said Ann Lee.'
    const kinds = (text: string) => about(text, 'The council took').map(({ kind }) => kind)
    expect(
      kinds(`${said} Tom Brandt denied that the council took money from the harbour company.`),
    ).toContain('otherwise')
    expect(kinds(`${said} Tom Brandt denied that he had been late.`)).not.toContain('otherwise')
    expect(
      kinds(`${said} Tom Brandt said that the council took money from the harbour company.`),
    ).not.toContain('otherwise')
  })

  it('are two or three, whatever the words', async () => {
    const library = await seed.open(seed.article)
    if (!library) throw new Error('the seed article is missing')
    for (const { span } of subjectsOf(library)) {
      const { length } = openingsFor(library, span)
      expect([2, 3]).toContain(length)
    }
  })

  it('are about subjects that stand in the article, each in a passage of it', async () => {
    const library = await seed.open(seed.article)
    if (!library) throw new Error('the seed article is missing')
    for (const { span, citation } of subjectsOf(library)) {
      expect(citation.text).toContain(cut(library.document.text, span))
      expect(subjectBy(library, cut(library.document.text, span))).not.toBe(null)
    }
  })
})
