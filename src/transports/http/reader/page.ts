import type { Document } from '../../../document/document.ts'
import { unitKey, unitWithKey } from '../../../document/naming.ts'
import { sentenceAt } from '../../../document/sentence-at.ts'
import { partKey, partsOf, type Locator } from '../../../presentation/place.ts'
import type { Message } from '../../../presentation/message.ts'
import { DIVIDER, published } from '../../../presentation/locator.ts'
import { blocksOf, type SentenceRange } from '../../../presentation/reader/blocks.ts'
import { layersOf } from '../../../presentation/reader/layers.ts'
import { stripOf } from '../../../presentation/reader/strip.ts'
import { voicesOf } from '../../../presentation/reader/voices.ts'
import type { Wording } from '../../../presentation/wording/wording.ts'
import type { Library } from '../../../search/library/library.ts'
import type { Span } from '../../../text/span.ts'
import { drawMessage } from './draw-message.ts'
import { drawStrip } from './draw-strip.ts'
import { drawText } from './draw-text.ts'
import { drawContents, drawSearch, drawSpeakers, type Search } from './draw-tools.ts'
import { pageFrame } from './frame.ts'
import { markup, type MarkupContent, type Html } from './markup.ts'

/** What of an article is shown, and how. */
interface Shown {
  readonly library: Library
  readonly wording: Wording
  /** The name in addresses of a unit in the part that is shown; null where none is asked for. */
  readonly unit: string | null
  readonly search: Search | null
  /** Whose words are shown; null where it is not somebody's. */
  readonly person: number | null
  /** What was found, or what somebody says; null where nothing was asked. */
  readonly answer: Message | null
}

/** The whole page of an article: complete without script. */
export function drawPage(shown: Shown): Html {
  const { library, wording, search, answer } = shown
  const { document } = library
  const part = partAt(library, unitShown(shown))
  const voices = voicesOf(library)
  const query = part.from === 0 ? '' : `s=${partKey(document, part.from)}&`
  const address = addressIn(document, part, search)
  const href = (id: number) => address(`#${unitKey(document, id)}`)
  const layers = layersOf(library, placesIn(answer))
  const text = drawText(blocksOf(library, layers, part), { voices, wording, personQuery: query })
  return pageFrame(
    { title: document.metadata.title, wording, script: true },
    markup`<a class="skip" href="#text">${wording.reader.toText}</a>
<header>
<h1>${document.metadata.title}</h1>
<p class="quiet">${about(library, wording)}</p>
</header>
<div class="layout">
<div class="tools">
${drawSearch(search, wording)}
${answer && drawAnswer(answer, wording, { href: (place) => address(place.anchor), turn: turnOf(shown) })}
${drawSpeakers(library, voices, { wording, personQuery: query })}
${drawContents(library, href, wording)}
</div>
${drawStrip(stripOf(library, voices), href)}
<main id="text" tabindex="-1">${drawPart({ library, wording, part, text })}</main>
</div>`,
  )
}

/** A part of a long article with the ways to the others; the script puts it where the link stands. */
function drawPart({
  library,
  wording,
  part,
  text,
}: {
  readonly library: Library
  readonly wording: Wording
  readonly part: SentenceRange
  readonly text: Html
}): Html {
  const { document } = library
  const { reader } = wording
  const before =
    part.from > 0 &&
    markup`<p class="part"><a rel="prev" href="${addressOfUnit(document, part.from - 1)}">${reader.before}</a></p>`
  const after =
    part.to < document.sentences.length &&
    markup`<p class="part"><a rel="next" href="${addressOfUnit(document, part.to)}">${reader.after}</a></p>`
  return markup`<article lang="${document.metadata.language}">
${before}
<div class="text">${text}</div>
${after}
</article>`
}

interface Addresses {
  readonly href: (place: Locator) => string
  /** Of another page of somebody's words; null for what has no pages. */
  readonly turn: ((page: number) => string) | null
}

/** What was found, by itself: the page shows it beside the text, the script beside a name. */
export const drawAnswer = (answer: Message, { reader, actions }: Wording, { href, turn }: Addresses): Html =>
  markup`<section class="answer" id="answer" aria-label="${reader.answer}">
<p class="close"><a href="?">${reader.close}</a></p>
${drawMessage(answer, href)}
${turn && answer.actions.map((action) => action.kind === 'page' && markup`<p><a href="${turn(action.page)}">${actions[action.direction]}</a></p>`)}
</section>`

/** Where the other pages of somebody's words are; null where it is not these that are shown. */
export const turnOf = ({ person }: Pick<Shown, 'person'>) =>
  person === null ? null : (page: number) => `?person=${person}&page=${page}`

/** The part of an article that holds a unit. */
function partAt({ document }: Library, id: number): SentenceRange {
  const starts = partsOf(document)
  const k = Math.max(
    0,
    starts.findLastIndex((from) => from <= id),
  )
  return { from: starts[k] ?? 0, to: starts[k + 1] ?? document.sentences.length }
}

/** Id of the unit that is asked for; without one of that of the first passage that was found. */
function unitShown({ unit, answer, library: { document } }: Shown): number {
  if (unit !== null) return unitWithKey(document, unit) ?? document.sentences.length
  const found = answer?.blocks.find((block) => block.kind === 'passage')
  return found ? sentenceAt(document, found.span) : 0
}

const addressOfUnit = (document: Document, id: number): string =>
  `?s=${partKey(document, id)}#${unitKey(document, id)}`

const placesIn = (answer: Message | null): readonly Span[] =>
  answer?.blocks.flatMap((block) => (block.kind === 'passage' ? [block.span] : [])) ?? []

/** The address of a place: within the part that is shown its name alone, so that what was found stays beside it. */
function addressIn(
  document: Document,
  part: SentenceRange,
  search: Search | null,
): (anchor: string) => string {
  const kept = search === null ? '' : `q=${encodeURIComponent(search.words.toWellFormed())}&as=${search.as}&`
  return (anchor) => {
    const name = anchor.slice(anchor.indexOf('#'))
    const id = unitWithKey(document, /[su]\d+/u.exec(name)?.[0] ?? '') ?? 0
    return id >= part.from && id < part.to ? name : `?${kept}s=${partKey(document, id)}${name}`
  }
}

/** "Xinhua, 16 December 2015 · Written by … · where it was published" */
function about(library: Library, wording: Wording): MarkupContent {
  const { metadata } = library.document
  const writers = new Intl.ListFormat(wording.locale, { type: 'conjunction' }).format(metadata.writers)
  const lines = [
    ...published(library.document, wording),
    ...(metadata.writers.length > 0 ? [wording.labels.writers(writers)] : []),
    ...(metadata.photographer === null ? [] : [wording.labels.photographer(metadata.photographer)]),
  ]
  const link =
    metadata.url === null
      ? null
      : markup`<a href="${metadata.url}" rel="noreferrer">${wording.reader.original}</a>`
  return [lines.join(DIVIDER), link && [lines.length > 0 && DIVIDER, link]]
}
