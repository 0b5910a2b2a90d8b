import { peopleMeant, wordsOf } from '../../search/library/people/people-meant.ts'
import { words } from '../../text/words.ts'
import type { PromptContext } from './understood.ts'

/** Whose words are asked for. */
type Whose =
  /** Somebody of the article, or a name that it does not have. */
  | { readonly kind: 'person'; readonly name: string; readonly known: boolean }
  /** Whoever wrote the text. */
  | { readonly kind: 'author' }

const AUTHOR =
  /^(?:the |this |its |article'?s? |an? )*(?:author|writer|journalist|reporter|narrator|columnist|blogger|essayist|article|text|story|piece|essay|paper|page|it|this)$/iu
const PRONOUN =
  /^(?:he|she|him|her|his|hers|their|they|them|that (?:guy|man|woman|person|one)|this (?:guy|man|woman|person))$/iu
/** No name, whatever their first letter. */
const NO_NAME =
  /^(?:who|what|which|when|where|why|how|everyone|everybody|anyone|anybody|someone|somebody|nobody|people|they|we|i|you|us|all|others?|both|each|it|that|this|there)$/iu

/**
 * Whom the words where a name may stand mean; null where they are no person's: "the bridge". `resolve` fills in "he".
 */
export function personIn(slot: string, scene: PromptContext): Whose | null {
  const name = slot.trim().replace(/^["'“‘]|["'”’]$/gu, '')
  const { author } = scene.library.annotations
  if (AUTHOR.test(name))
    return author === null ? { kind: 'author' } : { kind: 'person', name: author, known: true }
  if (PRONOUN.test(name)) {
    const meant = antecedent(scene)
    return meant === null ? null : { kind: 'person', name: meant, known: true }
  }
  if (NO_NAME.test(name) || words(name).length > 8) return null
  if (peopleMeant(scene.library, name).people.length > 0) return { kind: 'person', name, known: true }
  return looksLikeName(name, scene) ? { kind: 'person', name, known: false } : null
}

/** Whom "he" means: whoever was spoken of last; failing that the author, or whoever the article is all about. */
export function antecedent({ previous, library }: PromptContext): string | null {
  return previous?.people[0] ?? library.annotations.author ?? mainPerson(library)
}

/** How many times as much as the next one somebody has to be spoken of or quoted. */
const LEAST_LEAD = 1.5

/** The one who speaks far more often than anybody else, or of whom it speaks so; null where nobody stands out. */
function mainPerson({ annotations: { people, statements } }: PromptContext['library']): string | null {
  const said = people.map(({ id, name }) => ({
    name,
    n: statements.filter(({ speaker }) => speaker === id).length,
  }))
  const meant = people
    .filter(({ credit }) => !credit)
    .map(({ name, mentions }) => ({ name, n: mentions.length }))
  return foremost(said) ?? foremost(meant)
}

function foremost(counted: readonly { readonly name: string; readonly n: number }[]): string | null {
  const [first, second] = [...counted].sort((a, b) => b.n - a.n)
  return first && first.n >= 3 && first.n >= LEAST_LEAD * (second?.n ?? 0) ? first.name : null
}

/** A name that the article does not have: capitals, or one or two words that stand nowhere in it. */
export function looksLikeName(name: string, scene: PromptContext): boolean {
  const parts = words(name)
  if (parts.length === 0 || parts.length > 4) return false
  if (parts.every(({ text }) => /^\p{Lu}/u.test(text))) return true
  const written = wordsOf(scene.library)
  return (
    parts.length <= 2 && !/^(?:the|a|an|my|our) /iu.test(name) && !parts.some(({ key }) => written.has(key))
  )
}

/** Whether all words of a name stand in the article, though it may name no such person: in a byline, say. */
export function isWritten(name: string, { library }: PromptContext): boolean {
  const written = wordsOf(library)
  return words(name).every(({ key }) => written.has(key))
}
