import { describe, expect, it } from 'vitest'
import { drawCard } from '../../../../src/transports/discord/pictures/draw-card.ts'
import { drawSpeakers } from '../../../../src/transports/discord/pictures/draw-speakers.ts'
import { englishWords } from '../../../../src/transports/discord/pictures/words.ts'
import { citationOf, invent } from './article.ts'

const harbour = invent({
  lines: [
    'Žofie Đurić: We will wait.',
    'Rain fell.',
    'Ольга Ким~ the harbour stays open',
    'Žofie Đurić~ she agreed',
  ],
})

/** Width and height from the head of a PNG file. */
function sizeOf(data: Uint8Array): readonly [number, number] {
  const head = Buffer.from(data)
  expect(head.subarray(1, 4).toString()).toBe('PNG')
  return [head.readUInt32BE(16), head.readUInt32BE(20)]
}

describe('drawSpeakers', () => {
  it('draws a picture and says in words what it shows', async () => {
    const { name, data, alt } = await drawSpeakers(harbour)
    expect(name).toBe('speakers.png')
    expect(sizeOf(data)[0]).toBe(1080)
    expect(alt).toBe(
      'Who speaks in the article, of 4 sentences: Žofie Đurić, 1 quoted, 1 reported; Ольга Ким, 0 quoted, 1 reported.',
    )
  })

  it('hands out the same picture again', async () => {
    expect(await drawSpeakers(harbour)).toBe(await drawSpeakers(harbour))
  })

  it('stays of bounded size, with bounded words, for a crowd in a long article', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `Speaker Number ${i % 200}: words ${i}`)
    const { data, alt } = await drawSpeakers(invent({ lines, title: 'Crowd '.repeat(80) }))
    expect(sizeOf(data)[1]).toBeLessThan(2400)
    expect(alt.length).toBeLessThanOrEqual(1024)
  })

  it('draws an article in which nobody speaks', async () => {
    const { alt } = await drawSpeakers(invent({ lines: ['Rain fell.'] }))
    expect(alt).toBe('The article gives nobody’s words.')
  })

  it('draws an article without a sentence', async () => {
    sizeOf((await drawSpeakers(invent({ lines: [] }))).data)
  })
})

describe('drawCard', () => {
  it('says the quotation, who said it and where it stands', async () => {
    const { name, data, alt } = await drawCard(harbour, citationOf(harbour, 'We will wait.'))
    expect(name).toBe('quotation.png')
    expect(sizeOf(data)[0]).toBe(1080)
    expect(alt).toBe(
      '“We will wait.” · Žofie Đurić · direct quotation · sentence 1 of 4 · The Courier, 5 March 2024',
    )
  })

  it('does not put a report between quotation marks', async () => {
    const { alt } = await drawCard(harbour, citationOf(harbour, 'the harbour stays open'))
    expect(alt).toBe(
      'the harbour stays open · Ольга Ким · reported, not a direct quotation · sentence 3 of 4 · The Courier, 5 March 2024',
    )
  })

  it('gives the reporter’s words to nobody', async () => {
    const { alt } = await drawCard(harbour, citationOf(harbour, 'Rain fell.'))
    expect(alt).toBe(
      'Rain fell. · the reporter’s own words, nobody’s quotation · sentence 2 of 4 · The Courier, 5 March 2024',
    )
  })

  it('takes the words for those who do not see it from the caller', async () => {
    const card = await drawCard(harbour, citationOf(harbour, 'We will wait.'), { alt: 'Une citation' })
    expect(card.alt).toBe('Une citation')
  })

  it('writes English where the fonts lack the letters of the language', async () => {
    const words = { ...englishWords, locale: 'zh-CN', directQuotation: '直接引语', quoted: '引用' }
    const { alt } = await drawCard(harbour, citationOf(harbour, 'We will wait.'), { words })
    expect(alt).toContain('direct quotation')
  })

  it('keeps a card of very long words within a screen', async () => {
    const library = invent({ lines: [`Ana: ${'harbour '.repeat(900)}`] })
    const { data } = await drawCard(library, citationOf(library, 'harbour '.repeat(900).trim()))
    expect(sizeOf(data)[1]).toBeLessThan(1800)
  })

  it('draws words without a space, with emoji and with letters that the fonts lack', async () => {
    for (const words of ['x'.repeat(300), '😀'.repeat(40), 'مرحبا بالعالم', '你好，世界', '\u200b\u0000a']) {
      const library = invent({ lines: [`Ana: ${words}`] })
      sizeOf((await drawCard(library, citationOf(library, words))).data)
    }
  })
})
