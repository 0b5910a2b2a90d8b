import { cite, statementOf } from '../answers/citation.ts'
import type { Document, Sentence } from '../document/document.ts'
import type { Library } from '../search/library/library.ts'
import { findAgain } from '../text/fingerprint.ts'
import { cut, overlap, type Span } from '../text/span.ts'
import { articleNamed, whereIs } from './locator.ts'
import type { Message, CitedPassage } from './message.ts'
import { passage } from './passage.ts'
import { shorten } from './shorten.ts'
import { stretch } from './stretch.ts'
import { says } from './view.ts'
import type { Wording } from './wording/wording.ts'

/** The longest context that is shown. */
const CONTEXT = 2400
const SHARED = 1200

/** A snippet with the sentence before and the one after, itself marked. */
export function presentContext(document: Document, span: Span, wording: Wording): Message {
  return { outcome: 'plain', blocks: [contextPassage(document, span, wording)], actions: [], pictures: [] }
}

function contextPassage(document: Document, span: Span, wording: Wording): CitedPassage {
  const around = surroundings(document, span)
  const start = around[0]?.span.start ?? span.start
  const end = Math.max(span.end, around.at(-1)?.span.end ?? span.end)
  const text = document.text.slice(start, end)
  const marks = [{ start: span.start - start, end: span.end - start }]
  return stretch(document, span, {
    excerpt: shorten({ text, marks, cutBefore: false, cutAfter: false }, CONTEXT),
    source: [{ text: wording.labels.inContext }],
    locator: [whereIs(document, { start, end }, wording), ...articleNamed(document, wording)],
  })
}

/** The sentences that a span touches, with one of the same section before and after where they are prose. */
function surroundings(document: Document, span: Span): readonly Sentence[] {
  const touched = document.sentences.filter((sentence) => overlap(sentence.span, span) > 0)
  const first = touched[0]
  const last = touched.at(-1)
  if (!first || !last) return []
  const before = document.sentences[first.id - 1]
  const after = document.sentences[last.id + 1]
  const belongs = (sentence: Sentence | undefined) =>
    sentence?.kind === 'sentence' && sentence.section === first.section
  return [
    ...(before && belongs(before) ? [before] : []),
    ...touched,
    ...(after && belongs(after) ? [after] : []),
  ]
}

/** A snippet as it is put in the channel, with the name of who shares it. */
export function presentShare(
  library: Library,
  span: Span,
  view: { wording: Wording; name: string },
): Message {
  const { document } = library
  const citation = cite(library, { span, statement: statementOf(library, span) })
  const shown = passage(citation, { library, wording: view.wording, limit: SHARED })
  return {
    outcome: 'found',
    blocks: [shown, says(view.wording.says.sharedBy(view.name), 'quiet')],
    actions: [{ kind: 'context', article: document.id, span, words: cut(document.text, span) }],
    pictures: [],
  }
}

/** A quotation under a sentence of the bot's own, with whose words it is. */
export function presentShared(
  library: Library,
  span: Span,
  { wording, heading }: { readonly wording: Wording; readonly heading: string },
): Message {
  const citation = cite(library, { span, statement: statementOf(library, span) })
  const shown = passage(citation, { library, wording, limit: SHARED })
  return { outcome: 'plain', blocks: [says(heading), shown], actions: [], pictures: [] }
}

/** Where words that were cited stand now: within the article, and the same words where their fingerprint is known. */
export function standing(
  { text }: Document,
  { span, print }: { readonly span: Span; readonly print?: number | undefined },
): Span | null {
  if (print !== undefined) return findAgain(text, { span, print })
  const inside = Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0
  return inside && span.start < span.end && span.end <= text.length ? span : null
}
