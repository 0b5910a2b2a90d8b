import { expect, it } from 'vitest'
import { OWN_ACTS } from '../../../../src/language/verbs/own-acts.ts'
import { read } from '../../said.ts'

const polarities = (text: string): readonly string[] =>
  read(text).annotations.statements.map(({ polarity }) => polarity)

it.each(OWN_ACTS.map(({ polarity, name, kind, example }) => [polarity, name, kind, example] as const))(
  '%s without a verb that reports it is %s (%s): %s',
  (polarity, _, kind, example) => {
    const text =
      kind === 'direct' ? `“${example.slice(0, -1)},” Ann Lee said.` : `Ann Lee said that ${example}.`
    expect(polarities(text)).toEqual([polarity])
  },
)

it.each([
  ['what is only awaited', '“I’ll see the bridge fall,” Ann Lee said.'],
  ['what had been done', 'Ann Lee said that she’d mended the bridge when it fell.'],
  ['what somebody else will do', 'Ann Lee left. She said he would mend the bridge if the town paid.'],
  ['what ought to have been', 'Ann Lee said the town should have mended the bridge.'],
  ['what stands in a later sentence', '“The bridge is old. I’ll mend it,” Ann Lee said.'],
])('only said is %s: %s', (_, text) => {
  expect(polarities(text)).toEqual(['said'])
})
