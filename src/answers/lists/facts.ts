import type { Fact } from '../../annotations/annotations.ts'
import type { Library } from '../../search/library/library.ts'
import type { Span } from '../../text/span.ts'
import { about } from '../../search/retrieval/about.ts'
import type { Answer, FactItem } from '../answer.ts'
import { cite } from '../citation.ts'

/** The most facts of a list, which is not the article over again; of a long article a share. */
const MOST_FACTS = 60
const MOST_SHARE = 0.5
/** An article up to this many characters is short. */
const SHORT_ARTICLE = 4000
/** A sentence of more characters says nothing of what a clause of it is about. */
const SENTENCE = 1000

/** The facts of an article, in its order and its own words, with how many more there are. */
export function listFacts(library: Library, topic: string | null): Answer {
  const { facts } = library.annotations
  const wanted = topic === null ? facts : about(library, topic, facts, (fact) => surroundings(library, fact))
  const shown = chosen(wanted, library.document.text.length)
  const items = shown.map((fact) => factItem(library, fact))
  const base = { about: 'facts', topic, nearest: [], items, more: wanted.length - shown.length } as const
  const citations = items.map((item) => item.citation)
  return items.length === 0
    ? { ...base, kind: 'nothing', reason: 'missing', citations }
    : { ...base, kind: 'found', reason: 'listed', citations }
}

const lengthOf = ({ span }: Fact): number => span.end - span.start

/** Where there are too many, the longest with the fewest keys are left out first. */
function chosen(facts: readonly Fact[], length: number): readonly Fact[] {
  const room = length <= SHORT_ARTICLE ? Infinity : length * MOST_SHARE
  const ranked = facts.toSorted((a, b) => b.keys.length / lengthOf(b) - a.keys.length / lengthOf(a))
  const kept = new Set<Fact>()
  let characters = 0
  for (const fact of ranked) {
    if (kept.size === MOST_FACTS) break
    if (characters > 0 && characters + lengthOf(fact) > room) continue
    kept.add(fact)
    characters += lengthOf(fact)
  }
  return facts.filter((fact) => kept.has(fact))
}

function factItem(library: Library, fact: Fact): FactItem {
  const { span, kind, keys, claim } = fact
  const statement = claim === null ? undefined : library.annotations.statements[claim]
  // What an author states is no claim of theirs: it is what the article tells.
  return { kind, citation: { ...cite(library, { span, statement, marks: keys }), author: null } }
}

/** A fact is about a topic that its sentence names. */
function surroundings({ document }: Library, { span, sentence }: Fact): Span {
  const whole = document.sentences[sentence]?.span ?? span
  return whole.end - whole.start > SENTENCE ? span : whole
}
