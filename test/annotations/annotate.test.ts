import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotations/annotate.ts'
import { quotations } from '../../src/annotations/quotations/quotation-marks.ts'
import { contains } from '../../src/text/span.ts'
import { read } from './said.ts'

const pieces = [
  'Ann Lee',
  'Mr. Perez',
  'President Bo Ma',
  'he',
  'She',
  'the mayor',
  'said',
  'told reporters',
  'according to',
  'adding',
  'called',
  'that',
  'the bridge is safe',
  'who',
  'and',
  'but',
  'while',
  '"',
  '“',
  '”',
  "''",
  "'",
  '’',
  '.',
  ',',
  ':',
  '?',
  '—',
  '(',
  ')',
  '\n\n',
  'NEW BRIDGE',
  '李说',
  'Она сказала',
  '😀',
  '1,200',
  'U.S.',
  '\u200b',
]
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((words) => words.join(' '))

describe('annotations of any text', () => {
  it('lie in the text, in order, their parts within them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { document, annotations } = read(text)
        const whole = { start: 0, end: document.text.length }
        let last = 0
        annotations.statements.forEach((statement, id) => {
          expect(statement.id).toBe(id)
          expect(statement.span.start).toBeGreaterThanOrEqual(last)
          last = statement.span.start
          for (const span of [statement.span, statement.cue, statement.source])
            if (span) expect(contains(whole, span)).toBe(true)
          for (const part of statement.spans) {
            expect(contains(statement.span, part)).toBe(true)
            expect(part.end).toBeGreaterThan(part.start)
          }
          expect(statement.sentences.length).toBeGreaterThan(0)
          if (statement.speaker !== null)
            expect(annotations.people[statement.speaker]?.id).toBe(statement.speaker)
          if (statement.within !== null)
            expect(annotations.statements[statement.within]?.kind).toBe('reported')
        })
        for (const person of annotations.people) {
          expect(person.mentions.length).toBeGreaterThan(0)
          for (const { span } of person.mentions) expect(contains(whole, span)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { document, annotations } = read(text)
        expect(annotate(document)).toEqual(annotations)
      }),
      { numRuns: 50 },
    )
  })

  it('pair every quotation mark at most once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', '“', '”', "'", '’', '‘', 'a', ' ', '.', ',') }),
        (text) => {
          let last = 0
          for (const { outer, span } of quotations(text, [{ start: 0, end: text.length }])) {
            expect(outer.start).toBeGreaterThanOrEqual(last)
            expect(contains(outer, span)).toBe(true)
            last = outer.end
          }
        },
      ),
    )
  })
})

describe('malformed text', () => {
  it.each<[string, string]>([
    ['one quotation mark', 'Ann Lee said "no and left.'],
    ['ten thousand quotation marks', '"'.repeat(10_000)],
    ['ten thousand apostrophes', "'a ".repeat(10_000)],
    ['no full stop', 'Ann Lee said that the bridge was old and '.repeat(10_000)],
    ['brackets without end', '('.repeat(100_000)],
    ['a word without end', 'a'.repeat(300_000)],
    ['many quotations', '“A,” he said. '.repeat(10_000)],
    ['many scripts', 'Ли сказал «да» 李说“好” 😀 '.repeat(5_000)],
    ['nothing', ''],
  ])('is read: %s', (_, text) => {
    expect(() => read(text)).not.toThrow()
  })
})
