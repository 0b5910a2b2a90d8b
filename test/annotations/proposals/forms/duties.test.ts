import { describe, expect, it } from 'vitest'
import { duties, forms } from '../../../../src/annotations/proposals/forms/duties.ts'
import { tokens } from '../../../../src/annotations/tokens.ts'
import { readDocument } from '../../../../src/document/read.ts'
import { cut } from '../../../../src/text/span.ts'
import { noMetadata } from '../../../no-metadata.ts'

describe('duties', () => {
  it.each(forms.map(({ name, example, force }) => [name, example, force] as const))(
    'finds what the example of "%s" marks: %s',
    (_, example, force) => {
      const text = example.replace(/[[\]]/gu, '')
      const words = tokens(readDocument({ id: 'a', metadata: noMetadata, text }))
      const found = duties(words).map((duty) => [cut(text, duty.core), duty.force])
      expect(found).toEqual([[/\[(.*)\]/u.exec(example)?.[1] ?? '', force]])
    },
  )

  it.each([
    ['If you come late, take the side door.', 'take the side door'],
    ['“Put the stone back,” she said.', 'Put the stone back'],
    ['It closes at nine; go before that.', 'go before that'],
    ['She set one condition: that the film be shown.', 'the film be shown'],
    ['What he asks for is that the bridge be mended.', 'the bridge be mended'],
    ['She wants $80 back.', '$80 back'],
    ["Please don't send it by post.", "don't send it by post"],
    ['They wrote of a plan to close the baths.', 'to close the baths'],
    ['The town wants to close the baths.', 'to close the baths'],
  ])('finds in "%s" what is called for', (text, core) => {
    const words = tokens(readDocument({ id: 'a', metadata: noMetadata, text }))
    expect(duties(words).map((duty) => cut(text, duty.core))).toEqual([core])
  })

  it.each([
    'Why a town should pay is not clear.',
    'Should they leave?',
    'Nobody wants a tram.',
    'If the town wanted a tram, it would say so.',
    'The town might want a tram.',
    'The town should be glad of its tram.',
    'There are trams where no trams ought to be.',
    'The town wants to know who came.',
    'Turn the tap and you hear it.',
    'Let me begin with the roof.',
    'Paid attendance was 3,150.',
    'He called it “blackmail with a horn”.',
    'I would rather see them leave.',
  ])('finds none in "%s"', (text) => {
    expect(duties(tokens(readDocument({ id: 'a', metadata: noMetadata, text })))).toEqual([])
  })
})
