import { describe, expect, it } from 'vitest'
import { readBytes } from '../../src/intake/read-bytes.ts'
import { readDocx } from '../../src/intake/read-docx.ts'
import { readHtml } from '../../src/intake/read-html.ts'
import { readPdf } from '../../src/intake/read-pdf.ts'
import { readDocument } from '../../src/document/read.ts'
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
const files: readonly (readonly [string, string, Buffer])[] = [
  ['UTF-8', 'a.txt', Buffer.from(TEXT)],
  ['UTF-8 with a mark and Windows line ends', 'a.txt', Buffer.from(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`)],
  ['UTF-16', 'a.txt', wide(TEXT)],
  ['UTF-16 of the other order', 'a.txt', Buffer.from(wide(TEXT)).swap16()],
  ['UTF-16 without a mark', 'a.txt', Buffer.from(TEXT, 'utf16le')],
  [
    'Windows-1252',
    'a.txt',
    Buffer.from(
      TEXT.replace(/[“”’–]/gu, (s) => ({ '“': '\x93', '”': '\x94', '’': '\x92', '–': '\x96' })[s] ?? s),
      'latin1',
    ),
  ],
  [
    'Markdown',
    'a.md',
    Buffer.from(
      TEXT.replace('opened', '**opened**').replace('Tom Brandt', '[Tom Brandt](https://x.test/a_b)'),
    ),
  ],
  ['a web page', 'a.html', Buffer.from(html(PARAGRAPHS.map((p) => `<p>${p}</p>`).join('\n')))],
  ['PDF', 'a.pdf', makePdf(PARAGRAPHS)],
  ['Word', 'a.docx', makeDocx(PARAGRAPHS)],
]

/** The sentences of a text, as they are read. */
const sentences = (text: string): readonly string[] => {
  const facts = {
    title: TITLE,
    publisher: null,
    writers: [],
    photographer: null,
    date: null,
    language: 'en',
    url: null,
  }
  const document = readDocument({ id: 'a', text, facts })
  return document.sentences
    .map(({ span }) => document.text.slice(span.start, span.end).replace(/\s+/gu, ' '))
    .filter((sentence) => sentence !== TITLE)
}

describe('an article', () => {
  it.each(files)('saved as %s gives the same sentences', async (_format, name, bytes) => {
    const result = await readBytes(bytes, name)
    expect(result.kind).toBe('read')
    if (result.kind === 'read') expect(sentences(result.intake.text)).toEqual(sentences(TEXT))
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
    ['a picture', Buffer.from('\u0089PNG\r\n', 'latin1'), { kind: 'other-format', format: 'a picture' }],
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
    ['a packed folder', makeZip({ 'a.txt': 'x' }), { kind: 'other-format', format: 'a packed folder' }],
  ])('is told: %s', async (_what, bytes, why) => {
    expect(await readBytes(bytes, 'x')).toEqual({ kind: 'unreadable', why })
  })
})
