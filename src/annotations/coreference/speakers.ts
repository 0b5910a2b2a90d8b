import { OFFICES } from '../../language/offices.ts'
import type { Draft } from '../contents/draft.ts'
import { phraseEndingAt } from '../cues/phrases.ts'
import type { Reading } from '../reading.ts'

/** Who speaks a draft, or null: by name, by pronoun, by an office that only one person holds. */
export function speakerOf(
  reading: Reading,
  pronouns: ReadonlyMap<number, number>,
  draft: Draft,
): number | null {
  const source = draft.source
  if (!source) return null
  if (source.kind === 'name') return source.name?.person ?? null
  const first = draft.sourceFrame.items[source.from]
  if (source.kind === 'pronoun') {
    if (source.head === 'who') return antecedent(reading, draft, source.from)
    return first ? (pronouns.get(first.index) ?? null) : null
  }
  const last = draft.sourceFrame.items[source.to - 1]
  return last && OFFICES.has(last.low) ? (pronouns.get(last.index) ?? null) : null
}

/** "Lee of Ohio, who said": the name before. */
function antecedent(reading: Reading, draft: Draft, at: number): number | null {
  const items = draft.sourceFrame.items
  const end = items[at - 1]?.text === ',' ? at - 2 : at - 1
  return phraseEndingAt(reading, draft.sourceFrame, end)?.name?.person ?? null
}
