import type { Document } from '../document/document.ts'
import { sentenceAt } from '../document/sentence-at.ts'
import { hull, type Span } from '../text/span.ts'
import type { Statement } from './annotations.ts'
import { polarityOf } from './cues/polarity/own-words.ts'
import { jointNames } from './cues/sources/joint.ts'
import { speakersOfDrafts } from './coreference/speakers.ts'
import type { StatementDraft } from './contents/draft.ts'
import { isFragment } from './contents/fragment.ts'
import type { ArticleReading } from './reading.ts'

interface Found {
  readonly drafts: readonly StatementDraft[]
  readonly pronouns: ReadonlyMap<number, number>
}

/** The statements of an article in order of the text, each with its speaker where there is no doubt. */
export function statements(reading: ArticleReading, { drafts, pronouns }: Found): readonly Statement[] {
  const sorted = [...drafts].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
  const ids = new Map(sorted.map((draft, id) => [draft, id]))
  const speakers = speakersOfDrafts(reading, sorted, pronouns)
  const turns = new Map<StatementDraft, number>()
  for (const draft of drafts)
    if (draft.follows) {
      const turn = turns.get(draft.follows) ?? ids.get(draft.follows) ?? 0
      turns.set(draft.follows, turn)
      turns.set(draft, turn)
    }
  return sorted.map((draft, id) => {
    const span = { start: startOf(draft), end: endOf(draft) }
    const sentences = sentencesOf(reading.document, span)
    return {
      id,
      kind: draft.kind,
      span,
      spans: draft.spans,
      cue: draft.cue,
      source: wordsOf(draft.source),
      speaker: speakers[id] ?? null,
      coSpeakers: coSpeakersOf(reading, draft, speakers[id] ?? null),
      sentences,
      partial: draft.within !== null,
      within: draft.within ? (ids.get(draft.within) ?? null) : null,
      turn: turns.get(draft) ?? null,
      polarity: polarityOf(reading.document, draft),
      shown: shownOf(reading.document, draft, span),
    }
  })
}

/** Who says it together with the speaker: everybody is asked for by name alone. */
function coSpeakersOf(
  reading: ArticleReading,
  { source }: StatementDraft,
  speaker: number | null,
): readonly number[] {
  if (!source || speaker === null) return []
  const people = jointNames(reading, source).map(({ person }) => person)
  return [...new Set(people)].filter((person) => person !== speaker)
}

/** Where a source's words stand; null where it has none: an interview whose questions have no labels. */
const wordsOf = (source: StatementDraft['source']): Span | null =>
  source && source.end > source.start ? { start: source.start, end: source.end } : null

/**
 * A statement with the words that change its polarity; quoted words within a report with all of what they are part of;
 * what cannot be read alone with its verb. Words that are shown from before a quotation on have its closing mark too.
 */
function shownOf({ text }: Document, draft: StatementDraft, span: Span): Span {
  const { turn, within, kind, cue } = draft
  const whole = within ? hull(span, { start: startOf(within), end: endOf(within) }) : span
  const verb = cue !== null && isFragment(within ?? draft) ? hull(whole, cue) : whole
  const shown = turn ? hull(verb, turn) : verb
  const isOpen = kind === 'direct' && shown.start < span.start && shown.end === span.end
  return isOpen && /^["”’']/u.test(text.charAt(span.end)) ? { ...shown, end: span.end + 1 } : shown
}

const startOf = (draft: StatementDraft): number => draft.spans[0]?.start ?? 0
const endOf = (draft: StatementDraft): number => draft.spans.at(-1)?.end ?? 0

/** Ids of the sentences that a span touches, found by halving: statements may be as many as sentences. */
function sentencesOf(document: Document, span: Span): readonly number[] {
  const { sentences } = document
  const found: number[] = []
  for (let id = sentenceAt(document, span); (sentences[id]?.span.start ?? Infinity) < span.end; id++)
    found.push(id)
  return found
}
