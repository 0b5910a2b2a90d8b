import { describe, expect, it } from 'vitest'
import { HARBOUR, library } from '../article.ts'

const { readings } = library(HARBOUR)
const contextOf = (part: string) => readings.find(({ text }) => text.includes(part))?.context

describe('a sentence as the judge reads it', () => {
  it('has its own words, whole', () => {
    expect(readings[0]?.text).toBe('The harbour of Oslund was built in 1871 by the engineer Marta Quill.')
    expect(readings[0]?.context).toBe('')
  })

  it('has the unit before it beside it', () => {
    expect(contextOf('It cost')).toBe('The harbour of Oslund was built in 1871 by the engineer Marta Quill.')
  })

  it('names whose words it holds, where it does not itself', () => {
    expect(contextOf('No town should sell')).toBe(
      'Mayor Ann Lee opened a new lighthouse on Tuesday. Ann Lee:',
    )
  })
})
