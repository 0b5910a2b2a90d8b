import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf, linkTo, partsOf, locatorOf, segment } from '../../src/presentation/place.ts'
import { invented, open } from '../invented-article.ts'

const { document } = invented
const spanOf = (words: string, { text } = document) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('the place of a passage', () => {
  it('is a sentence’s number, and for other words where they stand in it', () => {
    expect(anchorOf(document, spanOf('Around 4,000 lorries cross the Orr every day.'))).toBe('s5')
    expect(anchorOf(document, spanOf('4,000 lorries'))).toBe('s5:7-20')
  })

  it('has a name of its own where it is no sentence, so that numbers count sentences', () => {
    expect(anchorOf(document, spanOf('TRAFFIC ON THE ORR'))).toBe('u4')
  })

  it('is in the reader where there is one', () => {
    const place = locatorOf(document, spanOf('4,000 lorries'))
    expect(linkTo(place, { address: 'https://who-said.example.org' })).toBe(
      'https://who-said.example.org/read/invented#s5:7-20',
    )
    expect(linkTo(place, null)).toBe(null)
  })

  it('is at its own address where few may read the article, and in no reader where nobody may', () => {
    const place = { ...locatorOf(document, spanOf('4,000 lorries')), source: 'https://post.example/a' }
    const at = (token: string | null) =>
      linkTo(place, { address: 'https://who-said.example.org', shared: new Map([[place.article, token]]) })
    expect(at('t0K-en_')).toBe('https://who-said.example.org/shared/t0K-en_#s5:7-20')
    expect(at(null)).toBe('https://post.example/a')
  })

  it('is else on the article’s own page, marked by the browser', () => {
    const url = 'https://post.example/bridge'
    const article = open('Ann Lee, a well-known (and liked) mayor & painter, opened the bridge. It rained.', {
      url,
    })
    const linked = (words: string) =>
      linkTo(locatorOf(article.document, spanOf(words, article.document)), null)
    expect(linked('a well-known (and liked) mayor & painter')).toBe(
      `${url}#:~:text=a%20well%2Dknown%20%28and%20liked%29%20mayor%20%26%20painter`,
    )
    expect(linked('Ann Lee, a well-known')).toBe(`${url}#:~:text=Ann%20Lee%2C%20a%20well%2Dknown`)
  })

  it('is told by the first and the last words where a passage is long', () => {
    const text = `One two three four five. ${'Word and word. '.repeat(20)}Six seven eight nine ten.`
    const article = open(text, { url: 'https://post.example/#top' })
    expect(locatorOf(article.document, { start: 0, end: text.length }).source).toBe(
      'https://post.example/#top:~:text=One%20two%20three%20four,seven%20eight%20nine%20ten',
    )
  })

  it('names the part of a long article that holds it', () => {
    const text = 'The bridge was opened on Monday by the mayor of the town. '.repeat(3000)
    const { document: long } = open(text)
    const starts = partsOf(long)
    expect(starts.length).toBe(3)
    const last = long.sentences.at(-1)?.span ?? { start: 0, end: 0 }
    expect(locatorOf(long, last).anchor).toBe('?s=3000#s3000')
    expect(locatorOf(long, long.sentences[0]?.span ?? last).anchor).toBe('#s1')
  })

  it('is an address whatever the article is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const { pathname } = new URL(`https://a.org/read/${segment(`x${name}`)}`)
        expect(decodeURIComponent(pathname)).toBe(`/read/x${name}`.toWellFormed())
        expect(pathname).not.toMatch(/[()<>\s]/u)
      }),
    )
  })
})
