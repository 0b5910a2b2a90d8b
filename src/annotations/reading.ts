import type { Document } from '../document/document.ts'
import type { Span } from '../text/span.ts'
import type { Frame, Item } from './quotations/frame.ts'
import { frames, paragraphSpans } from './quotations/frames.ts'
import type { NameMention, Names } from './names/named.ts'
import { gendersOf } from './names/gender.ts'
import { findNames } from './names/people.ts'
import { quotations, type Quotation } from './quotations/quotation-marks.ts'
import { rolesOf, type Role } from './names/roles/roles.ts'
import { labelsOf, type Labels } from './labels/labels.ts'
import { withLabelNames } from './labels/label-names.ts'
import { voicesOfLabels, type Voices } from './labels/voices.ts'
import { tokens, type Token } from './tokens.ts'

/** All that the passes know of an article's words before they look for who said what. */
export interface ArticleReading {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  readonly frames: readonly Frame[]
  readonly names: Names
  /** By person. */
  readonly roles: readonly Role[]
  /** By person: above 0 a woman, below 0 a man, as the logarithm of odds. */
  readonly genders: readonly number[]
  /** The name that begins at a token, and the one that ends before it. */
  readonly nameFrom: ReadonlyMap<number, NameMention>
  readonly nameTo: ReadonlyMap<number, NameMention>
  readonly labels: Labels
  readonly voices: Voices
}

/** Reads an article's words: tags, names, quotation marks, and frames. */
export function read(document: Document): ArticleReading {
  const words = tokens(document)
  const labels = labelsOf(document)
  const names = withLabelNames({ document, tokens: words, names: findNames(words, document) }, labels)
  const marks = quotations(document.text, paragraphSpans(document)).filter(
    (mark) => !isNickname(document, mark),
  )
  const roles = rolesOf({ tokens: words, names, quotations: marks })
  const namedIn = (start: number, end: number) => namedWithin(words, names, { start, end })
  return {
    labels,
    voices: voicesOfLabels({ document, labels, people: names.people, namedIn }),
    document,
    tokens: words,
    quotations: marks,
    frames: frames({ document, tokens: words, marks, names: new Set(names.mentions.flatMap(indexes)) }),
    names,
    roles,
    genders: gendersOf({ tokens: words, names, roles }),
    nameFrom: new Map(names.mentions.map((mention) => [mention.from, mention])),
    nameTo: new Map(names.mentions.map((mention) => [mention.to, mention])),
  }
}

/** Who is named first within a span, in full if anybody is. */
function namedWithin(words: readonly Token[], { mentions }: Names, { start, end }: Span): number | null {
  const within = mentions.filter(
    ({ from, to }) => (words[from]?.start ?? -1) >= start && (words[to - 1]?.end ?? Infinity) <= end,
  )
  return (within.find(({ full }) => full) ?? within[0])?.person ?? null
}

const indexes = ({ from, to }: NameMention): number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** The name that ends with an item, or null. */
export const nameEndingAt = (reading: ArticleReading, item: Item | undefined): NameMention | null =>
  item && !item.quotation ? (reading.nameTo.get(item.index + 1) ?? null) : null

/** The name that begins with an item, or null. */
export const nameStartingAt = (reading: ArticleReading, item: Item | undefined): NameMention | null =>
  item && !item.quotation ? (reading.nameFrom.get(item.index) ?? null) : null

/** `Robert "Bob" Lee`: a word or two in marks between capital words. */
function isNickname({ text }: Document, { span, outer }: Quotation): boolean {
  if (span.end - span.start > 24) return false
  const inside = text.slice(span.start, span.end)
  if (!/^\p{Lu}[\p{L}.'-]*(?:\s\p{Lu}[\p{L}.'-]*)?$/u.test(inside)) return false
  return (
    /\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, outer.start - 12), outer.start)) &&
    /^\s\p{Lu}\p{Ll}/u.test(text.slice(outer.end, outer.end + 3))
  )
}
