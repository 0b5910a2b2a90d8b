import { describe, expect, it } from 'vitest'
import { completions } from '../../../src/transports/terminal/complete.ts'
import { seed } from '../../seed-article.ts'

const session = { context: seed, locale: undefined }

describe('Tab', () => {
  it('completes commands', async () => {
    expect(await completions(session, 'who')).toEqual([['who said ', 'who is '], 'who'])
    expect(await completions(session, 'who i')).toEqual([['who is '], 'who i'])
    expect(await completions(session, 'PEO')).toEqual([['people '], 'PEO'])
    expect(await completions(session, 'xyz')).toEqual([[], 'xyz'])
  })

  it('completes people, and keeps what stands before them', async () => {
    expect(await completions(session, 'quotes Good')).toEqual([['Howard Goodison'], 'Good'])
    expect(await completions(session, 'quotes sch')).toEqual([['Klaus Schwab'], 'sch'])
    expect((await completions(session, 'who is Goodson'))[0][0]).toBe('Howard Goodison')
  })

  it('completes in the language of the terminal as well', async () => {
    expect((await completions({ ...session, locale: 'fr' }, 'qui '))[0]).toEqual(['qui a-dit ', 'qui est '])
    expect(await completions({ ...session, locale: 'fr' }, 'citations Good')).toEqual([
      ['Howard Goodison'],
      'Good',
    ])
  })

  it('completes topics after about', async () => {
    expect(await completions(session, 'facts about cyb')).toEqual([
      (await completions(session, 'facts cyb'))[0],
      'cyb',
    ])
    expect((await completions(session, 'facts about cyb'))[0].length).toBeGreaterThan(0)
    expect((await completions(session, 'quotes Howard Goodison about '))[1]).toBe('')
  })

  it('offers nothing after a command that takes nothing', async () => {
    expect(await completions(session, 'people x')).toEqual([[], 'x'])
  })
})
