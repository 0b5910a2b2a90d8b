import type { Person } from '../../../annotations/annotations.ts'
import type { Sentence } from '../../../document/document.ts'
import { contains, cut, type Span } from '../../../text/span.ts'
import { words } from '../../../text/words.ts'
import { mend } from '../../words/spelling.ts'
import { stem } from '../../../language/stems.ts'
import { topicWords } from '../../../text/stems-of.ts'
import { isPersonNoun } from './called.ts'
import type { Library } from '../library.ts'

/** Words of a description that say no more than "somebody". */
const SOMEBODY = new Set('guy man woman person lady dude bloke one people who that'.split(' '))
/** The farthest, in characters, that a name may stand from the word that describes it. */
const DESCRIBED_WITHIN = 45
/** The least confidence, from 0 to 1, with which a mistyped word is taken for one of the article's. */
const LEAST_CONFIDENCE = 0.4
/** "As a psychiatrist, I …": whoever says it describes themselves. */
const MYSELF = /\b(?:as an?|I am an?|I['’]m an?|I was an?)\s(?<what>[^,.;]{1,80})/iu

/**
 * Whom a description means by a noun for somebody ("the musician", "head of Acme"), as the article has it right beside a
 * name: those in whose sentence all of its words stand. Empty where it describes nobody so, or no noun is one for people.
 */
export function describedPeople(library: Library, description: string): readonly Person[] {
  const asked = askedIn(library, description)
  if (asked.length === 0 || !asked.some(({ person }) => person)) return []
  const found = library.document.sentences.flatMap((sentence) => describedIn(library, sentence, asked))
  const unique = [...new Set(found)]
  const titled = unique.filter(({ name }) => library.document.metadata.title.includes(name))
  return titled.length === 1 ? titled : unique
}

interface Asked {
  readonly stem: string
  /** Whether it is a noun for somebody. */
  readonly person: boolean
}

function askedIn({ spelling }: Library, description: string): readonly Asked[] {
  return topicWords(description)
    .filter((key) => !SOMEBODY.has(key))
    .map((key) => {
      const [mended] = isPersonNoun(key) ? [] : mend(spelling, key)
      const meant = mended && mended.confidence >= LEAST_CONFIDENCE ? mended.word : key
      return { stem: stem(meant), person: isPersonNoun(meant) || isPersonNoun(meant.replace(/s$/, '')) }
    })
}

/** The one whom a sentence names nearest to the noun; of names and companies that are told in step, the one of the same place. */
function describedIn(library: Library, { span, kind }: Sentence, asked: readonly Asked[]): readonly Person[] {
  const { document, annotations } = library
  if (kind === 'credit') return []
  const own = words(document.text, span).map(({ start, end, key }) => ({
    start,
    end,
    stem: stem(key.replace(/'s$/, '')),
  }))
  const places = asked.map(({ stem: wanted }) => own.find((word) => word.stem === wanted))
  if (places.some((place) => place === undefined)) return []
  const noun = places[asked.findIndex(({ person }) => person)]
  if (!noun) return []
  const named = annotations.people.flatMap((person) =>
    person.mentions
      .filter((mention) => mention.form === 'name' && contains(span, mention.span))
      .map((mention) => ({ person, span: mention.span })),
  )
  const myself = MYSELF.exec(cut(document.text, span))
  const what = myself?.groups?.['what'] ?? ''
  const author = annotations.people.find(({ name }) => name === annotations.author)
  if (author && asked.every(({ stem: wanted }) => words(what).some(({ key }) => stem(key) === wanted)))
    return [author]
  const inStep = inStepWith(document.text, named, places)
  if (inStep) return [inStep]
  const near = named
    .map(({ person, span: at }) => ({ person, far: Math.max(at.start - noun.end, noun.start - at.end) }))
    .sort((a, b) => a.far - b.far)
  const [first] = near
  return first && (first.far <= DESCRIBED_WITHIN || near.every(({ person }) => person === first.person))
    ? [first.person]
    : []
}

interface NamedAt {
  readonly person: Person
  readonly span: Span
}

const LIST = /\p{Lu}[\p{L}\p{N}&’' -]*?(?:,\s\p{Lu}[\p{L}\p{N}&’' -]*?)*,?\sand\s\p{Lu}[\p{L}\p{N}&’'-]*/u
/** How far a list of names is followed, in characters. */
const LIST_WITHIN = 160

/** The names that are listed after an offset, to the end of the clause, and where the first begins. */
function listedAfter(
  text: string,
  offset: number,
): { readonly items: readonly string[]; readonly from: number } {
  const after = text.slice(offset, offset + LIST_WITHIN).split(/[.;]\s/u)[0] ?? ''
  const list = LIST.exec(after)
  return list
    ? { items: list[0].split(/,?\sand\s|,\s/u), from: offset + list.index }
    : { items: [], from: offset }
}

/** Of "Ann Lee, Tom Wu and Ida Orr, the heads of Acme, Bolt and Cord" Tom Wu for "head of Bolt". */
function inStepWith(
  text: string,
  named: readonly NamedAt[],
  places: readonly (Span | undefined)[],
): Person | null {
  const sorted = [...named].sort((a, b) => a.span.start - b.span.start)
  const last = sorted.at(-1)
  if (!last || sorted.length < 2) return null
  const { items, from } = listedAfter(text, last.span.end)
  if (items.length < 2 || items.length > sorted.length) return null
  const step = sorted.slice(-items.length)
  let at = from
  for (const [i, item] of items.entries()) {
    const start = text.indexOf(item, at)
    const end = start + item.length
    if (places.some((place) => place && place.start >= start && place.end <= end && start >= 0))
      return step[i]?.person ?? null
    at = end
  }
  return null
}
