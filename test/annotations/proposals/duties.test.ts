import { describe, expect, it } from 'vitest'
import { duties, forms } from '../../../src/annotations/proposals/duties.ts'
import { tokens } from '../../../src/annotations/tokens.ts'
import { readDocument } from '../../../src/document/read.ts'
import { cut } from '../../../src/text/span.ts'
import { noMetadata } from '../../no-metadata.ts'

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

  it.each(['Why a town should pay is not clear.', 'Should they leave?', 'Nobody wants a tram.'])(
    'finds none in "%s"',
    (text) => {
      expect(duties(tokens(readDocument({ id: 'a', metadata: noMetadata, text })))).toEqual([])
    },
  )
})
