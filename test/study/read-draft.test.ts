import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { BOUNDS, readDraft } from '../../src/study/read-draft.ts'
import { makeDocx, makePdf, makeZip } from '../intake/make-files.ts'

const known = { title: null, otherwise: 'A file', url: null }
/** As long as a busy machine wants. */
const patient = { ...BOUNDS, milliseconds: 100_000 }
/** What never ends is stopped sooner, which costs a test less. */
const brief = { ...patient, work: 3000 }
const read = (bytes: Uint8Array, name: string, bounds = BOUNDS) =>
  readDraft({ bytes, name, ...known }, bounds)

const SENTENCES = ['The bridge is old.', '“Nobody should cross it at night,” said Mayor Ann Lee.']

describe('What somebody gave', { timeout: 120_000 }, () => {
  it.each([
    ['a.txt', Buffer.from(SENTENCES.join('\n\n'))],
    ['a.md', Buffer.from(SENTENCES.join('\n\n'))],
    ['a.html', Buffer.from(`<html><body>${SENTENCES.map((s) => `<p>${s}</p>`).join('')}</body></html>`)],
    ['a.pdf', makePdf(SENTENCES)],
    ['a.docx', makeDocx(SENTENCES)],
  ])('is read with what is found in it: %s', async (name, bytes) => {
    const result = await read(bytes, name, patient)
    if (result.kind !== 'draft') throw new Error(result.kind)
    const { sentences, quotations, speakers, shown, metadata } = result.draft
    expect({ sentences, quotations, speakers, shown, title: metadata.title }).toEqual({
      sentences: 2,
      quotations: 1,
      speakers: [{ name: 'Ann Lee', statements: 1 }],
      shown: [{ words: 'Nobody should cross it at night,', speaker: 'Ann Lee' }],
      title: 'A file',
    })
  })

  it('has a title and a publisher of one line each, and no sign of them is cut in two', async () => {
    const long = `${'a'.repeat(199)}\u{1f600}`
    const page = `<html><head><title>${long}</title><meta property="og:site_name" content="${long}"></head><body><p>${SENTENCES.join('</p><p>')}</p></body></html>`
    const result = await read(Buffer.from(page), 'a.html', patient)
    if (result.kind !== 'draft') throw new Error(result.kind)
    const { title, publisher } = result.draft.metadata
    expect([title, publisher]).toEqual(['a'.repeat(199), 'a'.repeat(199)])
  })

  it('without a sentence is told as that', async () => {
    expect(await read(Buffer.from('Contents\n\nIndex\n'), 'a.txt', patient)).toEqual({ kind: 'no-sentence' })
  })
})

/** A Word file whose list of contents says that it is small. */
function zipBomb(): Buffer {
  const honest = makeZip({ 'word/document.xml': '<w:p/>'.repeat(20_000_000) }, true)
  for (
    let at = honest.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = honest.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    honest.writeUInt32LE(1000, at + 24)
  return honest
}

/** The most memory that the processes of this one took until now, in MB; 0 where the system does not tell. */
function mostOfChildren(): number {
  if (!existsSync('/proc/self/task')) return 0
  const children = readdirSync('/proc/self/task').flatMap((thread) =>
    told(`/proc/self/task/${thread}/children`).split(' ').filter(Boolean),
  )
  return Math.max(0, ...children.map((child) => peakIn(told(`/proc/${child}/status`))))
}
const peakIn = (status: string): number => Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024
/** Empty where the thread or process has ended meanwhile. */
function told(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

describe('What is made to harm', { timeout: 120_000 }, () => {
  const hostile: readonly (readonly [string, string, () => Buffer])[] = [
    ['a Word file that unpacks to 120 MB and says that it does not', 'bomb.docx', zipBomb],
    [
      'a PDF of 10,000 pages',
      'long.pdf',
      () => makePdf(Array.from({ length: 250_000 }, (_, i) => `Line ${i}.`)),
    ],
    [
      'HTML of 100,000 nested tags',
      'deep.html',
      () => Buffer.from(`<html><body>${'<div>'.repeat(100_000)}Deep.`),
    ],
    [
      'a text of 10 MB without an end of a sentence',
      'endless.txt',
      () => Buffer.from('word '.repeat(2_000_000)),
    ],
    [
      'bytes that only begin as a PDF',
      'broken.pdf',
      () => Buffer.concat([Buffer.from('%PDF-1.7\n'), deflateRawSync(Buffer.alloc(1000))]),
    ],
  ]
  it('ends its reader alone, by whatever signal, and the next file is read', async () => {
    // A heap that is full before the program is loaded: V8 then ends the whole process, whichever thread it was.
    const starved = { ...patient, megabytes: 4 }
    const all = [
      read(Buffer.from(SENTENCES.join(' ')), 'a.txt', starved),
      read(Buffer.from(SENTENCES.join(' ')), 'a.txt', patient),
    ]
    expect((await Promise.all(all)).map(({ kind }) => kind)).toEqual(['unreadable', 'draft'])
    expect(await all[0]).toEqual({ kind: 'unreadable', why: { kind: 'too-much' } })
  })

  it('is stopped by what it works, and told apart from what a busy machine did not come to', async () => {
    const endless = Buffer.from('word '.repeat(2_000_000))
    const why = async (bounds: typeof BOUNDS) => {
      const result = await read(endless, 'a.txt', bounds)
      return result.kind === 'unreadable' ? result.why.kind : result.kind
    }
    expect(await why({ ...patient, work: 50 })).toBe('too-much')
    expect(await why({ ...patient, milliseconds: 50 })).toBe('busy')
  })

  it('cannot take memory beside the heap', async () => {
    const packed = deflateSync(Buffer.alloc(500_000_000, 'BT (a) Tj ET '), { level: 1 })
    const bytes = Buffer.concat([
      Buffer.from(
        `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`,
      ),
      packed,
      Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF'),
    ])
    let most = 0
    const looking = setInterval(() => (most = Math.max(most, mostOfChildren())), 10)
    expect(await read(bytes, 'a.pdf', patient)).toEqual({ kind: 'unreadable', why: { kind: 'too-much' } })
    clearInterval(looking)
    // 300 MB of its own, what every process of Node has in common, and what it takes before that is seen.
    expect(most).toBeLessThan(400)
  })

  it.each(hostile)('ends as unreadable or is read, and the program goes on: %s', async (_, name, make) => {
    const bytes = make()
    expect(['draft', 'unreadable', 'no-sentence']).toContain((await read(bytes, name, brief)).kind)
    expect((await read(Buffer.from(SENTENCES[0] ?? ''), 'a.txt', patient)).kind).toBe('draft')
  })
})
