import { describe, expect, it } from 'vitest'
import { complete } from '../../../src/transports/terminal/complete.ts'
import { seed } from '../../seed-article.ts'

describe('Tab', () => {
  it('completes commands', () => {
    expect(complete(seed, 'who')).toEqual([['who said ', 'who is '], 'who'])
    expect(complete(seed, 'who i')).toEqual([['who is '], 'who i'])
    expect(complete(seed, 'PEO')).toEqual([['people '], 'PEO'])
    expect(complete(seed, 'xyz')).toEqual([[], 'xyz'])
  })

  it('completes people, and keeps what stands before them', () => {
    expect(complete(seed, 'quotes Good')).toEqual([['Howard Goodison'], 'Good'])
    expect(complete(seed, 'who is Goodson')[0][0]).toBe('Howard Goodison')
  })

  it('completes topics after about', () => {
    expect(complete(seed, 'quotes Howard Goodison about ')[1]).toBe('')
  })

  it('offers nothing after a command that takes nothing', () => {
    expect(complete(seed, 'people x')).toEqual([[], 'x'])
  })
})
