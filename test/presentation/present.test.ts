import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answers/answer.ts'
import { cite } from '../../src/answers/citation.ts'
import { whoIs } from '../../src/answers/routes/who-is.ts'
import { presentContext, presentShare } from '../../src/presentation/context.ts'
import { en } from '../../src/presentation/locales/en.ts'
import { numberOf, type Block, type Message, type CitedPassage } from '../../src/presentation/message.ts'
import { present } from '../../src/presentation/answers/present.ts'
import { cut } from '../../src/text/span.ts'
import { invented, open } from '../invented-article.ts'

const { document, annotations } = invented
const spanOf = (words: string) => {
  const start = document.text.indexOf(words)
  return { start, end: start + words.length }
}
const quotation = () => {
  const statement = annotations.statements.find((s) => s.kind === 'direct')
  if (!statement) throw new Error('no quotation was found')
  return cite(invented, { span: statement.span, statement })
}
const view = { library: invented, wording: en, command: 'ask', options: {}, page: 0, whole: false }
const passages = (message: Message): readonly CitedPassage[] =>
  message.blocks.filter((block) => block.kind === 'passage')
const words = (block: Block | undefined) =>
  block?.kind === 'says' || block?.kind === 'heading'
    ? ('runs' in block ? block.runs : [block]).map((r) => r.text).join('')
    : ''
const source = (passage: CitedPassage | undefined) => passage?.source.map((run) => run.text).join('')
const answer = (about: Partial<Answer>): Answer =>
  ({
    about: 'words',
    asked: 'x',
    kind: 'found',
    reason: 'said',
    citations: [],
    nearest: [],
    ...about,
  }) as Answer

describe('passages beside the answer', () => {
  const first = quotation()
  const second = cite(invented, { span: document.sentences[4]?.span ?? first.span, statement: undefined })
  const found = { about: 'question', answering: 1, citations: [first, second] } as const
  const numbers = (message: Message) =>
    message.actions.flatMap((action) => (action.kind === 'context' ? [action.number ?? null] : []))

  it('are shown only where they answer as well, smaller, each with its own button', () => {
    expect(passages(present(answer(found), view))).toHaveLength(1)
    const message = present(answer({ ...found, next: 1 }), view)
    expect(passages(message).map(({ number, aside }) => [number, aside])).toEqual([
      [null, undefined],
      [2, true],
    ])
    expect(numbers(message)).toEqual([null, 2])
  })

  it('name the article once', () => {
    const message = present(answer({ kind: 'nothing', reason: 'missing', nearest: [first, second] }), view)
    expect(passages(message).map(({ locator, aside }) => [locator.includes('Invented'), aside])).toEqual([
      [true, true],
      [false, true],
    ])
    expect(numbers(message)).toEqual([1, 2])
  })
})

describe('a hit', () => {
  it('shows the words first, then who, then where', () => {
    const [first] = passages(present(answer({ citations: [quotation()] }), view))
    expect(first?.excerpt.text).toBe('The bridge belongs to everybody who lives on this river,')
    expect(source(first)).toMatch(/^Ann Lee · .*direct quotation$/)
    expect(first?.locator).toBe('sentence 2 of 6 · Invented · The Orr Post, 6 May 2024')
  })

  it("says of the reporter's own sentence that it is nobody's words", () => {
    const citation = cite(invented, { span: spanOf('Around 4,000 lorries cross the Orr every day.') })
    const [first] = passages(present(answer({ citations: [citation] }), view))
    expect(source(first)).toBe('The Orr Post’s own words')
    expect(first?.locator).toBe('Traffic on the Orr · sentence 5 of 6 · Invented · The Orr Post, 6 May 2024')
  })

  it('gives the numbers of several sentences, each with its own source', () => {
    const span = spanOf(
      '"Nobody has counted the lorries," said Tom Brandt, a fisherman. Around 4,000 lorries cross the Orr every day.',
    )
    const [first] = passages(
      present(answer({ about: 'question', citations: [cite(invented, { span })] }), view),
    )
    expect(first?.locator).toBe(
      'Traffic on the Orr · sentences 4–5 of 6 · Invented · The Orr Post, 6 May 2024',
    )
    expect(source(first)).toBe(
      'sentence 4: Tom Brandt · a fisherman · direct quotation, within the article’s own words; sentence 5: The Orr Post’s own words',
    )
  })

  it('gives the name of what is no sentence', () => {
    const citation = cite(invented, { span: spanOf('TRAFFIC ON THE ORR') })
    const [first] = passages(present(answer({ citations: [citation] }), view))
    expect(first?.locator).toBe('Traffic on the Orr · heading · Invented · The Orr Post, 6 May 2024')
  })

  it("does not call a reporter's sentence nobody's where it quotes somebody, nor draw it as a quotation", () => {
    const span = spanOf('"The bridge belongs to everybody who lives on this river," Lee said.')
    const [plain] = passages(present(answer({ citations: [cite(invented, { span })] }), view))
    expect(source(plain)).toBe('The Orr Post’s own words, with words of Ann Lee')
    const statement = annotations.statements.find((s) => s.kind === 'direct')
    const [quoted] = passages(present(answer({ citations: [cite(invented, { span, statement })] }), view))
    expect(quoted?.form).toBe('passage')
    expect(source(quoted)).toMatch(/^Ann Lee .*direct quotation, within the article’s own words$/)
  })

  it('can be seen in context, shared, and asked about', () => {
    const { actions } = present(answer({ citations: [quotation()] }), view)
    expect(actions.map(({ kind }) => kind)).toEqual(['context', 'share', 'person', 'card'])
  })
})

describe('a report', () => {
  it('is told from one that quotes some of the words', () => {
    const library = open(
      'Ann Lee said the old bridge is "a danger to all". Ann Lee said the ferries will run.',
      { publisher: 'The Orr Post' },
    )
    const shown = library.annotations.statements
      .filter(({ kind }) => kind === 'reported')
      .map((statement) => answer({ citations: [cite(library, { span: statement.span, statement })] }))
      .map((found) => source(passages(present(found, { ...view, library }))[0]))
    expect(shown).toEqual([
      'Ann Lee · reported by The Orr Post, partly in quoted words',
      'Ann Lee · reported by The Orr Post',
    ])
  })
})

describe('a miss', () => {
  it('says so first, and labels the nearest passages as no more than that', () => {
    const message = present(answer({ kind: 'nothing', reason: 'missing', nearest: [quotation()] }), view)
    expect(message.outcome).toBe('nothing')
    expect(words(message.blocks[0])).toBe('I did not find this in the article.')
    expect(words(message.blocks[1])).toBe('Nearest passages:')
    expect(passages(message).map(({ number }) => number)).toEqual([1])
  })

  it('sets nothing bold in a passage that is not the answer', () => {
    const { span } = quotation()
    const near = { ...quotation(), marks: [{ start: span.start, end: span.start + 10 }] }
    const message = present(answer({ kind: 'nothing', reason: 'missing', nearest: [near] }), view)
    expect(passages(message).map(({ excerpt }) => excerpt.marks)).toEqual([[]])
  })

  it('names what says the contrary', () => {
    const contrary = { ...quotation(), contrary: true }
    const message = present(answer({ kind: 'nothing', reason: 'contrary', nearest: [contrary] }), view)
    expect(words(message.blocks[0])).toContain('the contrary')
    expect(message.told).toBe(true)
    expect(passages(message)[0]?.note).toBeNull()
  })

  it('says of none but the first that it is the contrary', () => {
    const nearest = [{ ...quotation(), contrary: true }, quotation()]
    const message = present(answer({ kind: 'nothing', reason: 'contrary', nearest }), view)
    const order = message.blocks.map((block) => (block.kind === 'passage' ? block.number : words(block)))
    expect(order).toEqual(['The article says the contrary:', 1, 'Nearest passages:', 2])
  })

  it('stands alone where there is nothing near', () => {
    const message = present(answer({ about: 'question', kind: 'nothing', reason: 'missing' }), view)
    expect(message.blocks.map(words)).toEqual(['I did not find this in the article.'])
    expect(message.actions).toEqual([])
  })

  it('is told from what may be it', () => {
    const message = present(answer({ kind: 'unsure', reason: 'close', citations: [quotation()] }), view)
    expect(message.outcome).toBe('unsure')
    expect(words(message.blocks[0])).toBe('I am not certain; this may be what is meant:')
  })
})

describe('a list', () => {
  const lee = { id: 0, name: 'Ann Lee', role: 'Mayor' }
  const lines = (message: Message) => passages(message).map((one) => [source(one), one.locator])

  it('says once, over its passages, whose words all of them are and where they were published', () => {
    const items = [{ speaker: lee, quoted: 1, reported: 0, citations: [quotation()] }]
    const message = present(
      answer({ about: 'quotes', asked: 'Lee', mended: null, topic: null, items, more: 0 }),
      view,
    )
    expect(message.blocks.slice(0, 2).map(words)).toEqual([
      'What Ann Lee said',
      'Mayor · 1 quotation · Invented · The Orr Post, 6 May 2024',
    ])
    expect(lines(message)).toEqual([['direct quotation', 'sentence 2 of 6']])
  })

  it('names each speaker where there are several', () => {
    const other = { speaker: { ...lee, id: 1, name: 'Tom Brandt' }, quoted: 0, reported: 0, citations: [] }
    const two = [lee, other.speaker].map((speaker) => ({ ...other, speaker, citations: [quotation()] }))
    const message = present(
      answer({ about: 'quotes', asked: null, mended: null, topic: null, items: two, more: 0 }),
      view,
    )
    expect(lines(message).map(([who]) => who)).toEqual(Array(2).fill(expect.stringMatching(/^Ann Lee · /)))
  })

  it('names all who say something together, each with the role, whoever was asked for', () => {
    const perez = { id: 1, name: 'Bo Perez', role: null }
    const both = { ...quotation(), speaker: lee, coSpeakers: [perez] }
    for (const one of [lee, perez]) {
      const items = [{ speaker: one, quoted: 1, reported: 0, citations: [both] }]
      const message = present(
        answer({ about: 'quotes', asked: 'x', mended: null, topic: null, items, more: 0 }),
        view,
      )
      expect(lines(message).map(([who]) => who)).toEqual(['Ann Lee (Mayor) and Bo Perez · direct quotation'])
    }
  })

  it('numbers proposals of one sentence together, and names their proposer once', () => {
    const proposal = { proposer: lee, author: null, force: 'proposed' as const, addressee: null, support: [] }
    const items = [1, 2].map((number) => ({ ...proposal, number, citations: [quotation()] }))
    const message = present(answer({ about: 'proposals', items, more: 0 }), view)
    expect(words(message.blocks[1])).toBe('proposed by Ann Lee · Invented · The Orr Post, 6 May 2024')
    expect(passages(message).map(numberOf)).toEqual(['1–2'])
    expect(lines(message)).toEqual([['', 'sentence 2 of 6']])
  })

  it('of proposals of several says whose each is', () => {
    const proposal = { author: null, force: 'demanded' as const, addressee: null, support: [] }
    const items = [lee, null].map((proposer, i) => ({
      ...proposal,
      proposer,
      number: i + 1,
      citations: i === 0 ? [quotation()] : [cite(invented, { span: spanOf('Around 4,000 lorries') })],
    }))
    const message = present(answer({ about: 'proposals', items, more: 0 }), view)
    expect(lines(message).map(([who]) => who)).toEqual(['demanded by Ann Lee', 'demanded'])
  })
})

describe('several whom a name may mean', () => {
  it('share a passage that names them all, with each name marked', () => {
    const two = open('The guests were the mayor Ann Lee and Tom Lee, a fisherman. Nobody else came.')
    const message = present(whoIs(two, 'Lee'), { ...view, library: two, command: 'who is' })
    const names = message.blocks.flatMap((block) => (block.kind === 'entry' ? block.title : []))
    expect(names.map(({ text }) => text)).toEqual(['Ann Lee', 'Tom Lee'])
    expect(
      passages(message).map(({ excerpt }) => excerpt.marks.map((mark) => cut(excerpt.text, mark))),
    ).toEqual([['Ann Lee', 'Tom Lee']])
  })
})

describe('a long list', () => {
  const long = open(
    Array.from(
      { length: 40 },
      (_, i) =>
        `"We shall count lorry number ${i} and every other one that comes after it until all is counted," said Ann Lee.`,
    ).join(' '),
  )
  const items = [
    {
      speaker: { id: 0, name: 'Ann Lee', role: null },
      quoted: 40,
      reported: 0,
      citations: long.document.sentences.map(({ span }) => cite(long, { span })),
    },
  ]
  const all = answer({ about: 'quotes', topic: null, items, more: 0 })
  const page = (number: number) =>
    present(all, { ...view, library: long, command: 'quotes', options: { person: 'Lee' }, page: number })

  it('comes in pages that together hold everything once, in order', () => {
    const pages = [page(0), page(1), page(2), page(3)]
    const numbers = pages.flatMap(passages).map(({ number }) => number)
    expect(numbers.slice(0, 40)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1).slice(0, numbers.length))
    expect(pages[0]?.actions.map((action) => action.kind === 'page' && action.direction)).toEqual(['more'])
    expect(pages[1]?.actions.map((action) => action.kind === 'page' && action.direction)).toEqual([
      'back',
      'more',
    ])
    expect(page(99).blocks).not.toEqual([])
  })

  it('comes whole where nothing limits it', () => {
    const whole = present(all, { ...view, library: long, whole: true })
    expect(passages(whole)).toHaveLength(40)
    expect(whole.actions).toEqual([])
  })
})

describe('in context', () => {
  it('shows the sentence before and the one after, the snippet marked', () => {
    const span = quotation().span
    const [shown] = passages(presentContext(document, span, en))
    expect(shown?.excerpt.text).toMatch(/^Mayor Ann Lee .* until winter\.$/)
    const [mark] = shown?.excerpt.marks ?? []
    expect(shown?.excerpt.text.slice(mark?.start, mark?.end)).toBe(document.text.slice(span.start, span.end))
  })

  it('stays within its section', () => {
    const [shown] = passages(presentContext(document, spanOf('"Nobody has counted the lorries,"'), en))
    expect(shown?.excerpt.text).toMatch(/^"Nobody has counted .* every day\.$/)
  })
})

describe('a shared passage', () => {
  it('names who shares it', () => {
    const message = presentShare(invented, quotation().span, { wording: en, name: 'Kim' })
    expect(source(passages(message)[0])).toContain('direct quotation')
    expect(words(message.blocks.at(-1))).toBe('Shared by Kim')
  })
})
