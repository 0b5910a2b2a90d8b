import { describe, expect, it } from 'vitest'
import { complete } from '../../../src/transports/terminal/complete.ts'
import { seed } from '../../seed-article.ts'

const session = { context: seed, locale: undefined }

describe('Tab', () => {
  it('completes commands', async () => {
    expect(await complete(session, 'who')).toEqual([['who said ', 'who is '], 'who'])
    expect(await complete(session, 'who i')).toEqual([['who is '], 'who i'])
    expect(await complete(session, 'PEO')).toEqual([['people '], 'PEO'])
    expect(await complete(session, 'xyz')).toEqual([[], 'xyz'])
  })

  it('completes people, and keeps what stands before them', async () => {
    expect(await complete(session, 'quotes Good')).toEqual([['Howard Goodison'], 'Good'])
    expect(await complete(session, 'quotes sch')).toEqual([['Klaus Schwab'], 'sch'])
    expect((await complete(session, 'who is Goodson'))[0][0]).toBe('Howard Goodison')
  })

  it('completes in the language of the terminal as well', async () => {
    expect((await complete({ ...session, locale: 'fr' }, 'qui '))[0]).toEqual(['qui a-dit ', 'qui est '])
    expect(await complete({ ...session, locale: 'fr' }, 'citations Good')).toEqual([
      ['Howard Goodison'],
      'Good',
    ])
  })

  it('completes topics after about', async () => {
    expect(await complete(session, 'facts about cyb')).toEqual([
      (await complete(session, 'facts cyb'))[0],
      'cyb',
    ])
    expect((await complete(session, 'facts about cyb'))[0].length).toBeGreaterThan(0)
    expect((await complete(session, 'quotes Howard Goodison about '))[1]).toBe('')
  })

  it('offers nothing after a command that takes nothing', async () => {
    expect(await complete(session, 'people x')).toEqual([[], 'x'])
  })
})
