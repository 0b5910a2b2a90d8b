import { describe, expect, it } from 'vitest'
import { shortName } from '../../../../src/search/library/people/short-name.ts'
import { invented, open } from '../../../invented-article.ts'

describe('the short name', () => {
  it('is the one that the article uses most', () => {
    expect(shortName(invented, 'Ann Lee')).toBe('Lee')
  })

  it('is the full name where the short one means somebody else too', () => {
    const two = open(
      'Ann Lee said the bridge is open. “It holds,” said Tom Lee, a fisherman. Lee said nothing else. Lee laughed.',
    )
    expect(shortName(two, 'Tom Lee')).toBe('Tom Lee')
  })

  it('is what was given where the article names nobody so', () => {
    expect(shortName(invented, 'Ada Moss')).toBe('Ada Moss')
  })
})
