import type { Polarity } from '../../../annotations/tags.ts'
import type { PageBlock } from '../../../presentation/reader/blocks.ts'
import type { PageRun } from '../../../presentation/reader/runs.ts'
import type { Voice } from '../../../presentation/reader/voices.ts'
import type { Wording } from '../../../presentation/wording/wording.ts'
import { markup, type MarkupContent, type Html } from './markup.ts'
import { NOBODY, shapeOf } from './shapes.ts'

/** What the text is drawn with. */
interface Drawing {
  readonly voices: readonly Voice[]
  readonly wording: Wording
  /** What stands behind "?" in the address of somebody's words, before their number. */
  readonly personQuery: string
}

/** Characters of a piece; of the pieces a browser lays out and paints only those near the window. */
const PIECE = 2500

/** A part of the article. The text of the elements, without the numbers of sentences, is the article's text. */
export const drawText = (blocks: readonly PageBlock[], drawing: Drawing): Html =>
  markup`${piecesOf(blocks).map(
    (piece) => markup`<div class="piece">${piece.map((block) => drawBlock(block, drawing))}</div>`,
  )}`

function piecesOf(blocks: readonly PageBlock[]): readonly (readonly PageBlock[])[] {
  const pieces: PageBlock[][] = []
  let left = 0
  for (const block of blocks) {
    if (left <= 0) {
      pieces.push([])
      left = PIECE
    }
    pieces.at(-1)?.push(block)
    left -= block.sentences.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0)
  }
  return pieces
}

function drawBlock({ kind, sentences }: PageBlock, drawing: Drawing): Html {
  const [first] = sentences
  let speaking: number | null | undefined
  const drawn = sentences.map(({ id, number, key, runs, before }, i) => {
    let turn: Polarity = 'said'
    const inside = runs.map((run) => {
      const drawnRun = drawRun(run, { ...drawing, named: run.quoted?.voice === speaking, turned: turn })
      if (run.quoted) speaking = run.quoted.voice
      turn = turnOf(run) ?? turn
      return drawnRun
    })
    return markup`${i > 0 && before}<span class="s" id="${key}" data-unit="${id}">${number !== null && markup`<a class="n" href="#${key}">${number}</a>`}${inside}</span>`
  })
  const before = first?.before ?? ''
  switch (kind) {
    case 'heading':
      return markup`${before}<h2>${drawn}</h2>`
    case 'sentence':
      return markup`${before}<p>${drawn}</p>`
    case 'caption':
    case 'credit':
    case 'dateline':
      return markup`${before}<p class="${kind}">${drawn}</p>`
  }
}

/** What has been said before: whose words these are, once a paragraph; their polarity, once a sentence. */
interface Told extends Drawing {
  readonly named: boolean
  readonly turned: Polarity
}

function drawRun(run: PageRun, drawing: Told): MarkupContent {
  const { text, anchors, person } = run
  const [id, ...more] = anchors
  const classes = classesOf(run, drawing).join(' ')
  const by = labelOf(run, drawing)
  const others = more.map((anchor) => markup`<span id="${anchor}"></span>`)
  if (person !== null)
    return markup`${others}<a class="${['who', classes].join(' ').trim()}" href="?${drawing.personQuery}person=${person}"${attributes(id, by)}>${text}</a>`
  if (classes === '' && id === undefined) return text
  return markup`${others}<span class="${classes}"${attributes(id, by)}>${text}</span>`
}

const attributes = (id: string | undefined, by: string | null): MarkupContent => [
  id === undefined ? null : markup` id="${id}"`,
  by === null ? null : markup` data-by="${by}"`,
]

function classesOf(
  { quoted, reported, fact, key, proposal }: PageRun,
  { voices }: Drawing,
): readonly string[] {
  const said = quoted ?? reported
  const colour = said ? `c${voiceOf(said, voices)?.colour ?? 'x'}` : ''
  return [
    quoted && 'q',
    reported && 'r',
    colour,
    fact && 'f',
    key && 'k',
    proposal && 'p',
    proposal?.begins && 'pb',
  ].filter((name) => typeof name === 'string' && name !== '') as readonly string[]
}

/** What stands before words of somebody: shape and name, and what they did where it is not saying. */
function labelOf(run: PageRun, { voices, wording, named, turned }: Told): string | null {
  const { quoted } = run
  const said = beginning(run)
  const turn = turnOf(run)
  if (!said || turn === null) return null
  const voice = voiceOf(said, voices)
  const name = said === quoted && !named ? (voice?.label ?? null) : null
  const turns = turn === 'said' || turn === turned ? null : wording.labels.turns[turn]
  return [voice ? shapeOf(voice) : NOBODY, name, turns].filter((part) => part !== null).join('\u00a0')
}

/** The words of somebody that begin with a run: quoted ones, else a report. */
function beginning({ text, quoted, reported }: PageRun): PageRun['quoted'] {
  if (quoted?.begins === true) return quoted
  return reported?.begins === true && hasWord(text) ? reported : null
}

/** What their speaker did with them; null where none begin. */
function turnOf(run: PageRun): Polarity | null {
  const said = beginning(run)
  if (!said) return null
  return said.polarity === 'said' ? (run.reported?.polarity ?? 'said') : said.polarity
}

/** Whether a text has a word: a report that begins with quoted words is labelled at these. */
const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

const voiceOf = ({ voice }: { readonly voice: number | null }, voices: readonly Voice[]): Voice | undefined =>
  voices.find(({ id }) => id === voice)
