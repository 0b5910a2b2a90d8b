import { DOING, IN_FORCE, JUDGING, MAKING } from '../../language/verbs/verbs-of-doing.ts'
import { CUE_PHRASES, CUE_VERBS } from '../../language/verbs/verb-forms.ts'
import { overlap, type Span } from '../../text/span.ts'
import type { Statement } from '../annotations.ts'
import type { Token } from '../tokens.ts'

interface Told {
  readonly statement: Statement
  /** Whether the content is a clause. */
  readonly readable: boolean
}

/**
 * Whether the writer tells a report as a fact: what somebody announces or promises to do, what a rule says, and what is
 * no clause and has no verb of saying or judging ("the report deals with the fire of May").
 */
export function isTold(
  words: readonly Token[],
  { statement: { kind, polarity, cue, source }, readable }: Told,
): boolean {
  if (kind === 'direct' || cue === null) return false
  const verbs = within(words, cue).filter(({ tag }) => tag === 'VERB' || tag === 'AUX')
  if (verbs.length === 0) return false
  const lemmas = verbs.map(({ low }) => (CUE_VERBS.get(low) ?? CUE_PHRASES.get(low)?.[0])?.lemma ?? '')
  if (lemmas.some((lemma) => DOING.has(lemma))) return true
  if (
    source !== null &&
    within(words, source).some(
      ({ low, tag }, i, all) => i === all.length - 1 && tag === 'NOUN' && IN_FORCE.test(low),
    )
  )
    return true
  if (readable) return false
  if (polarity === 'promised' || verbs.some(({ low }) => MAKING.test(low))) return true
  return lemmas.every((lemma) => lemma === '') && !verbs.some(({ low }) => JUDGING.test(low))
}

const within = (words: readonly Token[], span: Span): readonly Token[] =>
  words.filter((word) => overlap(word, span) > 0)
