import { describe, expect, it } from 'vitest'
import { isReadable } from '../../src/quiz/is-readable.ts'

describe('a sentence that can be understood alone', () => {
  it.each([
    'Fernand Daoust died in a house on Rue Rielle on Feb. 9, 1961.',
    'The valley is to be flooded for a reservoir that will supply a third of Dublin from 2033.',
    'About 6,000 books could not be saved.',
    'The mosque of Orr has a garden, and its gate is in the middle.',
  ])('is %s', (sentence) => {
    expect(isReadable(sentence)).toBe(true)
  })

  it.each([
    'Seven others have put their names down.',
    'More than half earned under $30,000.',
    'Of 44, nineteen had gone, among them all three that sold car parts.',
    'An assembly on Tuesday turned that down by 51 votes to 14.',
    'I broke two keeping up with it.',
    'Lamar Whitcombe took it in the first week and has bought a house in Peterborough.',
    'I allowed sixty, and was the last on board, smelling of cumin.',
    'Two doors on, at the barber’s, opinion runs the other way.',
    'The fourth, of 16 June, was accepted by the Palace on the 17th.',
    'The rest lies in sheds, in schools and in two disused cinemas.',
    'On 22 May 2017 it gave a false one.',
    'Since then there have been two more hearts.',
    'The one we have now gives eleven kilowatts.',
    'Abdirahman Warsame, who had driven for six years, contradicted her.',
    'Hutchins voted for her and regrets it.',
    'April 1988), and a niece, Tina Brandt (m.',
    'The witness, Milagros Tan, worked for him for eleven years.',
  ])('is not %s', (sentence) => {
    expect(isReadable(sentence)).toBe(false)
  })
})
