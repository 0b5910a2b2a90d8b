import { expect, it } from 'vitest'
import { OWN_PROMISES } from '../../../../src/language/verbs/own-promises.ts'
import { read } from '../../said.ts'

const polarities = (text: string): readonly string[] =>
  read(text).annotations.statements.map(({ polarity }) => polarity)

it.each(OWN_PROMISES.map(({ name, kind, example }) => [name, kind, example] as const))(
  'promised without a verb of promising is %s (%s): %s',
  (_, kind, example) => {
    const text =
      kind === 'direct' ? `“${example.slice(0, -1)},” Ann Lee said.` : `Ann Lee said that ${example}.`
    expect(polarities(text)).toEqual(['promised'])
  },
)

it.each([
  ['what is only awaited', '“I’ll see the bridge fall,” Ann Lee said.'],
  ['what had been done', 'Ann Lee said that she’d mended the bridge when it fell.'],
  ['what somebody else will do', 'Ann Lee left. She said he would mend the bridge if the town paid.'],
  ['what stands in a later sentence', '“The bridge is old. I’ll mend it,” Ann Lee said.'],
])('said, not promised, is %s: %s', (_, text) => {
  expect(polarities(text)).toEqual(['said'])
})
