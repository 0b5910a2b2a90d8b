import type { Document, Sentence } from '../../document/document.ts'
import type { Span } from '../../text/span.ts'
import type { Fact, FactKind, Statement } from '../annotations.ts'
import type { Groundwork } from '../known.ts'
import type { Token } from '../tokens.ts'
import { clausesOf, trimmed, type Clause } from './clauses.ts'
import { factKeysOf, spanOfWords, type Key } from './keys.ts'
import { regionsOf, type Region } from './regions.ts'

/** Which kind a clause with as many keys of several kinds is filed under. */
const ORDER: readonly FactKind[] = [
  'money',
  'law',
  'how many',
  'who',
  'how long',
  'when',
  'where',
  'which',
  'plan',
]
const PLANNED =
  /^(?:will|shall|'ll|due|plan|plans|planned|expected|scheduled|promised|intend|intends|aim|aims)$/u

/**
 * The facts of an article, in its order: each a clause that can be read by itself, with its heart (a date, a number,
 * an amount, a place) marked, and the statement it stands in where somebody claims it.
 *
 *     "The fair drew about 300 people on Friday." //=> "The fair drew about 300 people on Friday", how many
 */
export function facts(document: Document, { tokens, statements }: Groundwork): readonly Fact[] {
  const words = Map.groupBy(tokens, (token) => token.sentence)
  const said = Map.groupBy(
    statements.flatMap((statement) => statement.sentences.map((id) => ({ id, statement }))),
    ({ id }) => id,
  )
  const found = document.sentences.flatMap((sentence): readonly Loose[] => {
    const own = words.get(sentence.id) ?? []
    switch (sentence.kind) {
      case 'heading':
        return []
      case 'dateline':
      case 'credit':
        return frameFacts(sentence, own)
      case 'sentence':
      case 'caption': {
        const here = said.get(sentence.id) ?? []
        return sentenceFacts(
          sentence,
          own,
          here.map(({ statement }) => statement),
        )
      }
    }
  })
  return found.map((fact, id) => ({ id, ...fact }))
}

type Loose = Omit<Fact, 'id'>

/** A credit of fewer words names a photographer and no more. */
const CREDIT = 8

/** "OSLO, May 3 (ABC) --": where and when a report was written, where it says when; and who wrote it. */
function frameFacts(sentence: Sentence, words: readonly Token[]): readonly Loose[] {
  const last = words.findLastIndex(({ text }) => /[\p{L}\p{N})]/u.test(text)) + 1
  const dates = factKeysOf(words).filter(({ kind }) => kind === 'when')
  const tells = sentence.kind === 'dateline' ? dates.length > 0 : last >= CREDIT
  if (!tells) return []
  const span = spanOfWords(words, 0, last)
  const keys = dates.length > 0 ? dates.map((key) => spanOfWords(words, key.from, key.to)) : [span]
  const kind = sentence.kind === 'dateline' ? 'when' : 'who'
  return [{ kind, span, keys, sentence: sentence.id, claim: null }]
}

function sentenceFacts(
  sentence: Sentence,
  words: readonly Token[],
  said: readonly Statement[],
): readonly Loose[] {
  const keys = factKeysOf(words)
  if (keys.length === 0) return []
  return regionsOf(words, said, keys).flatMap((region) => regionFacts(sentence, words, region))
}

/** The clauses of a region that hold a key each. */
function regionFacts(sentence: Sentence, words: readonly Token[], region: Region): readonly Loose[] {
  let next = 0
  const clauses = region.undivided ? trimmed(words, region) : clausesOf(words, region)
  return clauses.flatMap((clause): readonly Loose[] => {
    const held: Key[] = []
    for (let key = region.keys[next]; key && key.from < clause.to; key = region.keys[++next])
      if (key.from >= clause.from && key.to <= clause.to) held.push(key)
    return isFact(held) ? [factOf({ sentence, words, clause, keys: held, region })] : []
  })
}

/** One key that tells something, or two that only do together. */
const isFact = (keys: readonly Key[]): boolean => keys.length > 1 || keys.some(({ weak }) => !weak)

interface Held {
  readonly sentence: Sentence
  readonly words: readonly Token[]
  readonly clause: Clause
  readonly keys: readonly Key[]
  readonly region: Region
}

function factOf({ sentence, words, clause, keys, region }: Held): Loose {
  const kind = kindOf(words, clause, keys)
  const own = keys.filter((key) => key.kind === kind)
  const heart = own.length > 0 ? own : keys
  return {
    kind,
    span: spanOfWords(words, clause.from, clause.to),
    keys: heart.map((key): Span => spanOfWords(words, key.from, key.to)),
    sentence: sentence.id,
    claim: region.statement?.id ?? null,
  }
}

function kindOf(words: readonly Token[], { from, to }: Clause, keys: readonly Key[]): FactKind {
  const planned = words.slice(from, to).some((word, i) => isPlanned(word, words[from + i + 1]))
  if (planned) return 'plan'
  const strong = keys.filter(({ weak }) => !weak)
  const telling = strong.length > 0 ? strong : keys
  const count = (kind: FactKind): number => telling.filter((key) => key.kind === kind).length
  return ORDER.toSorted((a, b) => count(b) - count(a))[0] ?? 'when'
}

const isPlanned = ({ low }: Token, next: Token | undefined): boolean =>
  PLANNED.test(low) && !/^(?:have|be|been)$/u.test(next?.low ?? '') && (low !== 'due' || next?.low !== 'to')
