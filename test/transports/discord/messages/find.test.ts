import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_MODELS } from '../../../../src/search/models/ports.ts'
import { piecesOf, wordsToFind } from '../../../../src/transports/discord/messages/find.ts'
import { blockQuotes } from '../../../../src/transports/discord/messages/message-text.ts'
import { library } from '../bridge.ts'

const context = { article: 'bridge', open: () => Promise.resolve(library), models: NO_MODELS }

describe('piecesOf', () => {
  it('puts what a message quotes before all of it, and its sentences last', () => {
    const whole = 'She said "the bridge is old". Is that so?'
    expect(piecesOf({ content: 'She said **"the bridge is old"**. Is that so?' })).toEqual([
      'the bridge is old',
      whole,
      'She said "the bridge is old".',
    ])
  })

  it.each([
    ['> the bridge is\n> *old* enough\nyes', 'the bridge is old enough'],
    ['look\n>>> the bridge\nis old', 'the bridge is old'],
    ['「这座桥已经很旧了，大家都知道」吗', '这座桥已经很旧了，大家都知道'],
  ])('sees what is quoted in %j', (content, quoted) => {
    expect(piecesOf({ content })[0]).toBe(quoted)
  })

  it('reads what a message forwards, and the titles and fields of embeds', () => {
    const forwarded = { content: '> the bridge is old', embeds: [], components: [] }
    expect(piecesOf({ message_snapshots: [{ message: forwarded }] } as object)[0]).toBe('the bridge is old')
    const fields = [{ name: 'The mayor', value: 'Nobody crosses it.' }]
    expect(
      piecesOf({ embeds: [{ title: 'The bridge is old', description: 'It was built.', fields }] }),
    ).toEqual([
      'The bridge is old It was built. The mayor Nobody crosses it.',
      'Nobody crosses it.',
      'The bridge is old',
      'It was built.',
    ])
  })

  it('cuts what is too long to be looked for at once, and leaves no word out', () => {
    const content = 'the bridge is old and '.repeat(180).trim()
    const pieces = piecesOf({ content })
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(400)
    expect(new Set(pieces.flatMap((piece) => piece.split(' ')))).toEqual(
      new Set(['the', 'bridge', 'is', 'old', 'and']),
    )
  })

  it('has one empty piece of a message without words, and never many of any', () => {
    expect(piecesOf(undefined)).toEqual([''])
    fc.assert(
      fc.property(
        fc.string({ maxLength: 3000, unit: fc.constantFrom('a', '"', '.', ' ', '> ', '\n') }),
        (content) => {
          expect(piecesOf({ content }).length).toBeLessThanOrEqual(40)
        },
      ),
    )
  })
})

describe('blockQuotes', () => {
  it('gives each run of quoted lines', () => {
    expect(blockQuotes('> a\n> b\nc\n> d')).toEqual(['> a\n> b\n', '> d'])
    expect(blockQuotes('no > quotation')).toEqual([])
  })
})

describe('wordsToFind', () => {
  const best = async (content: string) => (await wordsToFind(context, { content })).words

  it('are the piece that the article says, among whatever else a message holds', async () => {
    const message = 'Morning all! I read that "nobody should cross the old bridge at night" somewhere.'
    expect(await best(message)).toBe('nobody should cross the old bridge at night')
  })

  it('are the piece that has nearly all of its words there, where none has all', async () => {
    const message = 'I had soup with Eva today. Nobody at all should cross the old bridge late at night.'
    expect(await best(message)).toBe('Nobody at all should cross the old bridge late at night.')
  })

  it('are the whole of a message of which the article says nothing', async () => {
    expect(await best('I had soup. "It was a very good soup." Yes.')).toBe(
      'I had soup. "It was a very good soup." Yes.',
    )
  })

  it('are found at the end of 4,000 characters, with how many pieces were looked for until then', async () => {
    const said = 'Nobody should cross the old bridge at night.'
    const soup = 'I had soup today. '.repeat(218)
    const looked = { words: said, pieces: 1 }
    expect(await wordsToFind(context, { content: `${soup}${said}` })).toEqual(looked)
    const longer = 'There was a very good soup that Eva had made for all of us.'
    const second = { words: said, pieces: 2 }
    expect(await wordsToFind(context, { content: `${soup}${longer} ${said}` })).toEqual(second)
    const { pieces } = await wordsToFind(context, { content: `${soup}${longer}` })
    expect(pieces).toBe(2)
  })
})
