import { describe, expect, it } from 'vitest'

/** One request, as every transport can make it. */
interface Asked {
  readonly command: string
  readonly options: Readonly<Record<string, string>>
}

/** What came back, in whatever form the transport has. */
export interface Seen {
  /** `refused`: the input was bad. Where a transport cannot tell `plain` (help, the article's card) it says `found`. */
  readonly outcome: 'found' | 'unsure' | 'nothing' | 'refused' | 'plain'
  /** All the text that came back, in its order, without the transport's own escapes and styles. */
  readonly text: string
}

/** Sends a request about the seed article through a transport. */
type Driver = (asked: Asked) => Promise<Seen>

const ZERO_WIDTH = '\u200b'

/**
 * What every transport keeps, on the seed article: the same requests get the same outcome and the same words.
 * A transport's test calls it with its name and its driver.
 */
export function contract(name: string, driver: Driver): void {
  const ask = (command: string, options: Asked['options'] = {}) => driver({ command, options })

  describe(`${name}: a hit shows the words, the speaker and the place`, () => {
    it.each([
      ['in part', 'the fast train of the information age', 'More nations and people', 'Xi Jinping'],
      [
        'with typos',
        'sence of acountability',
        'there should also be a sense of accountability',
        'Howard Goodison',
      ],
      [
        'in other letters',
        'WE SHOULD KEEP THE INTERNET OPEN',
        'We should keep the Internet open',
        'Klaus Schwab',
      ],
    ])('finds words %s', async (_how, words, found, speaker) => {
      const seen = await ask('who said', { words })
      expect(seen.outcome).toBe('found')
      expect(seen.text).toContain(found)
      expect(seen.text).toContain(speaker)
      expect(seen.text).toMatch(
        /sentence \d+ of 59 · Speech at the Second World Internet Conference, Wuzhen · Xinhua, 16 December 2015/,
      )
    })

    it('finds the answer to a question', async () => {
      const seen = await ask('ask', { question: 'How many Internet users are there in China?' })
      expect(seen.outcome).toBe('found')
      expect(seen.text).toContain('around 670 million users')
    })

    it('says who somebody is', async () => {
      const seen = await ask('who is', { person: 'Schwab' })
      expect(seen.outcome).toBe('found')
      expect(seen.text).toContain('World Economic Forum founder and executive chairman')
    })
  })

  describe(`${name}: a miss says so`, () => {
    it.each([
      ['who said', { words: 'the moon is made of green cheese' }],
      ['who said', { words: 'every country should pursue cyber hegemony' }],
      ['ask', { question: 'Who won the football match?' }],
    ])('does not find %s %o', async (command, options) => {
      expect((await ask(command, options)).outcome).not.toMatch(/found|refused/)
    })

    it('knows nobody whom the article does not name', async () => {
      expect((await ask('who is', { person: 'Ludmila Zzyzx' })).outcome).toBe('nothing')
      expect((await ask('quotes', { person: 'Ludmila Zzyzx' })).outcome).toBe('nothing')
    })

    it('gives no words to somebody who is only named', async () => {
      expect((await ask('quotes', { person: 'Liu Yunshan' })).outcome).toBe('nothing')
    })
  })

  describe(`${name}: lists`, () => {
    it("gives somebody's words and nobody else's", async () => {
      const seen = await ask('quotes', { person: 'Goodison' })
      expect(seen.outcome).toBe('found')
      expect(seen.text).toContain('Millions of dollars are lost a year')
      expect(seen.text).not.toContain('No country should pursue')
    })

    it('gives the words about a topic alone', async () => {
      const seen = await ask('quotes', { person: 'Xi Jinping', about: 'unilateralism' })
      expect(seen.outcome).toBe('found')
      expect(seen.text).toContain('There should be no unilateralism')
      expect(seen.text).not.toContain('fast train')
    })

    it('gives the proposals in their order', async () => {
      const { outcome, text } = await ask('proposals')
      const cores = [
        'speed up the building',
        'online platform',
        'cyber economy',
        'orderly development',
        'governance system',
      ]
      const places = cores.map((core) => text.indexOf(core))
      expect(outcome).toBe('found')
      expect(places).not.toContain(-1)
      expect(places).toEqual([...places].sort((a, b) => a - b))
    })

    it('gives people and facts', async () => {
      const people = await ask('people')
      expect(people.outcome).toBe('found')
      for (const name of ['Xi Jinping', 'Howard Goodison', 'Klaus Schwab'])
        expect(people.text).toContain(name)
      const facts = await ask('facts')
      expect(facts.outcome).toBe('found')
      expect(facts.text).toContain('Dec. 16, 2015')
    })

    it('tells what the article is, and what can be asked', async () => {
      const article = await ask('article')
      expect(article.outcome).toMatch(/plain|found/)
      expect(article.text).toContain('Speech at the Second World Internet Conference, Wuzhen')
      expect((await ask('help')).outcome).toMatch(/plain|found/)
    })
  })

  describe(`${name}: bad input gets one sentence`, () => {
    it.each([
      ['nothing', '', 'Nothing was given'],
      ['what cannot be seen', ZERO_WIDTH.repeat(9), 'Nothing was given'],
      ['emoji alone', '\u{1f600}\u{1f44d}\u{1f3fd}', 'There is no word'],
      ['6,000 characters', 'word '.repeat(1200), 'at most'],
    ])('refuses %s', async (_what, words, sentence) => {
      const seen = await ask('who said', { words })
      expect(seen.outcome).toBe('refused')
      expect(seen.text).toContain(sentence)
    })

    it.each([
      ['right-to-left writing', 'من قال هذا \u202eevil'],
      ['Markdown and mentions', '@everyone <@1> ```js\n**x**``` [a](https://example.org)'],
    ])('reads %s as words', async (_what, words) => {
      expect((await ask('who said', { words })).outcome).toMatch(/nothing|unsure|plain/)
    })

    it('reads words with zero-width signs in them as the words alone', async () => {
      const words = 'There should be no unilateralism'.replaceAll('e', `e${ZERO_WIDTH}`)
      expect(await ask('who said', { words })).toEqual(
        await ask('who said', { words: 'There should be no unilateralism' }),
      )
    })
  })
}
