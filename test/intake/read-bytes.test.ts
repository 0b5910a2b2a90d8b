import { describe, expect, it } from 'vitest'
import { readBytes } from '../../src/intake/formats/read-bytes.ts'
import { readDocx } from '../../src/intake/formats/read-docx.ts'
import { readHtml } from '../../src/intake/formats/read-html.ts'
import { readPdf } from '../../src/intake/formats/read-pdf.ts'
import { readDocument } from '../../src/document/read.ts'
import { readSeeds } from '../../src/seeds.ts'
import { makeDocx, makePdf, makeZip } from './make-files.ts'

const TITLE = 'A bridge for the Orr'
const PARAGRAPHS = [
  'ORR, May 6 – Mayor Ann Lee on Monday opened the bridge over the Orr, which took nine years to build and cost forty million crowns in the end.',
  '“The bridge belongs to everybody who lives on this river,” Lee said. She said the ferries will run until winter, and that the city’s old landing stage will be kept.',
  '“Nobody has counted the lorries,” said Tom Brandt, a fisherman from the island of Hvarn, who has sold his catch at the landing stage for thirty years.',
  'Around 4,000 lorries cross the Orr every day. Lee said the city will count the lorries in spring.',
]
const TEXT = PARAGRAPHS.join('\n\n')
const html = (body: string) =>
  `<!doctype html><html><head><title>${TITLE} | The Orr Post</title><meta property="og:site_name" content="The Orr Post"><meta property="article:published_time" content="2024-05-06T10:00:00Z"><meta name="author" content="Eva Holm"></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>${TITLE}</h1>${body}</article><footer>Subscribe to our newsletter. Terms of use.</footer></body></html>`

const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const WINDOWS: Readonly<Record<string, string>> = { '“': '\x93', '”': '\x94', '’': '\x92', '–': '\x96' }

/** The same paragraphs in each format that an article may be saved in. */
const saved = (paragraphs: readonly string[]): readonly (readonly [string, string, Buffer])[] => {
  const text = paragraphs.join('\n\n')
  return [
    ['UTF-8', 'a.txt', Buffer.from(text)],
    [
      'UTF-8 with a mark and Windows line ends',
      'a.txt',
      Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`),
    ],
    ['UTF-16', 'a.txt', wide(text)],
    ['UTF-16 of the other order', 'a.txt', Buffer.from(wide(text)).swap16()],
    ['UTF-16 without a mark', 'a.txt', Buffer.from(text, 'utf16le')],
    [
      'Windows-1252',
      'a.txt',
      Buffer.from(
        text.replace(/[“”’–]/gu, (sign) => WINDOWS[sign] ?? sign),
        'latin1',
      ),
    ],
    [
      'Markdown',
      'a.md',
      Buffer.from(
        text.replace('opened', '**opened**').replace('Tom Brandt', '[Tom Brandt](https://x.test/a_b)'),
      ),
    ],
    ['a web page', 'a.html', Buffer.from(html(paragraphs.map((p) => `<p>${p}</p>`).join('\n')))],
    ['PDF', 'a.pdf', makePdf(paragraphs)],
    ['Word', 'a.docx', makeDocx(paragraphs)],
  ]
}
const [seed] = readSeeds('seeds').documents
const SEED = [seed?.text ?? '']

/** The sentences of a text, as they are read. */
const sentences = (text: string): readonly string[] => {
  const metadata = {
    title: TITLE,
    publisher: null,
    writers: [],
    photographer: null,
    date: null,
    language: 'en',
    url: null,
  }
  const document = readDocument({ id: 'a', text, metadata })
  return document.sentences
    .map(({ span }) => document.text.slice(span.start, span.end).replace(/\s+/gu, ' '))
    .filter((sentence) => sentence !== TITLE)
}

describe('an article', () => {
  it.each(saved(PARAGRAPHS))('saved as %s gives the same sentences', async (_format, name, bytes) => {
    expect(sentences((await intakeOf(bytes, name)).text)).toEqual(sentences(TEXT))
  })

  it.each(saved(SEED))('that comes with the project does so as %s', async (_format, name, bytes) => {
    expect(sentences((await intakeOf(bytes, name)).text)).toEqual(sentences(SEED[0] ?? ''))
  })

  it('on a web page brings its title, publisher, writer and day', async () => {
    const result = await readBytes(
      Buffer.from(html(PARAGRAPHS.map((p) => `<p>${p}</p>`).join(''))),
      'page.html',
    )
    expect(result.kind === 'read' && result.intake).toMatchObject({
      title: TITLE,
      publisher: 'The Orr Post',
      writers: ['Eva Holm'],
      date: '2024-05-06',
    })
  })
})

/** What was read, of files that can be. */
async function intakeOf(bytes: Uint8Array, name: string) {
  const result = await readBytes(bytes, name)
  if (result.kind !== 'read') throw new Error(result.why.kind)
  return result.intake
}

describe('a file that is not as it should be', () => {
  it.each([
    ['in the middle', Buffer.from([0xe2, 0x80])],
    ['that no encoding has', Buffer.from([0xff])],
  ])('is read all the same where UTF-8 has lost a byte %s', async (_where, bad) => {
    const { text } = await intakeOf(Buffer.concat([Buffer.from(TEXT), bad, Buffer.from(' Soon.')]), 'a.txt')
    expect(text).toBe(`${TEXT}\ufffd Soon.`)
  })

  it('is no PDF where it only speaks of one', async () => {
    const text = 'Every such file begins with %PDF-1.4, and its objects follow.'
    expect(await intakeOf(Buffer.from(text), 'a.txt')).toMatchObject({ kind: 'text', text })
    const late = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), makePdf(PARAGRAPHS)])
    expect((await intakeOf(late, 'a')).kind).toBe('pdf')
  })

  it.each([
    ['text', 'a.txt', Buffer.from('One\u0007 day.\f\u001b[31mRed.\u0085End.')],
    [
      'a page',
      'a.html',
      Buffer.from('<html><body><p>One&#7; day.</p><p>\u001b[31mRed.</p><p>End.</p></body></html>'),
    ],
    ['Word', 'a.docx', makeDocx(['One\u0001 day.', '[31mRed.', 'End.'])],
  ])('loses its control signs: %s', async (_what, name, bytes) => {
    const { text } = await intakeOf(bytes, name)
    expect(text.split(/\n+/u)).toEqual(['One day.', '[31mRed.', 'End.'])
  })

  it.each([
    [
      'a.html',
      '<html><head><meta name="date" content="DAY"></head><body><p>The bridge is old.</p></body></html>',
    ],
    ['a.md', '---\ndate: DAY\n---\nThe bridge is old.\n'],
  ])('tells no day that there is not, and one as people write it: %s', async (name, file) => {
    const days = ['2024-02-31', '2024-13-45', '2024-05-06T10:00:00+02:00', '6 May 2024']
    const read = days.map(async (day) => (await intakeOf(Buffer.from(file.replace('DAY', day)), name)).date)
    expect(await Promise.all(read)).toEqual([null, null, '2024-05-06', '2024-05-06'])
  })

  it('has no writer where the field is empty, and each of several by name', async () => {
    const writers = ['""', '', '[Ann Lee, "Tom Brandt"]', 'Ann Lee and Tom Brandt'].map(
      async (author) =>
        (await intakeOf(Buffer.from(`---\nauthor: ${author}\ntitle: 'So'\n---\nThe bridge.\n`), 'a.md'))
          .writers,
    )
    expect(await Promise.all(writers)).toEqual([[], [], ['Ann Lee', 'Tom Brandt'], ['Ann Lee', 'Tom Brandt']])
  })
})

describe('each kind of file', () => {
  it('is read by itself', async () => {
    const page = readHtml(html(PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')))
    expect(page.text).not.toContain('newsletter')
    expect((await readPdf(makePdf(PARAGRAPHS))).kind).toBe('read')
    expect((await readDocx(makeDocx(PARAGRAPHS))).kind).toBe('read')
  })
})

describe('what cannot be read', () => {
  it.each([
    ['nothing', Buffer.alloc(0), { kind: 'empty' }],
    ['a picture', Buffer.from('\u0089PNG\r\n', 'latin1'), { kind: 'picture' }],
    ['a photograph of a telephone', Buffer.from('\0\0\0\u0018ftypheic\0', 'latin1'), { kind: 'picture' }],
    ['a film', Buffer.from('\0\0\0\u0018ftypisom\0', 'latin1'), { kind: 'recording' }],
    ['bytes', Buffer.from([0, 1, 2, 3, 0, 9]), { kind: 'binary' }],
    ['white space', Buffer.from(' \n\n '), { kind: 'empty' }],
    ['a scan', makePdf(['']), { kind: 'scan' }],
    ['half a PDF', makePdf(PARAGRAPHS).subarray(0, 60), { kind: 'damaged' }],
    ['a damaged Word file', makeZip({ 'word/document.xml': '<w:' }), { kind: 'damaged' }],
    [
      'an old Word file',
      Buffer.from('\u00d0\u00cf\u0011\u00e0', 'latin1'),
      { kind: 'other-format', format: 'an old Word file' },
    ],
    [
      'a page nested deeper than browsers do',
      Buffer.from(`<html><body>${'<div>'.repeat(100_000)}Deep.`),
      { kind: 'too-much' },
    ],
    ['a packed folder', makeZip({ 'a.txt': 'x' }), { kind: 'archive' }],
  ])('is told: %s', async (_what, bytes, why) => {
    expect(await readBytes(bytes, 'x')).toEqual({ kind: 'unreadable', why })
  })
})
