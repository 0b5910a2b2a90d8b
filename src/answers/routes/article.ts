import type { Sentence } from '../../document/document.ts'
import type { Library } from '../../search/library/library.ts'
import { cut } from '../../text/span.ts'
import { words } from '../../text/words.ts'
import type { Answer, ArticleCard } from '../answer.ts'

/** What the article is: its facts, its outline and how much there is of each thing. */
export function describeArticle(library: Library): Answer {
  const { id, metadata, text, sections, sentences } = library.document
  const { title, publisher, writers, photographer, date, url } = metadata
  const outline = sections.map(({ heading, from, to }) => ({
    heading: heading ? cut(text, heading) : null,
    sentences: numbersOf(sentences.slice(from, to)),
  }))
  const article = {
    id,
    title,
    publisher,
    writers,
    photographer,
    date,
    url,
    outline,
    counts: countsOf(library),
  }
  return { about: 'article', kind: 'found', reason: 'listed', citations: [], nearest: [], article }
}

function numbersOf(units: readonly Sentence[]): ArticleCard['outline'][number]['sentences'] {
  const numbers = units.flatMap(({ number }) => number ?? [])
  const [from, to] = [numbers[0], numbers.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

function countsOf(library: Library): ArticleCard['counts'] {
  const { document, annotations } = library
  // Quoted words within a report count with the report, as wherever people are counted.
  const of = (kind: 'direct' | 'reported') =>
    annotations.statements.filter((s) => s.kind === kind && s.within === null).length
  return {
    sentences: document.numbered,
    words: words(document.text).length,
    people: annotations.people.filter((person) => !person.credit).length,
    quotations: of('direct'),
    reports: of('reported'),
    facts: annotations.facts.length,
    proposals: annotations.proposals.length,
  }
}
