import { overlap, type Span } from '../../text/span.ts'
import { isTold } from './told.ts'
import type { Statement } from '../annotations.ts'
import type { Token } from '../tokens.ts'
import { isClause, type Clause } from './clauses.ts'
import type { Key } from './keys.ts'

/** A run of a sentence's words that one voice says: somebody's claim, or the writer. */
export interface Region extends Clause {
  /** The statement whose content it is; null for the writer's own words. */
  readonly statement: Statement | null
  readonly keys: readonly Key[]
  /** Shown in one piece, so that a denial keeps the word that denies. */
  readonly undivided?: true
}

/**
 * The most contents of one sentence; further ones count as the writer's words, so that an endless sentence costs no
 * more.
 */
const MOST_CONTENTS = 40
/** The fewest words around a claim that are shown alone: "she said on Friday" is not. */
const LEAST_GAP_WORDS = 8
/** A content of more words than this is shown alone even where it is no clause. */
const LONG_CONTENT_WORDS = 25

interface Content extends Clause {
  readonly statement: Statement
}

/**
 * Divides a sentence with its keys by who says what. Words around a content are shown alone, as the writer's, where they
 * hold keys of their own. A content that cannot be read alone ("claimed to have taught him in an hour") is shown in its
 * sentence; so is what is asked, demanded or promised ("promised to pay half"), which the writer tells.
 */
export function regionsOf(
  words: readonly Token[],
  said: readonly Statement[],
  keys: readonly Key[],
): readonly Region[] {
  const contents = contentsOf(words, said)
  const all = { from: 0, to: words.length }
  const within = contents.map((content) =>
    keys.filter((key) => key.from < content.to && key.to > content.from),
  )
  const claimed = new Set(within.flat())
  const own = keys.filter((key) => !claimed.has(key))
  if (claimed.size === 0) return [{ ...all, statement: null, keys }]
  const claims = contents.flatMap((content, i): readonly Region[] => {
    const held = within[i] ?? []
    if (held.length === 0) return []
    const { statement } = content
    if (turnsRound(statement))
      return [{ ...turned(words, statement, content), statement, keys: held, undivided: true }]
    const readable =
      isClause(words, content.from, content.to) || content.to - content.from > LONG_CONTENT_WORDS
    const claims = isClaimed(words, content)
    const shown = readable && (claims || statement.kind === 'direct') ? content : all
    return [{ ...shown, statement: claims ? statement : null, keys: held }]
  })
  return [...around(words, contents, own), ...claims].toSorted((a, b) => a.from - b.from)
}

/** Whoever asks or demands claims nothing; nor does a report without a source say whose claim it is. */
const isClaim = ({ kind, polarity, source, speaker }: Statement): boolean =>
  kind === 'direct'
    ? polarity !== 'asked'
    : /^(?:said|promised)$/u.test(polarity) && (source !== null || speaker !== null)

/** Whether somebody claims a content, and the writer does not tell it as a fact. */
const isClaimed = (words: readonly Token[], content: Content): boolean =>
  isClaim(content.statement) &&
  !isTold(words, {
    statement: content.statement,
    readable: isClause(words, content.from, mainEnd(words, content)),
  })

/** Where a content's own words end before a clause about them: "deals with a fire[, which burned a mill]". */
function mainEnd(words: readonly Token[], { from, to }: Clause): number {
  const at = words.slice(from + 1, to).findIndex(({ low }) => /^(?:who|which|whose)$/u.test(low))
  return at < 0 ? to : from + 1 + at
}

const turnsRound = ({ polarity }: Statement): boolean =>
  polarity === 'denied' || polarity === 'doubted' || polarity === 'not said'

/** A content with whoever denies or doubts it and by which word: "Lee denied that the firm owed 3 million". */
function turned(words: readonly Token[], { shown, source, cue }: Statement, content: Clause): Clause {
  const parts = [shown, source, cue].flatMap((span) => (span === null ? [] : (wordsIn(words, span) ?? [])))
  return {
    from: Math.min(content.from, ...parts.map(({ from }) => from)),
    to: Math.max(content.to, ...parts.map(({ to }) => to)),
  }
}

/** The writer's words between the contents, where they hold keys and can be read. */
function around(
  words: readonly Token[],
  contents: readonly Content[],
  own: readonly Key[],
): readonly Region[] {
  const gaps: Clause[] = []
  let from = 0
  for (const content of contents) {
    gaps.push({ from, to: beforeCue(words, content, from) })
    from = Math.max(from, content.to)
  }
  gaps.push({ from, to: words.length })
  return gaps.flatMap((gap): readonly Region[] => {
    const keys = own.filter((key) => key.from >= gap.from && key.to <= gap.to)
    const enough = gap.to - gap.from >= LEAST_GAP_WORDS && isClause(words, gap.from, gap.to)
    return keys.length > 0 && enough ? [{ ...gap, statement: null, keys }] : []
  })
}

/** How many words from the end of what stands before a content its cue is looked for. */
const TAIL = 6

/** Where the words before a content end, without ", said" or "and Lee told the meeting that". */
function beforeCue(words: readonly Token[], { from: to, statement }: Content, from: number): number {
  const { cue, source } = statement
  const start = Math.max(from, to - TAIL)
  const tail = words.slice(start, to)
  const at = cue === null ? -1 : tail.findIndex((word) => overlap(word, cue) > 0)
  if (at < 0) return to
  const owner = source === null ? -1 : tail.findIndex((word) => overlap(word, source) > 0)
  const joined = /^(?:,|;|and|but)$/u.test(words[start + owner - 1]?.low ?? '')
  return owner >= 0 && owner < at && joined ? start + owner - 1 : start + at
}

/** Which words of a sentence are the content of which statement, in order, none within another. */
function contentsOf(words: readonly Token[], said: readonly Statement[]): readonly Content[] {
  const found = said
    .filter((statement) => !statement.partial)
    .slice(0, MOST_CONTENTS)
    .flatMap((statement) =>
      statement.spans.slice(0, MOST_CONTENTS).flatMap((span): readonly Content[] => {
        const run = wordsIn(words, span)
        return run ? [{ ...run, statement }] : []
      }),
    )
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
  return found.filter((content, i) => !found.slice(0, i).some((other) => other.to > content.from))
}

/** The run of words that a span covers, or null. */
function wordsIn(words: readonly Token[], span: Span): Clause | null {
  const from = words.findIndex((word) => overlap(word, span) > 0)
  if (from < 0) return null
  const to = words.findLastIndex((word) => overlap(word, span) > 0) + 1
  return { from, to }
}
