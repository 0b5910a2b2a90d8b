import { DEMONYMS } from '../../language/peoples.ts'
import { PLACES } from '../../language/places.ts'
import { ORGANISATION_WORDS, ORGANISATIONS } from '../../language/organisations.ts'
import { SURNAMES } from '../../language/names/surnames.ts'
import { isPersonHere, saysSomething } from './name-evidence.ts'
import type { Candidate, Run } from './names.ts'
import type { Token } from '../tokens.ts'

/** One candidate among those of the article. */
interface Sureness {
  readonly tokens: readonly Token[]
  readonly candidates: readonly (Candidate | null)[]
  readonly i: number
  /** Words that stand as names by themselves, in small letters. */
  readonly alone: ReadonlySet<string>
  /** Sentences that are credits: they name people only. */
  readonly credits: ReadonlySet<number>
}

/** Whether a candidate of two words or more names a person, by its own words or by what stands around it. */
export function isSure({ tokens, candidates, i, alone, credits }: Sureness): boolean {
  const found = candidates[i]
  if (!found || found.form === 'single') return false
  if (found.form === 'full') return true
  if (!maybePerson(tokens, found)) return false
  const words = tokens.slice(found.from, found.to)
  if (credits.has(words[0]?.sentence ?? -1) || isPersonHere(tokens, found)) return true
  const last = words.at(-1)?.low ?? ''
  if (alone.has(last)) return true
  const known = SURNAMES.has(last) || alone.has(words[0]?.low ?? '')
  return known && saysSomething(tokens, found)
}

/** "Tom Lee, Ixo Perez and Ann Wu": a name in a list of people is one more. */
export function isListed({ tokens, candidates, i }: Sureness, sure: readonly boolean[]): boolean {
  const found = candidates[i]
  if (found?.form !== 'maybe' || !maybePerson(tokens, found)) return false
  return [candidates[i - 1], candidates[i + 1]].some((other, side) => {
    if (!other || !sure[i - 1 + 2 * side]) return false
    const [from, to] = side === 0 ? [other.to, found.from] : [found.to, other.from]
    return (
      to - from >= 1 &&
      to - from <= 2 &&
      tokens.slice(from, to).every((token) => token.low === ',' || token.low === 'and')
    )
  })
}

/** Whether none of its words is a place's, a company's or the like. */
const maybePerson = (tokens: readonly Token[], { from, to }: Run): boolean =>
  !tokens
    .slice(from, to)
    .some(
      ({ low, text }) =>
        ORGANISATION_WORDS.has(low) ||
        ORGANISATIONS.has(low) ||
        PLACES.has(low) ||
        DEMONYMS.has(low) ||
        isCompany(text),
    )

/** "YouTube", "PayPal", but not "McCain" and "DeLuca". */
export const isCompany = (word: string): boolean =>
  /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Ma?c|De|Di|Da|La|Le|Du|Van|Fitz|O['’])\p{Lu}/u.test(word)
