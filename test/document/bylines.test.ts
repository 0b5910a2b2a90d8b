import { describe, expect, it } from 'vitest'
import { byline, namesAlone } from '../../src/document/bylines.ts'

describe("a writers' line", () => {
  it.each([
    ['By Ann Lee', ['Ann Lee'], ''],
    ['BY ANN LEE AND TOM WU', ['Ann Lee', 'Tom Wu'], ''],
    ['**By Ann Lee, Tom Wu and Ida van der Berg**', ['Ann Lee', 'Tom Wu', 'Ida van der Berg'], ''],
    ['Written by: Ann Lee', ['Ann Lee'], ''],
    ['Author: Ann Lee', ['Ann Lee'], ''],
    ['By Ann Lee | 3 March 2024', ['Ann Lee'], '3 March 2024'],
    ['Reviewed by Ann Lee, May 2024', ['Ann Lee'], 'May 2024'],
    ['By Ann Lee (photographs by others)', ['Ann Lee'], 'photographs by others'],
  ])('names them: %s', (line, writers, rest) => {
    expect(byline(line)).toEqual({ writers, rest })
  })

  it.each(['By the river', 'By Monday the bridge will be open', 'Ann Lee', '', `By ${'Ann '.repeat(60)}Lee`])(
    'is none: %s',
    (line) => {
      expect(byline(line)).toBeNull()
    },
  )
})

describe('a line that is nothing but names', () => {
  it.each([
    ['Ann Lee', ['Ann Lee']],
    ['ANN LEE', ['Ann Lee']],
    ['Ann Lee & Tom Wu', ['Ann Lee', 'Tom Wu']],
  ])('gives them: %s', (line, names) => {
    expect(namesAlone(line)).toEqual(names)
  })

  it.each(['New York', 'Ann', 'Ann Lee came home'])('is none: %s', (line) => {
    expect(namesAlone(line)).toBeNull()
  })
})
