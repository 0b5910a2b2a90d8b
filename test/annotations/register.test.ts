import { expect, it } from 'vitest'
import { joinFullNames } from '../../src/annotations/names/register.ts'

const candidate = (name: string, titles: readonly string[] = []) => ({
  words: name.split(' '),
  titles,
  from: 0,
  to: 0,
})
const joined = (...names: readonly Readonly<Parameters<typeof candidate>>[]) =>
  joinFullNames(names.map((one) => candidate(...one))).map(({ keys }) => [...keys])

it('forms of a name are one person’s, the longest first, and another’s where the title says so', () => {
  const lees = [['Ann Lee'], ['Ann M. Lee', ['mrs']], ['A. Lee', ['mr']], ['Abe Lee', ['mr']]] as const
  expect(joined(...lees, ['Ben Ode'], ['Ben Ode Ray'])).toEqual([
    ['ann m. lee', 'ann lee'],
    ['ben ode ray', 'ben ode'],
    ['a. lee', 'abe lee'],
  ])
})

it('a family name with its particle is whose full name ends with it', () => {
  expect(joined(['Huda bint Ixo Al Zubu'], ['Al Zubu'], ['Zubu Lee'])).toEqual([
    ['huda bint ixo al zubu', 'al zubu'],
    ['zubu lee'],
  ])
})

it('however many share a surname, each takes no longer to be told from the others', () => {
  const people = Array.from({ length: 10_000 }, (_, i) => `Ann${i.toString(36)} Lee`)
  expect(joined(...people.map((name) => [name] as const)).length).toBe(people.length)
})
