import type { Person } from '../annotations/annotations.ts'
import type { Library } from '../search/library/library.ts'
import { contains, cut, overlap, type Span } from '../text/span.ts'
import { drawn, type Random, shuffled } from './random.ts'
import { type Change, changed, type Changing, type Claim } from './changes/change.ts'
import { changeName } from './changes/change-name.ts'
import { changeNegation } from './changes/change-negation.ts'
import { changeNumber } from './changes/change-number.ts'
import { lettersOf, sentencesAround, wordCount } from './passage.ts'
import { isReadable } from './is-readable.ts'
import type { QuizQuestion } from './question.ts'

/** Words of a claim. */
const FEWEST_WORDS = 7
const MOST_WORDS = 45

const CHANGES: readonly Changing[] = [changeNumber, changeName, changeNegation]

/**
 * Whether the article says it: sentences of the writer's own that hold a fact, as they stand or with a number, a name or
 * a negation changed. About half are changed.
 */
export function trueOrChanged(library: Library, random: Random): readonly QuizQuestion[] {
  const { text } = library.document
  const all = lettersOf(text)
  return claims(library).flatMap((claim): readonly QuizQuestion[] => {
    const passage = sentencesAround(library, claim.span)
    const made = CHANGES.flatMap((changing) => changing(library, claim, random) ?? [])
    // None that makes it something that the article says elsewhere.
    const fresh = made.filter((change) => !all.includes(lettersOf(changed(text, claim, change))))
    const change = drawn(shuffled(fresh, random), random)
    if (!passage || !change) return []
    const isChanged = random() < 0.5
    const common = { kind: 'true or changed', choices: ['true', 'changed'], passage } as const
    return [
      isChanged
        ? {
            ...common,
            shown: changed(text, claim, change),
            change: change.kind,
            right: 1,
            mark: markOf(text, change),
          }
        : { ...common, shown: cut(text, claim.span), change: null, right: 0, mark: claim.span },
    ]
  })
}

/** No word is longer. */
const WORD = 100

/** What stood there; of a "not" that was put in, the word before it. */
function markOf(text: string, { at }: Change) {
  if (at.end > at.start) return at
  const before = /\S+\s*$/u.exec(text.slice(Math.max(0, at.start - WORD), at.start))
  return { start: at.start - (before?.[0].length ?? 0), end: at.start }
}

/** Whole sentences in which nobody but the writer speaks. */
function claims({ document, annotations }: Library): readonly Claim[] {
  return document.sentences.flatMap((sentence): readonly Claim[] => {
    const own = annotations.facts.filter((fact) => fact.sentence === sentence.id && fact.claim === null)
    const words = cut(document.text, sentence.span)
    const count = wordCount(words)
    const spoken = annotations.statements.some(({ span }) => overlap(span, sentence.span) > 0)
    const sure = sentence.kind === 'sentence' && own.length > 0 && !spoken
    if (!sure || count < FEWEST_WORDS || count > MOST_WORDS || !isReadable(words)) return []
    if (pronounComesFirst(words, firstName(annotations.people, sentence.span))) return []
    return [{ span: sentence.span, keys: own.flatMap(({ keys }) => keys) }]
  })
}

/** Where a sentence first names somebody, in characters from its start; after its end where it names nobody. */
const firstName = (people: readonly Person[], span: Span): number =>
  Math.min(
    span.end - span.start,
    ...people.flatMap(({ mentions }) =>
      mentions
        .filter((one) => one.form === 'name' && contains(span, one.span))
        .map((one) => one.span.start - span.start),
    ),
  )

/** "In 1790, she was taken to Bath": nobody can tell who. */
const pronounComesFirst = (words: string, name: number): boolean =>
  /\b(?:he|she|him|his|her|hers)\b/iu.test(words.slice(0, name))
