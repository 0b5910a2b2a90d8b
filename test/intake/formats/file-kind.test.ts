import { describe, expect, it } from 'vitest'
import { fileKind } from '../../../src/intake/formats/file-kind.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const zip = (entry: string): Uint8Array => bytes(`PK\u0003\u0004 ${entry}`)

describe('the kind of a file', () => {
  it.each([
    ['a PDF, whatever its name', bytes('%PDF-1.7\n'), 'notes.txt', 'pdf'],
    ['a PDF behind some bytes', bytes('junk\n%PDF-1.4\n1 0 obj\n'), 'a.pdf', 'pdf'],
    ['a page, whatever its name', bytes('<!DOCTYPE html><p>Hello'), 'a.txt', 'html'],
    ['a page by its name', bytes('Hello'), 'a.htm', 'html'],
    ['Markdown by its name', bytes('# Hello'), 'a.md', 'markdown'],
    ['plain text', bytes('Hello'), 'a', 'text'],
    ['a Word file', zip('word/document.xml'), 'a.zip', 'docx'],
  ])('is told by its first bytes, else by its name: %s', (_, given, name, kind) => {
    expect(fileKind(given, name)).toBe(kind)
  })

  it('is not PDF for an article that speaks of one', () => {
    expect(fileKind(bytes('Files begin with %PDF-1.7, he said.'), 'a.txt')).toBe('text')
  })

  it.each([
    ['an old Word file', bytes('\u00d0\u00cf\u0011\u00e0')],
    ['an RTF file', bytes('{\\rtf1')],
    ['an EPUB book', zip('mimetypeapplication/epub+zip')],
    ['an OpenDocument file', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['an Office file other than a text', zip('ppt/slides/slide1.xml')],
  ])('is named where the program does not read it: %s', (format, given) => {
    expect(fileKind(given, 'a')).toEqual({ kind: 'other-format', format })
  })

  it.each([
    ['picture', bytes('\u0089PNG')],
    ['picture', bytes('....ftypheic')],
    ['recording', bytes('....ftypmp42')],
    ['archive', zip('photos/one.jpg')],
  ])('is a %s where it holds no words as letters', (kind, given) => {
    expect(fileKind(given, 'article.txt')).toEqual({ kind })
  })
})
