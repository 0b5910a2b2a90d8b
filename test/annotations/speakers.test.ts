import { describe, expect, it } from 'vitest'
import { said } from './said.ts'

describe('speakers', () => {
  it.each<[string, string, readonly string[]]>([
    ['an official', 'A town official said the bridge was old.', ['the bridge was old / nobody']],
    ['a crowd', 'Critics said the bridge was old.', ['the bridge was old / nobody']],
    ['an organisation', 'The Bridge Authority said the bridge was old.', ['the bridge was old / nobody']],
    ['a paper', 'Reuters reported that the bridge was old.', ['that the bridge was old / nobody']],
    [
      'a campaign',
      'The Lee campaign said the bridge was old. Ann Lee left.',
      ['the bridge was old / nobody'],
    ],
    [
      "somebody's spokesman",
      'A spokesman for Ann Lee said the bridge was old.',
      ['the bridge was old / nobody'],
    ],
    ["somebody's advisers", 'Advisers to Mrs. Lee said the bridge was old.', ['the bridge was old / nobody']],
    [
      'a pronoun for somebody without a name',
      'Ann Lee met Bo Perez. A spokesman for the town left. My father was old. He said the bridge was old.',
      ['the bridge was old / nobody'],
    ],
    [
      'whoever a nameless official is, by a pronoun',
      'Tom Perez left. A spokesman said the bridge was old. He said it would fall.',
      ['the bridge was old / nobody', 'it would fall / nobody'],
    ],
    ['they', 'Ann Lee and Bo Perez met. They said the bridge was old.', ['the bridge was old / nobody']],
  ])('are left unnamed: %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it.each<[string, string, readonly string[]]>([
    [
      'both of two',
      'Ann Lee and Bo Perez said the bridge was old.',
      ['the bridge was old / Ann Lee and Bo Perez'],
    ],
    [
      'both of two behind the words',
      '"The bridge is old," said Ann Lee and Bo Perez.',
      ['"The bridge is old," Ann Lee and Bo Perez'],
    ],
    [
      'one, though she met another',
      'Ann Lee, who met Bo Perez and Tom Wu, said the bridge was old.',
      ['the bridge was old / Ann Lee'],
    ],
  ])('are those who are named: %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it.each<[string, string, readonly string[]]>([
    [
      'the spokesman who is named',
      'Lee spokesman Bo Perez said the bridge was old. Ann Lee left.',
      ['the bridge was old / Bo Perez'],
    ],
    [
      'the name after a description',
      "The town's mayor, Ann Lee, said the bridge was old.",
      ['the bridge was old / Ann Lee'],
    ],
    [
      'the name after a description, whoever did something before',
      'Ann Lee, a baker, left, and the mayor, Bo Perez, said the bridge was old.',
      ['the bridge was old / Bo Perez'],
    ],
    [
      'who fits the pronoun, where the name tells no gender',
      'The town was quiet. Courtney Bell met Ann Perez. He said the bridge was old.',
      ['the bridge was old / Courtney Bell'],
    ],
    [
      'the name before a bracket',
      'Ann Lee (R-Ohio) said the bridge was old.',
      ['the bridge was old / Ann Lee'],
    ],
    [
      'the name before "who"',
      'The plan came from Ann Lee, who said the bridge was old.',
      ['the bridge was old / Ann Lee'],
    ],
    [
      'the name before "who", past its place',
      'Ann Lee of Ohio, who last year said the bridge was old, came.',
      ['the bridge was old / Ann Lee'],
    ],
    [
      'the running subject',
      'Tom Perez met Bob Lee. He said the bridge was old.',
      ['the bridge was old / Tom Perez'],
    ],
    [
      'who spoke last',
      'Tom Perez said the bridge was old. Bob Lee heard it. "It is bad," Perez said. He said it would fall.',
      ['the bridge was old / Tom Perez', '"It is bad," Tom Perez', 'it would fall / Tom Perez'],
    ],
    [
      'who fits the pronoun',
      'Tom Perez met Ann Lee. She said the bridge was old.',
      ['the bridge was old / Ann Lee'],
    ],
    [
      'who was just introduced',
      'Tom Perez said it was old. Perez said it was bad. Bob Lee, a diver, looked at the bridge of Perez. It is safe, he said.',
      ['it was old / Tom Perez', 'it was bad / Tom Perez', 'It is safe / Bob Lee'],
    ],
    [
      'who holds the office',
      'Mayor Ann Lee met Bo Perez. The mayor said the bridge was old.',
      ['the bridge was old / Ann Lee'],
    ],
    [
      'the one with that title',
      'Bill Lee met Mary Lee. Mrs. Lee said the bridge was old.',
      ['the bridge was old / Mary Lee'],
    ],
  ])('are found: %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it('are not those who asked, where somebody replies', () => {
    const text =
      'The foreman, Tom Perez, sat down. Judge Xola Zubur, who has been there for years, looked up.\n\n' +
      '"Was it old?" Zubur asked.\n\n"It was only a voice," he replied.'
    expect(said(text)).toEqual(['"Was it old?" Xola Zubur', '"It was only a voice," Tom Perez'])
  })
})
