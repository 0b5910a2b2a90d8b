import type { Library } from '../library/library.ts'
import { stem } from '../../language/stems.ts'
import type { Term } from '../words/terms.ts'
import type { Question } from './question.ts'

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
const PICTURE = stems('photo photos picture pictures photograph image')

/** What of itself an article may be asked for. */
type ArticleTopic = keyof typeof TOPICS

/** What a question asks of the article itself ("who wrote this?"); null for one about what it tells. */
export function articleTopicOf(library: Library, question: Question): ArticleTopic | null {
  const { terms, head, answerType } = question
  const content = terms.filter(({ stop }) => !stop)
  const own = content.filter((term) => !ARTICLE.has(term.stem))
  if (own.length === 0) return null
  const who = answerType === 'person' || TOPICS.writers.has(terms[head]?.stem ?? '')
  if (who && own.some((term) => PICTURE.has(term.stem)) && own.every((term) => isOfPhoto(library, term)))
    return 'photo'
  if (own.some(({ capital, start }) => capital && start > 0)) return null
  const topics = who ? (['photo', 'writers'] as const) : []
  const dated = answerType === 'date' ? (['date'] as const) : []
  const published = answerType !== 'open' && own.length < content.length ? (['publisher'] as const) : []
  const isOf = (topic: ArticleTopic): boolean => own.every((term) => TOPICS[topic].has(term.stem))
  return [...topics, ...dated, ...published].find(isOf) ?? null
}

/** "Who took the picture of Ann": a word about taking pictures, or one of a caption. */
const isOfPhoto = ({ document, passages }: Library, { stem: asked }: Term): boolean =>
  TOPICS.photo.has(asked) ||
  document.sentences.some(
    ({ id, kind }) => kind === 'caption' && passages.passages[id]?.terms.some((term) => term.stem === asked),
  )
