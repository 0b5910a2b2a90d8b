import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideQuestion } from '../../../src/answers/decision/decide-question.ts'
import { decideWords } from '../../../src/answers/decision/decide-words.ts'
import { chance, logit } from '../../../src/answers/decision/logistic.ts'
import { look } from '../../../src/search/question/query.ts'
import { parse } from '../../../src/search/question/question.ts'
import type { Candidate } from '../../../src/search/retrieval/propose.ts'
import { HARBOUR, library } from '../../search/article.ts'

const query = look(library(HARBOUR), parse('who built the harbour'))
const candidate = (id: number): Candidate => ({
  id,
  words: 0,
  share: 0,
  lacks: 0,
  similar: 0,
  theirs: null,
  asks: false,
})
const candidates = [candidate(0), candidate(1), candidate(2)]
const similar = new Float32Array()
const probability = fc.double({ min: 0, max: 1, noNaN: true })
const ORDER = ['nothing', 'unsure', 'found']

describe('the decision on a question', () => {
  const decide = (answers: readonly number[]) =>
    decideQuestion(query, candidates, {
      similar,
      answers: new Map(answers.map((each, id) => [id, { answers: each, mark: null }])),
      relation: new Map(),
    })

  it('puts first what the judge has likeliest', () => {
    const { standings } = decide([0.2, 0.9, 0.5])
    expect(standings.map(({ candidate: { id } }) => id)).toEqual([1, 2, 0])
  })

  it('is never less sure where the judge is surer of the best', () => {
    fc.assert(
      fc.property(probability, probability, probability, (low, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        const rest = Math.min(low, less)
        const kinds = [less, more].map((best) => ORDER.indexOf(decide([best, rest, rest]).kind))
        expect(kinds[1]).toBeGreaterThanOrEqual(kinds[0] ?? 0)
      }),
    )
  })

  it('is nothing where nothing was proposed', () => {
    expect(decideQuestion(query, [], { similar, answers: new Map(), relation: new Map() })).toEqual({
      kind: 'nothing',
      reason: 'missing',
      sure: 0,
      standings: [],
    })
  })
})

describe('the decision on a saying', () => {
  const decide = (same: number, contrary: number) =>
    decideWords([candidate(0)], {
      similar,
      answers: new Map(),
      relation: new Map([[0, { same, contrary, neither: Math.max(0, 1 - same - contrary) }]]),
    }).kind

  it('never takes the contrary for the same, nor the same for the contrary', () => {
    expect(decide(0, 1)).not.toBe('same')
    expect(decide(1, 0)).not.toBe('contrary')
    expect(decide(0, 0)).not.toMatch(/same|contrary/)
  })

  it('says neither without a judge', () => {
    const none = { similar, answers: new Map(), relation: new Map() }
    expect(decideWords(candidates, none).kind).toBe('nothing')
  })
})

describe('chance', () => {
  it('is even where nothing speaks for either, and grows with the evidence', () => {
    expect(chance({ bias: 0, near: 2 }, { near: 0 })).toBe(0.5)
    expect(chance({ bias: 0, near: 2 }, { near: 1 })).toBeGreaterThan(0.5)
  })

  it('undoes logit, but for what is as good as sure', () => {
    expect(chance({ bias: 0, x: 1 }, { x: logit(0.3) })).toBeCloseTo(0.3)
    expect(Number.isFinite(logit(0))).toBe(true)
  })
})
