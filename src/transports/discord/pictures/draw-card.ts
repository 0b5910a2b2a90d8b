import type { Citation, CitationKind } from '../../../answers/answer.ts'
import { colours } from './colours.ts'
import { box, drawing, line, type Element } from './element.ts'
import { fitQuotation } from './fit-quotation.ts'
import { fontFamily } from './fonts.ts'
import { publication } from './locator.ts'
import { takePicture, type Article, type DrawnPicture } from './picture.ts'
import { width } from './render.ts'
import { drawableWords, englishWords, type PictureWords } from './words.ts'

export interface CardOptions {
  readonly words?: PictureWords
  /** For those who do not see the picture; without it, the card's words in the order they stand. */
  readonly alt?: string
}

const margin = 40

/** A picture of a quotation to share: the words as they stand, who said them, and where to check it. */
export function drawCard(
  library: Article,
  citation: Citation,
  options: CardOptions = {},
): Promise<DrawnPicture> {
  const words = drawableWords(options.words ?? englishWords)
  const alt = options.alt ?? describeCard(library, citation, words)
  const { span, kind, speaker } = citation
  return takePicture({
    name: 'quotation.png',
    key: JSON.stringify([library.document.id, span, kind, speaker, citation.section, words.locale, alt]),
    owner: library,
    alt,
    layOut: () => layOut(library, citation, words),
  })
}

/** The card in words: "“There should be no unilateralism,” Xi Jinping, direct quotation, sentence 58 of 65, Xinhua, 16 December 2015". */
export function describeCard(library: Article, citation: Citation, words: PictureWords): string {
  const { text, cut } = fitQuotation(citation.text)
  const quoted = citation.kind === 'quotation' ? `“${text}${cut ? '…' : ''}”` : `${text}${cut ? '…' : ''}`
  const parts = [
    quoted,
    sourceOf(citation, words),
    formOf(citation.kind, words),
    placeOf(library, citation, words),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function formOf(kind: CitationKind, words: PictureWords): string {
  switch (kind) {
    case 'quotation':
      return words.directQuotation
    case 'reported':
      return words.reportedSpeech
    case 'passage':
      return words.nobodysWords
  }
}

const sourceOf = ({ kind, speaker }: Citation, words: PictureWords): string =>
  speaker?.name ?? (kind === 'passage' ? '' : words.unnamed)

function placeOf({ document }: Article, citation: Citation, words: PictureWords): string {
  const place = [
    words.sentence(citation.sentence, citation.sentences),
    publication(document.facts, words.locale),
  ]
  return place.filter((part) => part !== '').join(' · ')
}

function layOut(library: Article, citation: Citation, words: PictureWords): Element {
  const { text, size, cut } = fitQuotation(citation.text)
  const direct = citation.kind === 'quotation'
  return box(
    {
      flexDirection: 'column',
      width,
      boxSizing: 'border-box',
      padding: margin,
      background: colours.ground,
      color: colours.words,
      fontFamily,
    },
    direct
      ? line({ fontSize: 120, height: 64, lineHeight: 0.95, fontWeight: 600, color: colours.quoted }, '“')
      : drawing(72, 34, [{ x: 0, y: 4, width: 72, height: 8, rx: 4, fill: colours.reported }]),
    line(
      {
        fontSize: size,
        lineHeight: 1.35,
        fontWeight: direct && size > 30 ? 600 : 400,
        wordBreak: 'break-word',
      },
      `${text}${cut ? ' …' : ''}`,
    ),
    attribution(citation, words),
    footer(library, citation, words),
  )
}

function attribution(citation: Citation, words: PictureWords): Element {
  const accent = citation.kind === 'quotation' ? colours.quoted : colours.reported
  const source = sourceOf(citation, words)
  const role = citation.speaker?.role ?? null
  return box(
    { flexDirection: 'column', marginTop: 32 },
    ...(source === '' ? [] : [line({ fontSize: 32, fontWeight: 600, lineHeight: 1.3 }, source)]),
    ...(role === null ? [] : [line({ fontSize: 26, lineHeight: 1.35, lineClamp: 3 }, role)]),
    line({ fontSize: 24, color: accent, marginTop: 6 }, formOf(citation.kind, words)),
  )
}

function footer(library: Article, citation: Citation, words: PictureWords): Element {
  const { section } = citation
  return box(
    { flexDirection: 'column', marginTop: 24, paddingTop: 20, borderTop: `2px solid ${colours.track}` },
    ...(section === null ? [] : [line({ fontSize: 22, color: colours.quiet, lineHeight: 1.4 }, section)]),
    line({ fontSize: 22, color: colours.quiet, lineHeight: 1.4 }, placeOf(library, citation, words)),
  )
}
