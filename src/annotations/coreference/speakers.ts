import type { StatementDraft } from '../contents/draft.ts'
import type { ArticleReading } from '../reading.ts'

/** How many words before "who" the name stands that it means. */
const MOST_WORDS_BEFORE_WHO = 8

/** How many drafts back the words are looked for in which somebody says "I". */
const BACK = 40

/** Who speaks each of some drafts that stand in order of the text, or null. */
export function speakersOfDrafts(
  reading: ArticleReading,
  drafts: readonly StatementDraft[],
  pronouns: ReadonlyMap<number, number>,
): readonly (number | null)[] {
  const found: (number | null)[] = []
  for (const draft of drafts) {
    const around = isFirstPerson(draft) ? holderOf(reading, drafts, found.length, draft) : -1
    found.push(around >= 0 ? (found[around] ?? null) : speakerOf(reading, pronouns, draft))
  }
  return found
}

const isFirstPerson = ({ source }: StatementDraft): boolean => /^(?:i|me|my)$/.test(source?.head ?? '')

/** "I told him that …" within somebody's own words: the index of the draft that they are; -1 where there are none. */
function holderOf(
  { tokens }: ArticleReading,
  drafts: readonly StatementDraft[],
  at: number,
  { source }: StatementDraft,
): number {
  const start = tokens[source?.token ?? -1]?.start ?? 0
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const other = drafts[i]
    if (other?.kind === 'direct' && other.spans.some((span) => span.start <= start && start < span.end))
      return i
  }
  return -1
}

/** Who speaks a draft, or null: by name, by pronoun, by a role that only one person has. */
function speakerOf(
  reading: ArticleReading,
  pronouns: ReadonlyMap<number, number>,
  { source }: StatementDraft,
): number | null {
  if (!source) return null
  if (source.kind === 'name') return source.name?.person ?? null
  if (source.kind === 'pronoun')
    return source.head === 'who' ? antecedent(reading, source.token) : (pronouns.get(source.token) ?? null)
  return isPronoun(reading, source.token) ? null : (pronouns.get(source.token) ?? null)
}

/** "a friend of his", "her plan": the pronoun in a description is not who it is. */
const isPronoun = ({ tokens }: ArticleReading, token: number): boolean =>
  tokens[token]?.tag === 'PRON' || /^(?:his|hers?|him|its|their)$/.test(tokens[token]?.low ?? '')

/** "Lee of Ohio, who said": the name before. */
function antecedent({ tokens, nameTo }: ArticleReading, token: number): number | null {
  for (let end = token; end > token - MOST_WORDS_BEFORE_WHO; end--) {
    const name = nameTo.get(end)
    if (name) return name.person
    if (/^(?:VERB|AUX)$/.test(tokens[end - 1]?.tag ?? '')) return null
  }
  return null
}
