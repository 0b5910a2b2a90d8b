import { describe, expect, it } from 'vitest'
import { describedPeople } from '../../../../src/search/library/people/described.ts'
import { open } from '../../../invented-article.ts'

const library = open(
  'They met Ann Lee, Tom Wu and Ida Orr, the heads of Acme, Bolt and Cord. Helpers were musician Eva Brandt and actor Karl Sand. Nobody came from Bolt Street.',
)
const named = (description: string) => describedPeople(library, description).map(({ name }) => name)

describe('describedPeople', () => {
  it.each([
    ['the musician', ['Eva Brandt']],
    ['the musican', ['Eva Brandt']],
    ['the actor', ['Karl Sand']],
    ['head of Bolt', ['Tom Wu']],
    ['head of Cord', ['Ida Orr']],
  ])('finds whom the article describes so beside the name: %s', (description, people) => {
    expect(named(description)).toEqual(people)
  })

  it.each(['the plumber', 'head of Dove', 'bolt street', 'the guy'])(
    'finds nobody else: %s',
    (description) => {
      expect(named(description)).toEqual([])
    },
  )

  it('finds the author who says so', () => {
    const own = open('As a psychiatrist, I walk. My days are long. I like my work. I sleep well.', {
      writers: ['Ann Lee'],
    })
    expect(describedPeople(own, 'the psychiatrist').map(({ name }) => name)).toEqual(['Ann Lee'])
  })
})
