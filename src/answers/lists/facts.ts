import type { Fact, FactKind } from '../../annotations/annotations.ts'
import type { Library } from '../../search/library/library.ts'
import { about } from './about.ts'
import type { Answer, FactItem } from '../answer.ts'
import { cite, statementOf } from '../citation.ts'

/** A list of details is not the article over again. */
const MOST = 60
const SHARE = 0.45

/** Where the list is too long, those kinds go first that stand last. */
const PRIORITY: readonly FactKind[] = [
  'date',
  'number',
  'duration',
  'event',
  'attendance',
  'office',
  'rank',
  'plan',
  'list',
  'organisation',
  'place',
  'credit',
]

/** The details that can be checked, in the article's order and its own words: at most 60 and under half of its text. */
export function listFacts(library: Library, topic: string | null): Answer {
  const { facts } = library.annotations
  const wanted = topic === null ? facts : about(library, topic, facts, (fact) => surroundings(library, fact))
  const items = chosen(wanted, library.document.text.length).map((fact) => factItem(library, fact))
  const citations = items.map((item) => item.citation)
  return items.length === 0
    ? { about: 'facts', topic, kind: 'nothing', reason: 'missing', citations, nearest: [], items }
    : { about: 'facts', topic, kind: 'found', reason: 'listed', citations, nearest: [], items }
}

function chosen(facts: readonly Fact[], length: number): readonly Fact[] {
  const ranked = [...facts].sort((a, b) => PRIORITY.indexOf(a.kind) - PRIORITY.indexOf(b.kind))
  const kept: Fact[] = []
  let characters = 0
  for (const fact of ranked) {
    const more = fact.span.end - fact.span.start
    if (kept.length === MOST) break
    if (characters + more > length * SHARE) continue
    kept.push(fact)
    characters += more
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function factItem(library: Library, fact: Fact): FactItem {
  const { span, kind } = fact
  return { kind, citation: cite(library, { span, statement: statementOf(library, span) }) }
}

/** A detail is about a topic that its sentence names. */
const surroundings = (library: Library, fact: Fact) =>
  library.document.sentences[fact.sentence]?.span ?? fact.span
