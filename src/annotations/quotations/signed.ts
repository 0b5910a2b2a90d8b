import { sourceIn, type SpeechSource } from '../cues/sources/source-words.ts'
import { nameStartingAt, type ArticleReading } from '../reading.ts'
import type { StatementDraft } from '../contents/draft.ts'
import type { Frame } from './frame.ts'
import type { Quotation } from './quotation-marks.ts'

/** The most words of a line that names whose a quotation is: "— Dame Ann Lee, harbour master of Orr". */
const MOST_WORDS = 14
const DASH = /^(?:[—–―-]|--)$/u

interface Above {
  readonly frame: Frame
  /** The frame after it. */
  readonly next: Frame | undefined
  /** What is said in the frame, with no source. */
  readonly own: readonly StatementDraft[]
  /** The quotations that it is made of. */
  readonly bare: readonly Quotation[]
}

/** Quotations as those of whoever signs them on the next line ("— Ann Lee, teacher"); null where nobody does. */
export function signedBelow(
  reading: ArticleReading,
  { frame, next, own, bare }: Above,
): readonly StatementDraft[] | null {
  const dash = next?.items.findIndex(({ text }) => text !== '>') ?? -1
  const source = next ? signatureAt(reading, next, dash) : null
  if (!source) return null
  if (own.length > 0) return own.map((one) => ({ ...one, source }))
  const spans = bare.map(({ span }) => span)
  const base = {
    kind: 'direct',
    cue: null,
    within: null,
    follows: null,
    polarity: 'said',
    turn: null,
  } as const
  return [{ ...base, spans, source, frame, sourceFrame: frame, quotations: bare }]
}

/** Whom a dash at an item names up to the frame's end; null where it names nobody, or something is told. */
export function signatureAt(reading: ArticleReading, frame: Frame, dash: number): SpeechSource | null {
  const { items } = frame
  const rest = items.slice(dash + 1)
  if (
    !DASH.test(items[dash]?.text ?? '') ||
    rest.length > MOST_WORDS ||
    rest.some(({ quotation }) => quotation)
  )
    return null
  const at = rest.findIndex((item) => nameStartingAt(reading, item) !== null)
  const name = nameStartingAt(reading, rest[at])
  const behind = rest.find(({ index }) => index === name?.to)
  if (!name || rest.slice(0, at).length > name.titles.length || !/^(?:[,(.]|)$/u.test(behind?.text ?? ''))
    return null
  if (rest.some(({ tag, low }) => /^(?:VERB|AUX)$/.test(tag) && !/(?:ed|ing)$/.test(low))) return null
  const [first, last] = [reading.tokens[name.from], reading.tokens[name.to - 1]]
  return first && last ? sourceIn(reading, { start: first.start, end: last.end }) : null
}
