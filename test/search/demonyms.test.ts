import { describe, expect, it } from 'vitest'
import { ask } from '../../src/answers/routes/ask.ts'
import { countryWords } from '../../src/search/demonyms.ts'
import { library } from './article.ts'

describe('a country', () => {
  it('is known with its people, either way round', () => {
    expect(countryWords('wales')).toEqual(['wales', 'welsh'])
    expect(countryWords('dutch')).toEqual(['netherlands', 'dutch'])
    expect(countryWords('oslund')).toEqual([])
  })

  it('is found where the article has its people', () => {
    const town = library('The Welsh minister Gwen Pugh opened the bridge. Visitors can buy smoked herring.')
    const { kind, citations } = ask(town, 'who is the minister of Wales?')
    expect(kind).toBe('found')
    expect(citations[0]?.text).toContain('Gwen Pugh')
  })
})
