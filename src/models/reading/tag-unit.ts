import type { Force, Polarity, Tag } from '../../annotations/tags.ts'
import type { Unit } from '../../search/models/ports.ts'
import type { Span } from '../../text/span.ts'
import { spansMarked, type Marked } from './bio.ts'
import { beginning, ending, outputOf, type Outputs, type RunRow } from './row.ts'
import type { Tokenise, Tokens } from './tokens.ts'

/** Tokens of each part that the tagger reads at a time, as it was trained (training/tagger.py). */
const LIMITS = { before: 48, unit: 128, after: 24 }
/**
 * The most characters of a unit that are read; no sentence is longer, and a text without full stops must not hold up
 * others.
 */
const LONGEST_UNIT = 20_000

/** The classes of the heads, in the order of their numbers. */
const TURNS: readonly Polarity[] = ['said', 'denied', 'doubted', 'asked', 'demanded', 'promised', 'not said']
const FORCES: readonly Force[] = ['proposed', 'demanded', 'recommended', 'pledged', 'offered']

type Label = Tag extends infer Each ? (Each extends Tag ? Omit<Each, 'span' | 'score'> : never) : never

/** What each output of the model marks: the tags of its classes. */
const HEADS: Readonly<Record<string, readonly Label[]>> = {
  content: TURNS.map((polarity) => ({ part: 'content', polarity })),
  inner: TURNS.map((polarity) => ({ part: 'inner', polarity })),
  cue: [{ part: 'cue' }],
  source: [{ part: 'source' }],
  proposal: FORCES.map((force) => ({ part: 'proposal', force })),
}

/** The tags of one unit, read with its neighbours. A longer one is read in stretches, each with what is around it. */
export async function tagUnit(run: RunRow, tokenise: Tokenise, unit: Unit): Promise<readonly Tag[]> {
  const text = unit.text.slice(0, LONGEST_UNIT)
  const tokens = tokenise(text)
  const outputs: Outputs[] = []
  for (const row of rowsOf(tokens, unit, tokenise)) {
    const given = await run(row)
    outputs.push(
      Object.fromEntries(Object.entries(given).map(([name, logits]) => [name, cutTo(logits, row)])),
    )
  }
  const heads = Object.entries(HEADS).filter(([name]) => outputs[0]?.[name] !== undefined)
  return heads.flatMap(([name, labels]) => {
    const logits = outputs.flatMap((output) => [...outputOf(output, name)])
    return spansMarked(logits, tokens.spans, { text, classes: labels.length }).flatMap((marked) =>
      tagOf(marked, labels),
    )
  })
}

interface Stretch {
  readonly ids: readonly number[]
  readonly types: readonly number[]
  /** Which tokens of the row are the unit's own. */
  readonly own: Span
}

function rowsOf(tokens: Tokens, { before, after }: Unit, tokenise: Tokenise): readonly Stretch[] {
  const ahead = tokenise(ending(before, LIMITS.before)).ids
  const behind = tokenise(beginning(after, LIMITS.after)).ids
  return Array.from({ length: Math.ceil(tokens.ids.length / LIMITS.unit) }, (_, k) => {
    const [start, end] = [k * LIMITS.unit, (k + 1) * LIMITS.unit]
    const own = tokens.ids.slice(start, end)
    const past = [...ahead, ...tokens.ids.slice(Math.max(0, start - LIMITS.before), start)].slice(
      -LIMITS.before,
    )
    const coming = [...tokens.ids.slice(end, end + LIMITS.after), ...behind].slice(0, LIMITS.after)
    const { cls, sep } = tokenise
    const at = past.length + 2
    return {
      ids: [cls, ...past, sep, ...own, sep, ...coming, sep],
      types: [...Array<number>(at).fill(0), ...own.map(() => 1), 1, ...coming.map(() => 0), 0],
      own: { start: at, end: at + own.length },
    }
  })
}

/** The logits of the unit's own tokens. */
function cutTo(logits: Float32Array, { ids, own }: Stretch): Float32Array {
  const width = logits.length / ids.length
  return logits.slice(own.start * width, own.end * width)
}

function tagOf({ span, score, label }: Marked, labels: readonly Label[]): readonly Tag[] {
  const found = labels[label]
  return found ? [{ span, score, ...found }] : []
}
