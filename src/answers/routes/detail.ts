import { sentenceWith } from '../../document/sentence-at.ts'
import { NEGATIONS } from '../../language/negations.ts'
import { DENYING_VERBS } from '../../language/verbs/verb-forms.ts'
import { askedDetail } from '../../search/question/asked-detail.ts'
import { isTitle } from '../../search/library/people/called.ts'
import type { Library } from '../../search/library/library.ts'
import { touching } from '../../search/library/touching.ts'
import { cut, type Span } from '../../text/span.ts'
import { words } from '../../text/words.ts'

/**
 * What stands right beside a mention and tells the detail of nobody else: before it, behind it as an aside, or behind it
 * as what a sentence tells.
 */
const SHAPES = {
  age: {
    before: /\b\d{1,3}-year-old(?<called>(?: [\p{L}-]+){0,3}) $/u,
    aside: /^(?:, (?:aged )?\d{1,3}(?=[,.;])| \(\d{1,3}\))/u,
    told: /^ (?:(?:is|was) \d{1,3} years old\b|turned \d{1,3}(?=[,.;]))/u,
  },
  origin: {
    before: /(?:^|[.!?]["”]? )(?:Originally from|Born in|Hailing from|A native of) \p{Lu}[\p{L} .’'-]*, $/u,
    aside:
      /^, (?:(?:who (?:is |was )?)?originally from|who (?:comes|hails) from|(?:who was )?born in|a native of) \p{Lu}/u,
    told: /^ (?:(?:is|was) originally from|(?:comes|hails) from|was born in) \p{Lu}/u,
  },
} as const

/** Where the article tells how old somebody is, or where they are from; nothing for any other question. */
export function detail(library: Library, text: string): readonly Span[] {
  const asked = askedDetail(library, text)
  if (!asked) return []
  const place = asked.person.mentions.find(({ span }) => tells(library, asked.detail, span))
  const sentence = place && sentenceWith(library.document, place.span)
  return sentence ? [sentence.span] : []
}

function tells(library: Library, asked: keyof typeof SHAPES, mention: Span): boolean {
  const sentence = sentenceWith(library.document, mention)
  if (!sentence || touching(library, mention).some(({ polarity }) => polarity !== 'said')) return false
  const { text } = library.document
  const [left, right] = [
    text.slice(sentence.span.start, mention.start),
    text.slice(mention.end, sentence.span.end),
  ]
  const { before, aside, told } = SHAPES[asked]
  const named = before.exec(left)
  if (named) return !isOpen(left) && isTitle(named.groups?.['called'] ?? '')
  if (aside.test(right)) return !isOpen(left) && !OF_OTHERS.test(left)
  return told.test(right) && !isOpen(cut(text, sentence.span))
}

/** "The son of Ann Lee, 9": the age may be the son's. */
const OF_OTHERS = /\b(?:of|and|or|with) (?:\p{Lu}[\p{L}.]* ){0,2}$/u

/** Whether words deny something, suppose it or ask it. */
const isOpen = (stretch: string): boolean =>
  /\?["”’]?$/u.test(stretch) ||
  words(stretch).some(({ key }) => NEGATIONS.has(key) || SUPPOSING.has(key) || DENYING_VERBS.has(key))
const SUPPOSING = new Set(
  'if whether unless suppose supposing imagine would might could false untrue wrong rumour rumours rumor rumors hoax myth'.split(
    ' ',
  ),
)
