import { styleText } from 'node:util'
import {
  numberOf,
  type Block,
  type Excerpt,
  type Message,
  type CitedPassage,
  type TextRun,
} from '../../presentation/message.ts'
import type { Span } from '../../text/span.ts'
import { visible, wrap } from './lay-out.ts'

type Style = Parameters<typeof styleText>[0]

/** How a reply is drawn. */
export interface TerminalStyle {
  /** Columns to wrap at; Infinity writes each paragraph on one line. */
  readonly width: number
  readonly colour: boolean
}

/** A reply as text: the words first, then who, then where. */
export function draw(message: Message, drawing: TerminalStyle): string {
  const paint = painter(drawing)
  const blocks = message.blocks.map((block) => drawBlock(block, drawing, paint))
  const lines = blocks.flatMap((lines, i) => (i > 0 && apart(message.blocks, i) ? ['', ...lines] : lines))
  return `${lines.join('\n')}\n`
}

type Paint = (style: Style, text: string) => string

const painter =
  ({ colour }: TerminalStyle): Paint =>
  (style, text) =>
    colour && text !== '' ? styleText(style, text, { validateStream: false }) : text

/** Lines of one list stand together, everything else apart. */
const apart = (blocks: readonly Block[], i: number): boolean => {
  const kinds = [blocks[i - 1]?.kind, blocks[i]?.kind]
  return kinds.includes('passage') || (kinds[0] !== kinds[1] && kinds[0] !== 'heading')
}

function drawBlock(block: Block, drawing: TerminalStyle, paint: Paint): readonly string[] {
  switch (block.kind) {
    case 'says':
      return lines(block.runs, '', { drawing, paint })
    case 'heading':
      return lines([{ text: block.text, style: 'strong' }], '', { drawing, paint })
    case 'entry':
      return drawEntry(block, drawing, paint)
    case 'passage':
      return drawPassage(block, drawing, paint)
  }
}

/** On one line where it fits, so that a list can be searched line by line. */
function drawEntry(
  { title, detail }: Extract<Block, { kind: 'entry' }>,
  drawing: TerminalStyle,
  paint: Paint,
): readonly string[] {
  if (detail.length === 0) return lines(title, '', { drawing, paint })
  const together = lines([...title, { text: '  ' }, ...detail], '', { drawing, paint })
  return together.length === 1
    ? together
    : [...lines(title, '', { drawing, paint }), ...lines(detail, '   ', { drawing, paint })]
}

function drawPassage(passage: CitedPassage, drawing: TerminalStyle, paint: Paint): readonly string[] {
  const shown = numberOf(passage)
  const number = shown === null ? '' : `${shown}. `
  const indent = ' '.repeat(number.length)
  const small = (runs: readonly TextRun[]) => lines(runs, indent, { drawing, paint })
  const drawn = drawExcerpt(passage, drawing.width - number.length, paint)
  const [first = '', ...others] = passage.aside ? drawn.map((line) => paint('dim', line)) : drawn
  return [
    number + first,
    ...others.map((line) => indent + line),
    ...(passage.source.length > 0 ? small(passage.source) : []),
    ...small([{ text: passage.locator, style: 'quiet' }]),
    ...(passage.note === null ? [] : small([{ text: passage.note, style: 'strong' }])),
  ]
}

/** The words with their marks bold; only somebody's own words stand between quotation marks. */
function drawExcerpt({ excerpt, form }: CitedPassage, width: number, paint: Paint): readonly string[] {
  const [open, close] = form === 'quotation' ? ['❝ ', ' ❞'] : ['', '']
  const before = open + (excerpt.cutBefore ? '… ' : '')
  const after = (excerpt.cutAfter ? ' …' : '') + close
  const text = before + visible(excerpt.text) + after
  const marks = shifted(excerpt, before.length)
  return wrap(text, width).map((line) => boldWithin(text, line, { marks, paint }))
}

const shifted = ({ marks }: Excerpt, by: number): readonly Span[] =>
  marks.map(({ start, end }) => ({ start: start + by, end: end + by }))

function boldWithin(
  text: string,
  line: Span,
  { marks, paint }: { marks: readonly Span[]; paint: Paint },
): string {
  let drawn = ''
  let at = line.start
  for (const mark of marks) {
    const start = Math.max(at, mark.start)
    const end = Math.min(line.end, mark.end)
    if (start >= end) continue
    drawn += text.slice(at, start) + paint('bold', text.slice(start, end))
    at = end
  }
  return drawn + text.slice(at, line.end)
}

function lines(
  runs: readonly TextRun[],
  indent: string,
  { drawing, paint }: { drawing: TerminalStyle; paint: Paint },
): readonly string[] {
  const spans: { span: Span; style: Style | null }[] = []
  let text = ''
  for (const run of runs) {
    const shown = visible(run.text)
    spans.push({ span: { start: text.length, end: text.length + shown.length }, style: styleOf(run) })
    text += shown
  }
  return wrap(text, drawing.width - indent.length).map((line) => {
    const parts = spans.map(({ span, style }) => {
      const part = text.slice(
        Math.max(span.start, line.start),
        Math.max(line.start, Math.min(span.end, line.end)),
      )
      return style === null ? part : paint(style, part)
    })
    return indent + parts.join('')
  })
}

const STYLES = {
  strong: 'bold',
  quiet: 'dim',
  words: 'cyan',
  member: 'bold',
  channel: 'bold',
  role: 'bold',
  address: 'underline',
} as const satisfies Record<string, Style>

const styleOf = (run: TextRun): Style | null => (run.style === undefined ? null : STYLES[run.style])
