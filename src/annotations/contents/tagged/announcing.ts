import { overlap, type Span } from '../../../text/span.ts'
import type { Cue } from '../../cues/cue.ts'
import { cuesOf } from '../../cues/cues.ts'
import { nearest } from '../../cues/nearest.ts'
import { passiveBefore } from '../../cues/sources/passive.ts'
import { subjectOfVerb } from '../../cues/sources/subject.ts'
import { sourceIn, type SpeechSource } from '../../cues/sources/source-words.ts'
import type { Frame } from '../../quotations/frame.ts'
import type { ArticleReading } from '../../reading.ts'
import { tokensIn, type Token } from '../../tokens.ts'
import { insertedAt } from '../inserted.ts'
import { gappedBefore, refusalBefore, viewIn } from './verbless.ts'
import type { StatementDraft } from '../draft.ts'
import type { Marks } from './marks.ts'

/** A piece with what stands around it. */
interface Place {
  readonly content: Span
  readonly kind: StatementDraft['kind']
  readonly cues: readonly Span[]
  readonly sources: Marks['sources']
  /** The contents. */
  readonly walls: readonly Span[]
  /** Verbs of speech as rules read them. */
  readonly verbs: readonly Verb[]
}

/** A verb of speech with its own subject; null where it has none: "was asked". */
interface Verb extends Span {
  readonly source: SpeechSource | null
  /** The source stands right at it; else another verb of the sentence has it too. */
  readonly own: boolean
  /** Stands with its subject alone between marks: "the bridge, she said, was old". */
  readonly inserted: boolean
}

/** The verbs of speech of a frame, as rules read them. */
export const verbsOf = (reading: ArticleReading, frame: Frame): readonly Verb[] =>
  cuesOf(reading, frame).map((cue) => ({
    start: frame.items[cue.from]?.start ?? 0,
    end: frame.items[cue.to - 1]?.end ?? 0,
    source: cue.source,
    own: cue.own,
    inserted: cue.own && isInserted(frame, cue),
  }))

function isInserted(frame: Frame, cue: Cue): boolean {
  const { from, to, source } = cue
  if (!source) return false
  const before = frame.items[Math.min(from, source.from) - 1]
  const after = frame.items[Math.max(to, source.to)]
  const closed = before?.text === ',' && (!after || /^[,;:.]$/.test(after.text))
  return closed || insertedAt(frame, cue) !== null
}

export interface Announced {
  readonly cue: Span | null
  readonly source: SpeechSource | null
}

/** The cue and the source of a piece: the nearest ones outside of it, with no other content between. */
export function announcedBy(
  reading: ArticleReading,
  { content, kind, cues, sources, walls, verbs }: Place,
): Announced {
  const told = kind === 'reported' ? toldBefore(reading, content) : null
  if (told) return told
  const inside = verbs.find((verb) => verb.inserted && content.start < verb.start && verb.end <= content.end)
  if (inside && kind === 'reported')
    return { cue: { start: inside.start, end: inside.end }, source: inside.source }
  const others = walls.filter((wall) => !(wall.start <= content.start && content.end <= wall.end))
  const around = { between: sources, walls: others }
  const marked = nearest(
    content,
    cues.filter(
      (one) =>
        tells(reading, one) &&
        !isOfNext(reading, content, { cue: one, walls: others }) &&
        !isOfRelative(reading, content, one),
    ),
    around,
  )
  const cue = marked ?? refusalBefore(reading, content)
  const subject = cue && ruledSource(reading, { content, cue, sources, verbs })
  if (subject !== null) return { cue, source: subject.source }
  const near = sources.filter((one) => !isOfRelative(reading, content, one))
  const outside = near.filter((source) => overlap(source, content) === 0)
  const own = nearest(cue ?? content, outside, { between: [], walls: [...others, content] })
  const source = own ?? nearest(content, near, { between: near, walls: [] })
  if (source) return { cue, source: sourceIn(reading, source) }
  return { cue, source: viewIn(reading, content) ?? (cue && verbAt(verbs, cue)?.source) ?? null }
}

const toldBefore = (reading: ArticleReading, content: Span): Announced | null =>
  passiveBefore(reading, content) ?? gappedBefore(reading, content)

const verbAt = (verbs: readonly Verb[], cue: Span): Verb | undefined =>
  verbs.find((one) => overlap(one, cue) > 0)

/**
 * Whose a marked verb is where rules read its subject more surely than the tagger; `source` is null for a verb without one
 * ("was asked"); null where the tagger's source holds.
 */
function ruledSource(
  reading: ArticleReading,
  { content, cue, sources, verbs }: Pick<Place, 'content' | 'sources' | 'verbs'> & { readonly cue: Span },
): Pick<Announced, 'source'> | null {
  const verb = verbAt(
    verbs.filter(({ own }) => own),
    cue,
  )
  if (verb) return verb.source === null || isPlain(verb.source) ? { source: verb.source } : null
  const source = cue.end <= content.start ? subjectBefore(reading, cue) : null
  return source && !sources.some((one) => overlap(one, source) > 0) ? { source } : null
}

/** The subject of a marked verb that rules do not know as one of speech: "of which Bell had lent 20". */
function subjectBefore(reading: ArticleReading, cue: Span): SpeechSource | null {
  const { tokens } = reading
  const { from, to } = tokensIn(tokens, cue)
  const verb = tokens.findIndex(({ tag }, at) => at >= from && at < to && tag === 'VERB')
  if (verb < 0) return null
  const sentence = tokens[verb]?.sentence
  let floor = verb
  while (tokens[floor - 1]?.sentence === sentence && verb - floor < 40) floor--
  const subject = subjectOfVerb({ tokens, floor, verb })
  if (!subject || tokens.slice(subject.to, verb).some(({ tag }) => !/^(?:AUX|ADV|PART)$/.test(tag)))
    return null
  const [first, last] = [tokens[subject.from], tokens[subject.to - 1]]
  return first && last ? sourceIn(reading, { start: first.start, end: last.end }) : null
}

/** How many characters behind a participle its own content begins at most. */
const OWN = 3

/** Whether a participle behind a content announces what follows it: "highlighted three principles, opposing double standards". */
function isOfNext(
  { document }: ArticleReading,
  content: Span,
  { cue, walls }: { readonly cue: Span; readonly walls: readonly Span[] },
): boolean {
  if (cue.start < content.end || !/^\p{L}+ing\b/u.test(document.text.slice(cue.start, cue.end))) return false
  const { text } = document
  const goesOn = /, $/u.test(text.slice(content.end, cue.start)) && /^ \p{L}/u.test(text.slice(cue.end))
  const announces = goesOn && !/^according\b/iu.test(text.slice(cue.start, cue.end))
  return announces || walls.some(({ start }) => start >= cue.end && start <= cue.end + OWN)
}

/** Whether a verb or a source behind a content is that of a clause about its last thing: "the plan to close it, [which Lee called] a risk". */
function isOfRelative({ tokens }: ArticleReading, content: Span, mark: Span): boolean {
  if (mark.start < content.end) return false
  const between = { start: content.end, end: mark.start }
  const { from, to } = tokensIn(tokens, between)
  const relative = tokens.slice(from, to).findIndex(({ low }) => /^(?:which|whom)$/.test(low))
  const before = tokens[from + relative - 1]
  // "of which" and "in whom" begin no new clause of somebody's.
  return relative >= 0 && before?.tag !== 'ADP' && !tokens.slice(from, from + relative).some(isMark)
}

const isMark = ({ text }: Token): boolean => /^["“”]$/u.test(text)

/** Whether a cue has a word that can tell something, and is not only "last" or "over" by mistake. */
function tells({ tokens }: ArticleReading, cue: Span): boolean {
  const { from, to } = tokensIn(tokens, cue)
  return tokens
    .slice(from, to)
    .some(
      ({ tag, low }) => !/^(?:ADJ|ADV|ADP|DET|PRON|SCONJ|CCONJ|PUNCT|PART)$/.test(tag) || low === 'according',
    )
}

/** A subject that rules read rightly: a name or a pronoun. */
const isPlain = (source: SpeechSource | null): boolean =>
  source?.kind === 'name' || /^(?:he|she|i|they)$/.test(source?.head ?? '')
