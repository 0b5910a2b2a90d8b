import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  lanes,
  offsetOf,
  scaleFor,
  strip,
} from '../../../../../src/transports/discord/pictures/speakers/strip.ts'
import { speakerRows } from '../../../../../src/transports/discord/pictures/speakers/speaker-rows.ts'
import { colours } from '../../../../../src/transports/discord/pictures/colours.ts'
import { invent } from '../article.ts'

describe('speakerRows', () => {
  it('lists who says most first, and nobody who says nothing', () => {
    const library = invent({ lines: ['Ana: one', 'Bo: two', 'Nobody speaks here', 'Bo~ three'] })
    expect(speakerRows(library).map((row) => [row.name, row.quoted, row.reported])).toEqual([
      ['Bo', 1, 1],
      ['Ana', 1, 0],
    ])
  })
})

describe('strip', () => {
  it('keeps every step wide enough to see and inside the strip', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (sentences) => {
        const scale = scaleFor(sentences, 656)
        expect(scale.pitch).toBeGreaterThanOrEqual(6)
        expect(offsetOf(sentences - 1, scale) + scale.pitch).toBeLessThanOrEqual(656 + 1e-6)
      }),
    )
  })

  it('puts quotations and reports where they stand, each in its own lane', () => {
    const [row] = speakerRows(invent({ lines: ['Ana: one', 'Rain fell', 'Ana~ three'] }))
    const marks = row ? strip(row, scaleFor(3, 300), []) : []
    expect(marks.filter((m) => m.fill === colours.quoted)).toMatchObject([{ x: 0, ...lanes.quoted }])
    expect(marks.filter((m) => m.fill === colours.reported)).toMatchObject([{ x: 200, ...lanes.reported }])
  })

  it('draws a line where a section begins', () => {
    const [row] = speakerRows(invent({ lines: ['Ana: one', 'Ana: two', 'Ana: three'] }))
    const marks = row ? strip(row, scaleFor(3, 300), [1]) : []
    expect(marks.filter((m) => m.fill === colours.line).map((m) => m.x)).toEqual([98.5])
  })
})
