import fc from 'fast-check'
import type { Action, Block, Excerpt, Message, TextRun } from '../../../../src/presentation/message.ts'
import type { Locator } from '../../../../src/presentation/place.ts'

const words = fc.oneof(
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc.lorem({ maxCount: 30 }),
  fc.string({
    maxLength: 30,
    unit: fc.constantFrom(...Array.from('*_~`|<>@#[]()-+:/\\1. \n\u{1f600}\u202e\u200b')),
  }),
  fc.constantFrom('互联网自由秩序应当平衡', 'مرحبا بالعالم', '@everyone <@1> <#2> ```ts', '\ud800'),
)
/** From nothing to far more than a reply holds. */
const text = fc
  .tuple(words, fc.constantFrom(1, 1, 1, 20, 400))
  .map(([piece, times]) => Array.from({ length: times }, () => piece).join(times % 2 === 0 ? ' ' : ''))

const span = fc
  .tuple(fc.nat(1e7), fc.integer({ min: 1, max: 5000 }))
  .map(([start, length]) => ({ start, end: start + length }))

const run: fc.Arbitrary<TextRun> = fc.oneof(
  fc.record({ text }),
  fc.record({ text, style: fc.constantFrom('strong' as const, 'quiet' as const, 'words' as const) }),
)
const runs = fc.array(run, { maxLength: 4 })

const excerpt: fc.Arbitrary<Excerpt> = fc
  .record({
    text,
    cuts: fc.array(fc.nat(3000), { maxLength: 6 }),
    cutBefore: fc.boolean(),
    cutAfter: fc.boolean(),
  })
  .map(({ text: whole, cuts, ...rest }) => {
    const ends = [...new Set(cuts.map((at) => Math.min(at, whole.length)))].sort((a, b) => a - b)
    const marks = ends.flatMap((start, i) => {
      const end = ends[i + 1]
      return i % 2 === 0 && end !== undefined ? [{ start, end }] : []
    })
    return { text: whole, marks, ...rest }
  })

const place: fc.Arbitrary<Locator> = fc.record({
  article: fc.string({ unit: 'binary' }),
  anchor: fc.constant('#s1:0-1'),
  source: fc.option(fc.webUrl({ withFragments: true, withQueryParameters: true })),
})

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('says' as const), runs }),
  fc.record({ kind: fc.constant('heading' as const), text }),
  fc.record({ kind: fc.constant('entry' as const), title: runs, detail: runs }),
  fc.record({
    kind: fc.constant('passage' as const),
    number: fc.option(fc.nat(99)),
    form: fc.constantFrom('quotation' as const, 'reported' as const, 'passage' as const),
    excerpt,
    article: fc.constant('first'),
    span: fc.constant({ start: 0, end: 1 }),
    source: runs,
    locator: text,
    place,
    note: fc.option(text),
  }),
)

const article = fc.constantFrom('first', 'a-very-long-name-of-an-article-that-somebody-put-into-the-folder')

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('context' as const, 'share' as const, 'card' as const),
    article,
    span,
    words,
  }),
  fc.record({ kind: fc.constant('person' as const), article, person: fc.nat(50), name: text }),
  fc.record({
    kind: fc.constant('page' as const),
    direction: fc.constantFrom('more' as const, 'back' as const),
    article,
    edition: fc.nat(2 ** 30 - 1),
    command: fc.constantFrom('quotes', 'who is', 'people'),
    options: fc.dictionary(fc.constantFrom('person', 'about', '__proto__'), words, { maxKeys: 2 }),
    page: fc.nat(200),
  }),
)

/** Any message at all: of any article, in any language, however long. */
export const anyMessage: fc.Arbitrary<Message> = fc.record({
  outcome: fc.constantFrom(
    'found' as const,
    'unsure' as const,
    'nothing' as const,
    'refused' as const,
    'plain' as const,
  ),
  blocks: fc.array(block, { maxLength: 45 }),
  actions: fc.array(action, { maxLength: 14 }),
  pictures: fc.constant([]),
})

export const anyText = text
