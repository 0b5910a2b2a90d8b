import type { Library } from '../../search/library/library.ts'
import type { Sentence } from '../../document/document.ts'
import { parse, type Question } from '../../search/question/question.ts'
import { stem } from '../../search/words/stems.ts'
import type { Term } from '../../search/words/terms.ts'
import { TRAIT } from '../../search/words/traits.ts'
import { cut, type Span } from '../../text/span.ts'

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem))

/** Words that mean the article itself; a question made of these and of one topic's asks about it, not what it tells. */
const ARTICLE = stems('article story piece text news report')
const TOPICS = {
  writers: stems(
    'write author authors reporter reporters journalist journalists byline contribute writer writers credit credited work name names list people team staff',
  ),
  photo: stems(
    'take photo photos picture pictures photograph image photographer shoot shot snap credit caption camera',
  ),
  date: stems('year date day month publish published release released write written dated'),
  publisher: stems('publish publisher published source agency outlet newspaper website company'),
} as const
type Topic = keyof typeof TOPICS

/** Where the article tells of itself: its writers, its photo, its date, its publisher; nothing for any other question. */
export function aboutArticle(library: Library, text: string): readonly Span[] {
  const topic = topicOf(library, parse(text))
  if (topic === null) return []
  const { sentences } = library.document
  switch (topic) {
    case 'writers':
      return credits(library)
        .filter((unit) => !isPhoto(library, unit))
        .map(spanOf)
    case 'photo':
      return credits(library)
        .filter((unit) => isPhoto(library, unit))
        .map(spanOf)
    case 'date':
      return sentences
        .filter((unit) => hasYear(library, unit))
        .slice(0, 1)
        .map(spanOf)
    case 'publisher':
      return sentences.filter(({ kind }) => kind === 'dateline' || kind === 'credit').map(spanOf)
  }
}

function topicOf(library: Library, question: Question): Topic | null {
  const { terms, head, wanted } = question
  const content = terms.filter(({ stop }) => !stop)
  const own = content.filter((term) => !ARTICLE.has(term.stem))
  if (own.length === 0) return null
  const who = wanted === 'person' || TOPICS.writers.has(terms[head]?.stem ?? '')
  if (who && own.some(({ stem }) => PICTURE.has(stem)) && own.every((term) => isOfPhoto(library, term)))
    return 'photo'
  if (own.some(({ capital, start }) => capital && start > 0)) return null
  const all = (topic: Topic): boolean => own.every((term) => TOPICS[topic].has(term.stem))
  if (who && all('photo')) return 'photo'
  if (who && all('writers')) return 'writers'
  if (wanted === 'date' && all('date')) return 'date'
  return wanted !== 'open' && own.length < content.length && all('publisher') ? 'publisher' : null
}
const PICTURE = stems('photo photos picture pictures photograph image')

/** "Who took the picture of Ann": a word about taking pictures, or one of a caption. */
const isOfPhoto = ({ document, passages }: Library, { stem }: Term): boolean =>
  TOPICS.photo.has(stem) ||
  document.sentences.some(
    ({ id, kind }) => kind === 'caption' && passages.passages[id]?.terms.some((term) => term.stem === stem),
  )

const spanOf = ({ span }: Sentence): Span => span

const credits = ({ document }: Library): readonly Sentence[] =>
  document.sentences.filter(({ kind }) => kind === 'credit')

/** A photo's credit stands by its caption, or says so, or names the photographer. */
function isPhoto({ document }: Library, unit: Sentence): boolean {
  const words = cut(document.text, unit.span)
  const name = document.facts.photographer
  if (name !== null && words.includes(name)) return true
  return /photo|picture|image/i.test(words) || document.sentences[unit.id - 1]?.kind === 'caption'
}

const hasYear = ({ passages }: Library, { id }: Sentence): boolean => {
  const traits = passages.passages[id]?.traits ?? new Uint16Array()
  return traits.some(
    (bits, k) =>
      (bits & TRAIT.year) !== 0 &&
      traits.some((other, j) => j !== k && (other & TRAIT.date) !== 0 && Math.abs(j - k) < 3),
  )
}
