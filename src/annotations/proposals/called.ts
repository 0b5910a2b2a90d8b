import { contains, type Span } from '../../text/span.ts'
import type { Token } from '../tokens.ts'
import type { Made, Sentences } from './announced/announced.ts'
import { callsOf, type CallFor } from './forms/calls.ts'
import { duties } from './forms/duties.ts'
import { promises } from './forms/promises.ts'
import { aroundOf, proposerAt, proposerOf } from './proposers.ts'

/** What verbs of proposing and of duty tell, in order, each stretch of words once. */
export function called(sentences: Sentences): readonly Made[] {
  return sentences.prose.flatMap(({ id }) => {
    const words = sentences.tokens.get(id) ?? []
    // "denied that he had asked for it", but not "warned against it".
    const isDenied = ({ at }: CallFor): boolean => isWithinDenial(sentences, words[at])
    const calls = callsOf(words)
      .filter((call) => !isDenied(call))
      .map((call): Made => {
        const { core, force, addressee } = call
        return { core, force, addressee, sentence: id, ...proposerAt(sentences, id, call) }
      })
    const rest = dutiesOf(sentences, id, words).filter(
      ({ core }) => !calls.some((call) => meets(call.core, core)),
    )
    return apart([...calls, ...rest])
  })
}

const isWithinDenial = ({ contents }: Sentences, verb: Token | undefined): boolean =>
  verb !== undefined &&
  contents.near(verb).some(({ polarity, span }) => polarity === 'denied' && contains(span, verb))

function dutiesOf(sentences: Sentences, id: number, words: readonly Token[]): readonly Made[] {
  const promised = promises(words, (word) => aroundOf(sentences, word)[0])
  return [...duties(words), ...promised].map(({ core, force, from }): Made => ({
    core,
    force,
    addressee: null,
    sentence: id,
    ...proposerOf(sentences, id, { from, core }),
  }))
}

/** In order of the words, none that begins within another. */
function apart(made: readonly Made[]): readonly Made[] {
  const kept: Made[] = []
  for (const one of made.toSorted((a, b) => a.core.start - b.core.start)) {
    const last = kept.at(-1)
    if (last === undefined || one.core.start >= last.core.end) kept.push(one)
  }
  return kept
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
