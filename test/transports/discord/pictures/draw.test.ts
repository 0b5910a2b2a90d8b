import { describe, expect, it } from 'vitest'
import { cardDrawing } from '../../../../src/transports/discord/pictures/card/card-drawing.ts'
import type { Drawing } from '../../../../src/transports/discord/pictures/drawing.ts'
import { renderPng } from '../../../../src/transports/discord/pictures/render.ts'
import { speakersDrawing } from '../../../../src/transports/discord/pictures/speakers/speakers-drawing.ts'
import { wordingFor } from '../../../../src/presentation/wording/wordings.ts'
import { drawableWording } from '../../../../src/transports/discord/pictures/fonts.ts'
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

const drawn = async (drawing: Drawing) => ({ ...drawing, data: await renderPng(drawing.layout) })
const en = wordingFor('en-US')

describe('speakersDrawing', () => {
  it('draws a picture and says in words what it shows', async () => {
    const { name, data, alt } = await drawn(speakersDrawing(harbour, en))
    expect(name).toBe('speakers.png')
    expect(sizeOf(data)[0]).toBe(1080)
    expect(alt).toBe(
      `${en.labels.pictureOfSpeakers('A meeting on the harbour')}: ` +
        'Žofie Đurić, 1 quotation, 1 report; Ольга Ким, 0 quotations, 1 report',
    )
  })

  it('lays out the same picture again, and another in another language', () => {
    expect(speakersDrawing(harbour, en)).toEqual(speakersDrawing(harbour, en))
    expect(speakersDrawing(harbour, wordingFor('ru'))).not.toEqual(speakersDrawing(harbour, en))
  })

  it('stays of bounded size, with bounded words, for a crowd in a long article', async () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `Speaker Number ${i % 200}: words ${i}`)
    const { data, alt } = await drawn(speakersDrawing(invent({ lines, title: 'Crowd '.repeat(80) }), en))
    expect(sizeOf(data)[1]).toBeLessThan(2400)
    expect(alt.length).toBeLessThanOrEqual(1024)
  })

  it('draws an article in which nobody speaks, and one without a sentence', async () => {
    sizeOf((await drawn(speakersDrawing(invent({ lines: ['Rain fell.'] }), en))).data)
    sizeOf((await drawn(speakersDrawing(invent({ lines: [] }), en))).data)
  })
})

describe('cardDrawing', () => {
  it('says the quotation, who said it and how', async () => {
    const { name, data, alt } = await drawn(cardDrawing(harbour, citationOf(harbour, 'We will wait.'), en))
    expect(name).toBe('quotation.png')
    expect(sizeOf(data)[0]).toBe(1080)
    expect(alt).toBe(
      en.labels.pictureOfQuotation(`Žofie Đurić · ${en.labels.forms.quotation}`, 'We will wait.'),
    )
  })

  it('gives a card to words that are reported and to words that are nobody’s', async () => {
    for (const words of ['the harbour stays open', 'Rain fell.']) {
      sizeOf((await drawn(cardDrawing(harbour, citationOf(harbour, words), en))).data)
    }
  })

  it('keeps a card of very long words within a screen', async () => {
    const library = invent({ lines: [`Ana: ${'harbour '.repeat(900)}`] })
    const { data, alt } = await drawn(
      cardDrawing(library, citationOf(library, 'harbour '.repeat(900).trim()), en),
    )
    expect(sizeOf(data)[1]).toBeLessThan(1800)
    expect(alt.length).toBeLessThanOrEqual(1024)
  })

  it('draws words without a space, with emoji and with letters that the fonts lack', async () => {
    for (const words of ['x'.repeat(300), '😀'.repeat(40), 'مرحبا بالعالم', '你好，世界', '\u200b\u0000a']) {
      const library = invent({ lines: [`Ana: ${words}`] })
      sizeOf((await drawn(cardDrawing(library, citationOf(library, words), en))).data)
    }
  })
})

describe('drawableWording', () => {
  it.each([
    ['ru', 'ru'],
    ['fr', 'fr'],
    ['zh-CN', 'zh-CN'],
  ])('writes %s in %s', (asked, drawn) => {
    expect(drawableWording(wordingFor(asked))).toBe(wordingFor(drawn))
  })
})
