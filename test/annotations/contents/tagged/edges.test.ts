import { describe, expect, it } from 'vitest'
import { EDGES, mended } from '../../../../src/annotations/contents/tagged/edges.ts'
import { cut } from '../../../../src/text/span.ts'
import { bracketed } from '../../names/bracketed.ts'

/** The words between the brackets of a text, with their edges put right; null where they are no content. */
function mendedWords(example: string): string | null {
  const text = example.replace(/[[\]]/gu, '')
  const span = { start: example.indexOf('['), end: example.indexOf(']') - 1 }
  const found = mended(bracketed(example).page.tokens, span)
  return found && cut(text, found)
}

describe('the edges of a marked content', () => {
  it.each<[string, string | null]>([
    ['when and to whom it was said, before "that"', 'that the road was shut'],
    ['a conjunction at the end', 'the road was shut'],
    ['a preposition or an article at the end, whose noun is missing', 'the road was shut by a large tree'],
    ['an adverb or a particle alone', null],
  ])('are put right: %s', (name, expected) => {
    expect(mendedWords(EDGES.find((edge) => edge.name === name)?.example ?? '')).toEqual(expected)
  })

  it('have an example each', () => {
    expect(EDGES).toHaveLength(4)
  })

  it.each([
    [
      'Lee dismissed [the claim of the town that the road was shut].',
      'the claim of the town that the road was shut',
    ],
    ['Lee told the [crowded hall that the road was shut].', 'that the road was shut'],
    ['The bike weighs [9].8 kg.', '9.8'],
    ['Lee did not say [why].', 'why'],
    ['Lee denied [it].', 'it'],
    ['Lee said the gate was [broken into].', 'broken into'],
  ])('%s', (example, expected) => {
    expect(mendedWords(example)).toEqual(expected)
  })
})
