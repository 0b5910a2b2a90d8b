import type { Document } from '../../document/document.ts'
import { dictionaryWords } from '../tagging.ts'
import type { Token } from '../tokens.ts'
import { labels } from './labels.ts'
import { candidate } from './peel.ts'
import type { Names, Placed } from './named.ts'
import { joinFullNames } from './register.ts'
import type { Page } from './page.ts'
import { capitalRuns } from './runs.ts'
import { shortForms } from './short-forms.ts'
import { nameKey, sureNames } from './evidence/sureness.ts'

/**
 * Finds who is named where: which runs of capital words are people's names, by the words themselves and by all that
 * stands around them anywhere in the article; which of them are one person's; and what the single words stand for.
 */
export function findNames(tokens: readonly Token[], document: Document): Names {
  const page = pageOf(tokens, document)
  const runs = capitalRuns(page)
  const candidates = runs.map((run) => candidate(page, run))
  const sure = sureNames({ page, candidates, labels: labels(page, runs) })
  const full = candidates.filter(
    (one) => one !== null && one.words.length > 1 && sure.has(nameKey(one.words)),
  )
  const entries = joinFullNames(full.filter((one) => one !== null))
  const mentions = shortForms({ page, candidates, sure, entries })
  return numbered(mentions)
}

/** The words of an article with what is known of them before names are looked for. */
export function pageOf(tokens: readonly Token[], { sentences }: Document): Page {
  const ids = (wanted: (kind: string) => boolean) =>
    sentences.flatMap(({ id, kind }) => (wanted(kind) ? [id] : []))
  const capital = new Set(tokens.flatMap((token) => (token.capital ? [token.low] : [])))
  return {
    tokens,
    ordinary: dictionaryWords([...capital]),
    credits: new Set(ids((kind) => kind === 'credit')),
    headings: new Set(ids((kind) => kind === 'heading')),
    headlines: titleSentences(tokens),
  }
}

/** Headlines In Which Every Word Has A Capital: most words of four letters or more do. */
function titleSentences(tokens: readonly Token[]): ReadonlySet<number> {
  const words = new Map<number, { all: number; capital: number }>()
  for (const token of tokens) {
    if (!/^\p{L}{4,}/u.test(token.text)) continue
    const count = words.get(token.sentence) ?? { all: 0, capital: 0 }
    words.set(token.sentence, { all: count.all + 1, capital: count.capital + (token.capital ? 1 : 0) })
  }
  return new Set(
    [...words].flatMap(([id, { all, capital }]) => (all >= 4 && capital >= all * 0.8 ? [id] : [])),
  )
}

/** Numbers people in the order in which they are named. */
function numbered(found: readonly Placed[]): Names {
  const placed = [...found].sort((a, b) => a.from - b.from)
  const byEntry = Map.groupBy(placed, ({ entry }) => entry)
  const ids = new Map([...byEntry.keys()].map((entry, id) => [entry, id]))
  const people = [...byEntry].map(([entry, own], id) => ({
    id,
    words: entry.words,
    count: own.length,
    full: own.filter(({ full }) => full).length,
    first: own[0]?.from ?? 0,
  }))
  const mentions = placed.map(({ from, to, entry, full, titles }) => ({
    from,
    to,
    full,
    titles,
    person: ids.get(entry) ?? 0,
  }))
  return { people, mentions }
}
