import type { Answer } from '../../answers/answer.ts'
import type { Library } from '../../search/library/library.ts'
import { peopleMeant } from '../../search/library/people/people-meant.ts'
import { contains } from '../../text/span.ts'
import { words } from '../../text/words.ts'
import type { Asking, Turn } from '../understand/understood.ts'

/** The most people, and the most passages, that are kept of a turn. */
const MOST_KEPT = 10

/** What a next text may refer to: whom the question named, whose words the answer shows, whom its passages name. */
export function afterAnswer(request: Asking, answer: Answer, library: Library): Turn {
  const { question, words: typed, person } = request.options
  const asked = [question, typed, person].find((option) => typeof option === 'string') ?? ''
  const cited = [...answer.citations, ...answer.nearest].slice(0, MOST_KEPT)
  const speakers = cited.flatMap(({ speaker }) => (speaker ? [speaker.name] : []))
  const items =
    answer.about === 'person' || answer.about === 'quotes' || answer.about === 'people'
      ? answer.items.map(({ speaker }) => speaker.name)
      : []
  const proposers =
    answer.about === 'proposals' ? answer.items.flatMap(({ proposer }) => proposer?.name ?? []) : []
  const people = [
    ...items,
    ...proposers,
    ...namesIn(asked, library),
    ...speakers,
    ...namedIn(cited[0]?.span, library),
  ]
  return {
    request,
    asked,
    people: [...new Set(people)].slice(0, MOST_KEPT),
    cited: cited.map(({ span }) => span),
  }
}

/** The people whom a question names, in its order. */
function namesIn(asked: string, library: Library): readonly string[] {
  return [...new Set(words(asked).map(({ text }) => text))].flatMap((text) => {
    if (text.length < 3 && !/^\p{Lu}/u.test(text)) return []
    const { people, by } = peopleMeant(library, text)
    return by === 'name' && people.length === 1 ? people.map(({ name }) => name) : []
  })
}

function namedIn(span: Turn['cited'][number] | undefined, { annotations }: Library): readonly string[] {
  if (!span) return []
  return annotations.people
    .flatMap(({ name, mentions }) => {
      const first = mentions.find((mention) => contains(span, mention.span))
      return first ? [{ name, at: first.span.start }] : []
    })
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name)
}
