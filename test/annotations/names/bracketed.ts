import { candidate, type NameCandidate } from '../../../src/annotations/names/peel.ts'
import { pageOf } from '../../../src/annotations/names/people.ts'
import type { NameRun, Page } from '../../../src/annotations/names/page.ts'
import { tokens, tokensIn } from '../../../src/annotations/tokens.ts'
import { readDocument } from '../../../src/document/read.ts'
import { noMetadata } from '../../no-metadata.ts'

/** The words of a text without its square brackets, and the run of words that they hold. */
export function bracketed(example: string): { readonly page: Page; readonly run: NameRun } {
  const start = example.indexOf('[')
  const document = readDocument({ id: 'a', metadata: noMetadata, text: example.replace(/[[\]]/gu, '') })
  const words = tokens(document)
  const run = tokensIn(words, { start, end: example.indexOf(']') - 1 })
  return { page: pageOf(words, document), run }
}

/** The words of a text, and what may name a person between its square brackets. */
export function bracketedName(example: string): { readonly page: Page; readonly found: NameCandidate } {
  const { page, run } = bracketed(example)
  const found = candidate(page, run)
  if (!found) throw new Error(`No name between the brackets of “${example}”.`)
  return { page, found }
}
