import { expect, it } from 'vitest'
import { day, figures } from '../../src/presentation/plurals.ts'

/** More than are kept as they were written. */
const MANY = 2500

it('writes numbers as the language does, however many were written before', () => {
  for (const locale of ['en-GB', 'fr', 'de', 'es', 'zh-CN']) {
    const plain = new Intl.NumberFormat(locale)
    const figure = figures(locale)
    const all = Array.from({ length: MANY }, (_, n) => n * 7)
    const written = all.map((n) => plain.format(n))
    expect([all.map(figure), all.map(figure)]).toEqual([written, written])
  }
})

it('writes days as each language does, again and again', () => {
  const asked = [
    ['en-GB', '2015-12-16'],
    ['de', '2015-12-16'],
    ['en-GB', '2016-01-02'],
  ] as const
  const written = ['16 December 2015', '16. Dezember 2015', '2 January 2016']
  expect([...asked, ...asked].map(([locale, iso]) => day(locale, iso))).toEqual([...written, ...written])
})
