import { describe, expect, it } from 'vitest'
import { complete } from '../../../src/transports/terminal/complete.ts'
import { seed } from '../../seed-article.ts'

const session = { context: seed, locale: undefined }

describe('Tab', () => {
  it('completes commands', () => {
    expect(complete(session, 'who')).toEqual([['who said ', 'who is '], 'who'])
    expect(complete(session, 'who i')).toEqual([['who is '], 'who i'])
    expect(complete(session, 'PEO')).toEqual([['people '], 'PEO'])
    expect(complete(session, 'xyz')).toEqual([[], 'xyz'])
  })

  it('completes people, and keeps what stands before them', () => {
    expect(complete(session, 'quotes Good')).toEqual([['Howard Goodison'], 'Good'])
    expect(complete(session, 'quotes sch')).toEqual([['Klaus Schwab'], 'sch'])
    expect(complete(session, 'who is Goodson')[0][0]).toBe('Howard Goodison')
  })

  it('completes in the language of the terminal as well', () => {
    expect(complete({ ...session, locale: 'fr' }, 'qui ')[0]).toEqual(['qui a-dit ', 'qui est '])
    expect(complete({ ...session, locale: 'fr' }, 'citations Good')).toEqual([['Howard Goodison'], 'Good'])
  })

  it('completes topics after about', () => {
    expect(complete(session, 'facts about cyb')).toEqual([complete(session, 'facts cyb')[0], 'cyb'])
    expect(complete(session, 'facts about cyb')[0].length).toBeGreaterThan(0)
    expect(complete(session, 'quotes Howard Goodison about ')[1]).toBe('')
  })

  it('offers nothing after a command that takes nothing', () => {
    expect(complete(session, 'people x')).toEqual([[], 'x'])
  })
})
