import { OFFICES } from '../../language/offices.ts'
import type { Draft } from '../contents/draft.ts'
import type { Reading } from '../reading.ts'

/** How many words before "who" the name stands that it means. */
const NEAR = 8

/** Who speaks a draft, or null: by name, by pronoun, by an office that only one person holds. */
export function speakerOf(
  reading: Reading,
  pronouns: ReadonlyMap<number, number>,
  { source }: Draft,
): number | null {
  if (!source) return null
  if (source.kind === 'name') return source.name?.person ?? null
  if (source.kind === 'pronoun')
    return source.head === 'who' ? antecedent(reading, source.token) : (pronouns.get(source.token) ?? null)
  return OFFICES.has(reading.tokens[source.token]?.low ?? '') ? (pronouns.get(source.token) ?? null) : null
}

/** "Lee of Ohio, who said": the name before. */
function antecedent({ tokens, nameTo }: Reading, token: number): number | null {
  for (let end = token; end > token - NEAR; end--) {
    const name = nameTo.get(end)
    if (name) return name.person
    if (/^(?:VERB|AUX)$/.test(tokens[end - 1]?.tag ?? '')) return null
  }
  return null
}
