import { saidInLetters } from '../../answers/routes/who-said.ts'
import { look } from '../../search/question/query.ts'
import { parseWords } from '../../search/question/question.ts'
import { denies, hear, type Heard } from '../../search/retrieval/hear.ts'
import { nearness } from '../asking/consult.ts'
import type { Context } from './run.ts'
import { tidy } from '../asking/typed.ts'

/** The most texts, of those not there letter by letter, that are compared by their sense. */
const MOST_COMPARED = 6

interface Listened {
  readonly text: string
  readonly worth: number
}

interface Likeliest {
  /** Null where none has a word of the article's. */
  readonly text: string | null
  /** How many were looked for: none after one that stands there letter by letter. */
  readonly lookedFor: number
}

/**
 * Which of several texts the article says, so that a single one is searched for: the first that stands there letter by
 * letter; else one that has nearly all its words there, or is contradicted there; else the nearest in meaning, or by
 * its words.
 */
export async function likeliest(
  { article, open, models }: Context,
  texts: readonly string[],
): Promise<Likeliest> {
  const library = await open(article)
  if (!library) return { text: null, lookedFor: 0 }
  const listened: Listened[] = []
  for (const text of texts) {
    const typed = tidy(text)
    const heard = hear(library, look(library, parseWords(typed)))
    if (saidInLetters(library, typed, heard)) return { text, lookedFor: listened.length + 1 }
    listened.push({ text, worth: worthOf(heard) })
  }
  const best = listened.toSorted((a, b) => b.worth - a.worth).slice(0, MOST_COMPARED)
  const [first] = best
  const lookedFor = listened.length
  if (!first) return { text: null, lookedFor }
  if (first.worth >= 1) return { text: first.text, lookedFor }
  const near = await nearness(
    models,
    library,
    best.map(({ text }) => text),
  )
  const nearest = best[near.indexOf(Math.max(...near))] ?? first
  return { text: nearest.worth > 0 || near.length > 0 ? nearest.text : null, lookedFor }
}

/** At least 1 for words that are nearly there, or contradicted; else the share of them that stands in one utterance. */
function worthOf({ close, echoes }: Heard): number {
  const share = Math.max(0, ...echoes.map((echo) => echo.share))
  if (close.some(({ contradicts }) => !contradicts)) return 2 + share
  return close.length > 0 || echoes.some(denies) ? 1 + share : Math.min(share, 0.99)
}
