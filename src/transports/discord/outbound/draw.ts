import {
  numberOf,
  type Block,
  type Excerpt,
  type CitedPassage,
  type TextRun,
} from '../../../presentation/message.ts'
import { shorten } from '../../../presentation/shorten.ts'
import type { Locator } from '../../../presentation/place.ts'
import { DIVIDER } from '../../../presentation/locator.ts'
import { escape } from './escape.ts'
import { shortText } from '../shorten.ts'

/** The most that the lines around a passage may take, so that its words keep the rest. */
const LINE = 230

const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/** What Discord shows; a line of nothing else than white space, controls and blanks is an empty message to it. */
const SEEN = /[^\s\p{Cc}\p{Cf}\u2800\u3164]/u

/** The address of a place, or null where it is not to be a link. */
export type LinkTo = (place: Locator) => string | null

const NO_LINKS: LinkTo = () => null

/**
 * One block in Discord's Markdown, in at most about `room` characters: what is longer is shortened at its ends only.
 * Words of the article come first, then who, then where on a quiet line, which is a link; links take room beyond.
 */
export function drawBlock(block: Block, room: number, link: LinkTo = NO_LINKS): string {
  // Small print is shortened only where the whole does not fit.
  const line = Number.isFinite(room) ? LINE : room
  switch (block.kind) {
    case 'says':
      return block.runs.every(({ style }) => style === 'quiet')
        ? quiet(drawRuns(block.runs, room - 3, link))
        : drawRuns(block.runs, room, link)
    case 'heading':
      return isSeen(block.text) ? `### ${plainLine(block.text, line)}` : ''
    case 'entry': {
      const detail = quiet(drawRuns(block.detail, line, link))
      return [drawTitle(block.title, room - detail.length - 1), detail].filter(isSeen).join('\n')
    }
    case 'passage':
      return drawPassage(block, room, { line, link })
  }
}

/** Words of the article stand at a bar wherever they are more than a word in a sentence. */
function drawTitle(title: readonly TextRun[], room: number): string {
  if (!title.some(({ style }) => style === 'words')) return drawRuns(title, room)
  const upright = title.map(({ text, style }): TextRun => (style === 'strong' ? { text, style } : { text }))
  return `> ${drawRuns(upright, room - 2)}`
}

/** A line in small grey letters; Discord's own mark for it is `-# `. */
export const quiet = (line: string): string => (isSeen(line) ? `-# ${line}` : '')

/** The bot's own plain words, escaped and shortened like everything else. */
export const plainLine = (text: string, room: number): string => fitted(oneLine(text), room)

interface Lines {
  /** The most that a line of small print takes. */
  readonly line: number
  readonly link: LinkTo
}

function drawPassage(passage: CitedPassage, room: number, { line, link }: Lines): string {
  const { form, excerpt, source, locator, place, note, aside = false } = passage
  const where = linked(plainLine(locator, line), link(place))
  const who = drawRuns(source, line)
  const below = aside ? [quiet([who, where].filter(isSeen).join(DIVIDER))] : [who, quiet(where)]
  const lines = [
    below[0] ?? '',
    note === null ? '' : drawRuns([{ text: note, style: 'words' }], line),
    ...below.slice(1),
  ].filter(isSeen)
  const left = room - lines.reduce((sum, line) => sum + line.length + 1, 0)
  return [
    drawWords({ excerpt, number: numberOf(passage), spoken: form === 'quotation', aside }, left),
    ...lines,
  ].join('\n')
}

interface Words {
  readonly excerpt: Excerpt
  readonly number: string | null
  /** Only somebody's own words stand between quotation marks. */
  readonly spoken: boolean
  /** Whether they are drawn smaller. */
  readonly aside: boolean
}

function drawWords({ excerpt, number, spoken, aside }: Words, room: number): string {
  const draw = (words: Excerpt) => {
    const text = `${words.cutBefore ? '… ' : ''}${emphasise(words)}${words.cutAfter ? ' …' : ''}`
    const whole = `${number === null ? '' : `**${number}** `}${spoken ? `❝ ${text} ❞` : text}`
    return whole
      .split(LINE_BREAKS)
      .map((line) => (aside ? `> ${quiet(line)}` : `> ${line}`))
      .join('\n')
  }
  return narrowed(room, (size) => draw(shorten(excerpt, size)))
}

/** Draws ever less until it fits: escaping makes text longer by an amount that only drawing it tells. */
function narrowed(room: number, draw: (size: number) => string): string {
  let size = room
  let drawn = draw(size)
  while (drawn.length > room && size > 0) {
    size = Math.max(0, size - Math.max(1, Math.floor((drawn.length - room) / 2)))
    drawn = draw(size)
  }
  return drawn
}

/** Escaped, and shortened where it is too long. */
const fitted = (text: string, room: number): string => narrowed(room, (size) => escape(shortText(text, size)))

/** Text that opens an address; Discord draws no link without text. */
function linked(drawn: string, address: string | null): string {
  if (address === null || !isSeen(drawn)) return drawn
  return `[${drawn}](${unbroken(address)})`
}

const unbroken = (address: string): string =>
  address.replace(BREAKING, (sign) => `%${sign.charCodeAt(0).toString(16)}`)

/** Characters that would end a link's address. */
const BREAKING = /[()<>\\\s]/gu

/** The words of an excerpt with what is marked in bold. */
function emphasise({ text, marks }: Excerpt): string {
  let at = 0
  let drawn = ''
  for (const { start, end } of marks) {
    if (start < at) continue
    drawn += escape(text.slice(at, start)) + inStyle(text.slice(start, end), '**')
    at = end
  }
  return drawn + escape(text.slice(at))
}

const MARKS = { strong: '**', quiet: '', words: '*', member: '', channel: '', role: '', address: '' } as const
/** An id that Discord shows by name; nobody is pinged, since no message of ours allows it. */
const nameOf =
  (sign: string) =>
  (id: string): string =>
    /^\d{1,20}$/u.test(id) ? `<${sign}${id}>` : '…'

/** What is not shortened: names by their ids, and addresses. */
const WHOLE: Readonly<Record<string, (text: string, room: number) => string>> = {
  member: nameOf('@'),
  channel: nameOf('#'),
  role: nameOf('@&'),
  address: (text, room) => opened(text, room),
}

function drawRuns(runs: readonly TextRun[], room: number, link: LinkTo = NO_LINKS): string {
  const lines = runs.map(({ text, style, place }) => ({
    text: oneLine(text),
    mark: style ? MARKS[style] : '',
    address: place ? link(place) : null,
    whole: WHOLE[style ?? ''],
  }))
  return narrowed(room, (size) => {
    let left = size
    let drawn = ''
    for (const { text, mark, address, whole } of lines) {
      if (left <= 0) break
      drawn += whole ? whole(text, left) : linked(inStyle(shortText(text, left), mark), address)
      left -= text.length
    }
    return drawn
  })
}

/** An address is shown whole or as no link: one cut off would lead elsewhere. */
const opened = (address: string, room: number): string =>
  /^https?:\/\//u.test(address) && address.length <= room
    ? `<${unbroken(address)}>`
    : escape(shortText(address, room))

/** Discord draws a style only where it touches a letter: white space stays outside. */
function inStyle(text: string, mark: string): string {
  const inner = text.trim()
  if (mark === '' || !isSeen(inner)) return escape(text)
  const at = text.indexOf(inner)
  return `${text.slice(0, at)}${mark}${escape(inner)}${mark}${text.slice(at + inner.length)}`
}

const oneLine = (text: string): string => text.replace(LINE_BREAKS, ' ')

/** Whether there is anything to see in a text. */
export const isSeen = (text: string): boolean => SEEN.test(text)
