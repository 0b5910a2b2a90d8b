import { readBytes } from '../intake/formats/read-bytes.ts'
import { workWithin } from '../intake/work-within.ts'
import { draftOf } from './draft.ts'
import type { DraftResult, DraftInput } from './read-draft.ts'

/** Reads one article, file and words, in a process of its own, which can be ended. */
workWithin(async ({ bytes, name, ...known }: DraftInput): Promise<DraftResult> => {
  const result = await readBytes(bytes, name)
  if (result.kind === 'unreadable') return result
  const draft = await draftOf(result.intake, known)
  return draft.sentences === 0 ? { kind: 'no-sentence' } : { kind: 'draft', draft }
})
