import type { Frame, Item } from './frame.ts'
import type { ArticleReading } from '../reading.ts'
import { phraseEndingAt, type Phrase } from '../cues/sources/phrases.ts'
import { subjectAfter, subjectBefore } from '../cues/sources/sources.ts'
import { signatureAt } from './signed.ts'
import { isQuote, type Stretch } from '../contents/stretches.ts'

/** Words that announce a quotation without being verbs of speech: "Lee resisted:", "Lee:", "― Ann Lee". */
interface LooseCue extends Stretch {
  readonly source: Phrase | null
}

/** How far before a quotation its verb may stand. */
const LOOSE_CUE_REACH = 30

/** What announces the quotation at an item, where no verb of speech does; null where it is only words in marks. */
export function looseCue(reading: ArticleReading, frame: Frame, at: number): LooseCue | null {
  const mark = frame.items[at - 1]
  const quotation = frame.items[at]?.quotation
  if (!quotation) return null
  if (at === 0) return afterwards(reading, frame)
  if (mark?.text === ':') return announcedByColon(reading, frame, at - 1)
  const text = reading.document.text
  const begins = /^[[\s]*\p{Lu}/u.test(text.slice(quotation.span.start, quotation.span.start + 4))
  const long = quotation.span.end - quotation.span.start > 25
  return mark?.text === ',' && begins && long && frame.ends.has(quotation.id)
    ? announcedByColon(reading, frame, at - 1)
    : null
}

/** Who stands before a colon, or before the verb before it. */
export function announcedByColon(reading: ArticleReading, frame: Frame, colon: number): LooseCue | null {
  const speaker = speakerLabel(reading, frame, colon)
  if (speaker) return { from: colon, to: colon + 1, source: speaker }
  for (let i = colon - 1; i >= Math.max(1, colon - LOOSE_CUE_REACH); i--) {
    const item = frame.items[i]
    if (!item || item.quotation || item.tag !== 'VERB' || frame.items[i - 1]?.low === 'to') continue
    const source = subjectBefore(reading, frame, i)
    if (source) return { from: i, to: i + 1, source }
  }
  return null
}

/** "Lee:", "Sen. Ann Lee (R-Ohio):": a name that begins the frame and goes as far as the colon. */
function speakerLabel(reading: ArticleReading, frame: Frame, colon: number): Phrase | null {
  let end = colon - 1
  if (frame.items[end]?.text === ')')
    end = frame.items.findLastIndex((item, i) => i < end && item.text === '(') - 1
  const found = end >= 0 && end < 12 ? phraseEndingAt(reading, frame, end) : null
  return found?.kind === 'name' && found.from === 0 ? found : null
}

/** `"…" ― Ann Lee, teacher`, `"…" cheered the crowd.` */
function afterwards(reading: ArticleReading, frame: Frame): LooseCue | null {
  const dash = frame.items.findIndex((item) => !isQuote(item))
  const next = frame.items[dash]
  if (!next) return null
  const last = frame.items.findLastIndex((item) => /[\p{L}\p{N}]/u.test(item.text))
  const signed = signatureAt(reading, frame, dash)
  if (signed) return { from: dash, to: dash + 1, source: { ...signed, from: dash + 1, to: last + 1 } }
  if (!isPastVerb(next) || last - dash > 14) return null
  const source = subjectAfter(reading, frame, dash)
  return source && source.kind !== 'pronoun' ? { from: dash, to: dash + 1, source } : null
}

const isPastVerb = (item: Item): boolean => item.tag === 'VERB' && item.low.endsWith('ed')
