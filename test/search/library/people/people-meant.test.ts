import { describe, expect, it } from 'vitest'
import { peopleMeant } from '../../../../src/search/library/people/people-meant.ts'
import { open } from '../../../invented-article.ts'

const library = open(
  'Klaus Brenner, president of the Orr River Board, spoke on Monday. "We need the bridge," Brenner said. ' +
    'Prime Minister Ann Lee of Norway agreed. "So do we," Lee said. Prime Minister Olga Lee of Denmark did not.',
)
const meant = (asked: string) => {
  const { people, by, mended } = peopleMeant(library, asked)
  return people.length === 0 ? null : [by, mended, ...people.map(({ name }) => name)]
}

describe('a typed name', () => {
  it('means whoever has all its words', () => {
    expect(meant('Brenner')).toEqual(['name', null, 'Klaus Brenner'])
    expect(meant('mr. klaus brenner')).toEqual(['name', null, 'Klaus Brenner'])
    expect(meant('Ann Lee')).toEqual(['name', null, 'Ann Lee'])
  })

  it('means everybody whom it fits', () => {
    expect(meant('Lee')).toEqual(['name', null, 'Ann Lee', 'Olga Lee'])
  })

  it('is mended where a finger slipped, and told as mended', () => {
    expect(meant('Klaus Brener')).toEqual(['slip', 'Klaus Brenner', 'Klaus Brenner'])
  })

  it.each(['Biden', 'Ann Brenner', 'Brennan Lee', 'Angela Merkel', 'ZTE', 'Le', 'bridge', 'the', ''])(
    'that is not in the article means nobody: %s',
    (asked) => {
      expect(meant(asked)).toBeNull()
    },
  )
})
