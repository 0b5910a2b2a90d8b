import { speakersOf } from '../../annotations/annotations.ts'
import type { Library } from '../../search/library/library.ts'
import { peopleMeant } from '../../search/library/people/people-meant.ts'
import { about } from '../../search/retrieval/about.ts'
import type { Answer, AnswerBase, PersonItem } from '../answer.ts'
import { speakerItem } from './person-items.ts'
import { withCue } from './with-cue.ts'

/** How many of somebody's other statements a search for a topic offers when none is about it. */
const NEAREST = 3
/** A list shows no more statements, and names no more people. */
const MOST_QUOTES = 500

/** All that somebody said or is reported to have said, in the article's order; of another, nothing; everybody's where nobody is named. */
export function quotesBy(library: Library, asked: string | null, topic: string | null): Answer {
  const { people, mended } = asked === null ? everybody(library) : peopleMeant(library, asked)
  const everything = eachOnce(people.map((person) => speakerItem(library, person)))
  const wanted = topic === null ? everything : everything.map((item) => onTopic(library, item, topic))
  const items = firstOf(wanted)
  const more = amountOf(wanted) - amountOf(items)
  return { about: 'quotes', asked, mended, topic, items, more, ...outcome(everything, items) }
}

/** Those whose words the article gives. */
function everybody({ annotations: { people, statements } }: Library) {
  const speakers = new Set(statements.flatMap(speakersOf))
  return { people: people.filter(({ id }) => speakers.has(id)), mended: null }
}

/** What several say together stands with the first of them. */
function eachOnce(items: readonly PersonItem[]): readonly PersonItem[] {
  const seen = new Set<number>()
  return items.map((item) => {
    const citations = item.citations.filter(({ span }) => !seen.has(span.start))
    for (const { span } of item.citations) seen.add(span.start)
    return { ...item, citations }
  })
}

/** As many statements as a list shows, with those whose they are. */
function firstOf(items: readonly PersonItem[]): readonly PersonItem[] {
  let room = MOST_QUOTES
  return items
    .flatMap((item) => {
      const citations = item.citations.slice(0, room)
      room -= citations.length
      return citations.length === 0 && item.citations.length > 0 ? [] : [{ ...item, citations }]
    })
    .slice(0, MOST_QUOTES)
}

const amountOf = (items: readonly PersonItem[]): number =>
  items.reduce((sum, { citations }) => sum + citations.length, 0)

function outcome(everything: readonly PersonItem[], items: readonly PersonItem[]): AnswerBase {
  const citations = items.flatMap((item) => item.citations)
  if (citations.length > 0) return { kind: 'found', reason: 'listed', citations, nearest: [] }
  const others = everything.flatMap((item) => item.citations)
  if (everything.length === 0) return { kind: 'nothing', reason: 'unknown-person', citations, nearest: [] }
  if (others.length === 0) return { kind: 'nothing', reason: 'unquoted-person', citations, nearest: [] }
  return { kind: 'nothing', reason: 'missing', citations, nearest: others.slice(0, NEAREST) }
}

function onTopic(library: Library, item: PersonItem, topic: string): PersonItem {
  return { ...item, citations: about(library, topic, item.citations, ({ span }) => withCue(library, span)) }
}
