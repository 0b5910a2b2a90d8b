import { describe, expect, it } from 'vitest'
import { cut } from '../../../../src/text/span.ts'
import { read } from '../../said.ts'

/** What each source did with its words, and what is shown of them: `denied: denied that the bridge was safe`. */
function turns(text: string): readonly string[] {
  const { document, annotations } = read(text)
  return annotations.statements
    .filter(({ partial }) => !partial)
    .map(({ polarity, shown }) => `${polarity}: ${cut(document.text, shown)}`)
}

describe('what a source does with its words', () => {
  it.each<[string, string, readonly string[]]>([
    ['says', 'Ann Lee said that the bridge was safe.', ['said: that the bridge was safe']],
    ['denies', 'Ann Lee denied that the bridge was safe.', ['denied: denied that the bridge was safe']],
    ['rejects', 'Ann Lee rejected the plan for a bridge.', ['denied: rejected the plan for a bridge']],
    ['rules out', 'Ann Lee ruled out a new bridge.', ['denied: ruled out a new bridge']],
    ['tells of no', 'Ann Lee said no bridge was safe.', ['said: no bridge was safe']],
    ['doubts', 'Ann Lee doubted that it was safe.', ['doubted: doubted that it was safe']],
    [
      'could not confirm',
      'Ann Lee could not confirm that it was safe.',
      ['doubted: could not confirm that it was safe'],
    ],
    [
      'did not say',
      'Ann Lee did not say whether the bridge was safe.',
      ['not said: did not say whether the bridge was safe'],
    ],
    [
      'declined to say',
      'Ann Lee declined to say whether the bridge was safe.',
      ['not said: declined to say whether the bridge was safe'],
    ],
    [
      'never claimed',
      'Ann Lee never claimed that it was safe.',
      ['not said: never claimed that it was safe'],
    ],
    [
      'no one said',
      'No one said that the bridge was safe.',
      ['not said: No one said that the bridge was safe'],
    ],
    [
      'asked a question',
      'Ann Lee asked whether the bridge was safe.',
      ['asked: asked whether the bridge was safe'],
    ],
    ['asked in quoted words', '"Is it safe?" Ann Lee said.', ['asked: Is it safe?']],
    [
      'asked somebody to do it',
      'Ann Lee asked the town to mend it.',
      ['demanded: asked the town to mend it'],
    ],
    [
      'asked whoever something is told of to do it',
      'Ann Lee asked anyone who saw the fire to mend it.',
      ['demanded: asked anyone who saw the fire to mend it'],
    ],
    ['asked who', 'Ann Lee asked who had seen the fire.', ['asked: asked who had seen the fire']],
    [
      'laughs off',
      'Ann Lee laughed off reports that the bridge was old.',
      ['denied: laughed off reports that the bridge was old'],
    ],
    ['called for it', 'Ann Lee called for a new bridge.', ['demanded: called for a new bridge']],
    [
      'says, though another verb is denied before',
      'Ann Lee, a guard who was never seen there, says that the bridge is open.',
      ['said: that the bridge is open'],
    ],
    [
      'says after a denial that is over',
      'Ann Lee does not deny it but says that the bridge is old.',
      ['said: that the bridge is old'],
    ],
    ['promised', 'Ann Lee vowed to mend the bridge.', ['promised: vowed to mend the bridge']],
    ['denied in their own words', '“I deny that,” Ann Lee said.', ['denied: I deny that,']],
    [
      'doubted in their own words',
      '“I don’t think it is safe,” Ann Lee said.',
      ['doubted: I don’t think it is safe,'],
    ],
    ['turned against it', 'Ann Lee slammed the “double plan”.', ['said: slammed the “double plan”']],
  ])('%s', (_, text, expected) => {
    expect(turns(text)).toEqual(expected)
  })

  it('shows quoted words with all of the report that they are part of', () => {
    const { document, annotations } = read('Ann Lee said that the “old ways” should be scrapped.')
    expect(annotations.statements.map(({ shown }) => cut(document.text, shown))).toEqual([
      'that the “old ways” should be scrapped',
      'that the “old ways” should be scrapped',
    ])
  })
})
