import { describe, expect, it } from 'vitest'
import type { Statement } from '../../../src/annotations/annotations.ts'
import { listPeople } from '../../../src/answers/lists/people.ts'
import { quotesBy } from '../../../src/answers/lists/quotes.ts'
import { whoIs } from '../../../src/answers/routes/who-is.ts'
import type { Answer } from '../../../src/answers/answer.ts'
import { present } from '../../../src/presentation/answers/present.ts'
import { wordingFor } from '../../../src/presentation/wording/wordings.ts'
import type { Library } from '../../../src/search/library/library.ts'
import { nothingDerived } from '../../../src/search/library/nothing-derived.ts'
import { cut } from '../../../src/text/span.ts'
import { answerJson } from '../../../src/transports/batch/answer-json.ts'
import { open } from '../../invented-article.ts'

const SYLLABLES = ['ba', 'ker', 'lin', 'do', 'ras', 'mi', 'ton', 've', 'hul', 'sa', 'per', 'go']

/** An invented name, another for each number up to 1,728. */
function name(k: number): string {
  const made = [k, k / 12, k / 144].map((n) => SYLLABLES[Math.floor(n) % 12]).join('')
  return made.charAt(0).toUpperCase() + made.slice(1)
}

/** One sentence without end. */
const endless = (pieces: number, piece: (k: number) => string, glue = ', '): Library =>
  open(`${Array.from({ length: pieces }, (_, k) => piece(k)).join(glue)}.`)

const named = (pieces: number) => endless(pieces, (k) => `${name(k)} ${name(k * 7 + 3)}`)
const quoted = (pieces: number) =>
  endless(pieces, (k) => `“the ${name(k)} bridge is old,” said Ann ${name(k % 30)}`, ', and ')

const shown = (answer: Answer, library: Library, command: string): readonly string[] => {
  const view = { library, wording: wordingFor('en'), command, options: {}, page: 0, whole: true }
  return present(answer, view).blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text]
    return block.kind === 'says' ? [block.runs.map(({ text }) => text).join('')] : []
  })
}

describe('of a sentence without end', () => {
  const library = named(800)

  it('no more people are listed than can be read, and it is said how many are left out', () => {
    const answer = listPeople(library)
    expect(answer).toMatchObject({ items: { length: 500 }, more: 300 })
    expect(shown(answer, library, 'people').slice(0, 2)).toEqual(['500 people', '300 more are not listed.'])
    expect(answerJson(answer, library.document)).toMatchObject({ more: 300 })
  })

  it('what stands around a name is cited, from word to word, and not all of it for each', () => {
    const { text } = library.document
    expect(itemsOf(library)).toHaveLength(500)
    for (const { citations, speaker } of itemsOf(library)) {
      expect(citations.map((one) => one.text)).toEqual(citations.map(({ span }) => cut(text, span)))
      for (const one of citations) {
        expect(one.text).toContain(speaker.name)
        expect(one.text.length).toBeLessThan(600)
        expect(text.slice(one.span.start - 1, one.span.start)).toMatch(/^\s?$/u)
        expect(text.slice(one.span.end, one.span.end + 1)).toMatch(/^\s?$/u)
      }
    }
  })

  it('scripts are given no more where it is twice as long', () => {
    const sizes = [600, 1200].map((pieces) => {
      const long = named(pieces)
      return JSON.stringify(answerJson(listPeople(long), long.document)).length
    })
    expect(sizes[1]).toBeLessThan(1.1 * (sizes[0] ?? 0))
  })

  it('no more of those whom a name fits are introduced, and it is said how many are left out', () => {
    const same = endless(100, (k) => `${name(k)} Lee`)
    const answer = whoIs(same, 'Lee')
    expect(answer).toMatchObject({ items: { length: 60 }, more: 40 })
    expect(shown(answer, same, 'who is')).toContain('40 more are not listed.')
  })
})

describe('of quotations without end', () => {
  const library = quoted(700)

  it('the first in the article’s order are listed, and it is said how many are left out', () => {
    const answer = quotesBy(library, `Ann ${name(0)}`, null)
    expect(answer).toMatchObject({ kind: 'found', more: 0 })
    const all = quotesBy(library, 'Ann', null)
    expect(all).toMatchObject({ citations: { length: 500 }, more: 200 })
    expect(shown(all, library, 'quotes').slice(0, 3)).toEqual([
      'What Ann said',
      'Invented',
      '200 more are not listed.',
    ])
    expect(answerJson(all, library.document)).toMatchObject({ more: 200 })
  })

  it('twice as many are looked at about twice as often', () => {
    const looks = [200, 400].map((pieces) => {
      const { library, count } = counting(quoted(pieces))
      shown(quotesBy(library, null, null), library, 'quotes')
      return count()
    })
    expect(looks[1]).toBeLessThan(2.5 * (looks[0] ?? 0))
  })
})

const itemsOf = (library: Library) => {
  const answer = listPeople(library)
  return answer.about === 'people' ? answer.items : []
}

/** An article that counts how often somebody looks where a statement stands. */
function counting(library: Library): { readonly library: Library; readonly count: () => number } {
  let looks = 0
  const statements = library.annotations.statements.map(({ span, ...rest }): Statement => ({
    ...rest,
    get span() {
      looks += 1
      return span
    },
  }))
  const annotations = { ...library.annotations, statements }
  const counted = { ...library, annotations, derived: nothingDerived() }
  return { library: counted, count: () => looks }
}
