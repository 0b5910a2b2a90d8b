import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askFacts } from '../../../src/answers/routes/ask.ts'
import { cut } from '../../../src/text/span.ts'
import type { Judge } from '../../../src/search/models/ports.ts'
import { pairKey, recordedModels } from '../../recorded-models.ts'
import { HARBOUR, library, readable } from '../../search/article.ts'
import { asked } from '../asked.ts'

const harbour = library(HARBOUR)
const PLANS =
  'Mayor Ann Lee spoke in Oslund on Tuesday. Lee put forward three proposals to keep the water clean. ' +
  'She called for efforts to dredge the canal. "We must dredge," Lee said. ' +
  'Lee proposed to plant trees along the quay. She also suggested banning old engines.'

describe('an answer of the article’s own facts', () => {
  it('is where the article says who somebody is', async () => {
    const answer = await asked(harbour, 'who is Tom Brandt?')
    expect(answer.kind).toBe('found')
    expect(answer.citations[0]?.text).toContain('a fisherman from the island of Hvarn')
  })

  it('is what somebody is', async () => {
    expect((await asked(harbour, "what is Tom Brandt's job?")).citations[0]?.text).toContain('a fisherman')
  })

  it('is no mention of somebody where what they do is asked, and no role is told', () => {
    expect(askFacts(library('Ann Lee came to Orr. It rained.'), 'where does Ann Lee work?')).toBeNull()
  })

  it('is the proposal of that number, or none', async () => {
    const plans = library(PLANS)
    const second = await asked(plans, 'what is the second proposal?')
    expect(second.citations[0]?.text).toContain('plant trees')
    expect(await asked(plans, 'what is the ninth proposal?')).toMatchObject({
      kind: 'nothing',
      citations: [],
    })
  })
})

describe('an answer from the words alone', () => {
  it.each([
    ['how many boats lie there in summer?', 'Some 300 boats lie there in summer.'],
    ['who built the harbour', 'built in 1871'],
    ['what happened to the plan for the bridge', 'rejected a plan'],
    ['how many baots lie there', '300 boats'],
    ['what did lee say about the water', 'keep the water clean'],
  ])('to "%s" has "%s" first', async (question, words) => {
    const { citations, nearest } = await asked(harbour, question)
    expect([...citations, ...nearest][0]?.text).toContain(words)
  })

  it('is verbatim, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (question) => {
        const { citations, nearest } = await asked(harbour, question)
        for (const { text, span } of [...citations, ...nearest]) expect(text).toBe(cut(HARBOUR, span))
      }),
      { numRuns: 50 },
    )
  })
})

describe('an answer that the judge gives', () => {
  const harbour = readable(HARBOUR)
  const herring = 'Visitors can buy smoked herring on the quay.'
  const question = 'what do tourists take home?'
  const sure = recordedModels({
    answers: { [pairKey(question, herring)]: { answers: 0.99, mark: { start: 17, end: 31 } } },
  })

  it('is nobody’s words where the writer tells it beside what somebody said', async () => {
    const sentence =
      '"The harbour must stay open for every boat of the islands," Mayor Ann Lee said in Oslund.'
    const spoken = readable(`${sentence} Nobody else spoke.`)
    const speakerOf = async (question: string, marked: string) => {
      const start = sentence.indexOf(marked)
      const sure = { answers: 0.99, mark: { start, end: start + marked.length } }
      const models = recordedModels({})
      const judge: Judge = {
        name: 'sure judge',
        relate: (_, passages) => Promise.resolve(passages.map(() => ({ same: 0, contrary: 0, neither: 1 }))),
        answers: (_, passages) =>
          Promise.resolve(
            passages.map(({ text }) => (text.includes(marked) ? sure : { answers: 0, mark: null })),
          ),
      }
      return (await asked(spoken, question, { ...models, judge })).citations[0]?.speaker?.name ?? null
    }
    expect(await speakerOf('in what town was that', 'Oslund')).toBeNull()
    expect(await speakerOf('what must stay open', 'The harbour')).toBe('Ann Lee')
    expect(await speakerOf('who wants it open for boats', 'Ann Lee')).toBe('Ann Lee')
  })

  it('is the sentence, with the words marked that answer', async () => {
    const answer = await asked(harbour, question, sure)
    expect(answer).toMatchObject({ kind: 'found', reason: 'answered' })
    expect(answer.citations[0]?.text).toBe(herring)
    expect(answer.citations[0]?.marks.map((mark) => cut(HARBOUR, mark))).toEqual(['smoked herring'])
  })

  it('has the cause with it where that stands in the next sentence, though the judge sees none in it', async () => {
    const shut = 'The mill of Orr was shut in spring.'
    const cause = 'Its wheel had been broken by the ice.'
    const text = `${shut} ${cause} The miller moved away.`
    const answerTo = async (question: string) => {
      const answers = { [pairKey(question, shut)]: { answers: 0.5, mark: null } }
      const { citations, nearest } = await asked(readable(text), question, recordedModels({ answers }))
      return [...citations, ...nearest][0]?.text
    }
    expect(await answerTo('why was the mill shut?')).toBe(`${shut} ${cause}`)
    expect(await answerTo('when was the mill shut?')).toBe(shut)
    expect(await answerTo('why was the sawmill of the monks burnt?')).toBe(shut)
  })

  it('is no contrary where a sentence tells why, and negates nothing', async () => {
    const kept = 'The wall took nine summers, for the clay had to dry.'
    const turned = 'The wall did not take nine summers, because the clay was dry.'
    const question = 'why did the wall take nine summers?'
    const reasonTo = async (sentence: string) => {
      const put = pairKey('the wall take nine summers', sentence)
      const relations = { [put]: { same: 0, contrary: 1, neither: 0 } }
      return (await asked(readable(`${sentence} It rained.`), question, recordedModels({ relations }))).reason
    }
    expect(await reasonTo(kept)).toBe('close')
    expect(await reasonTo(turned)).toBe('contrary')
  })

  it('comes first where the judge is not sure of any', async () => {
    const doubtful = recordedModels({
      answers: { [pairKey(question, herring)]: { answers: 0.5, mark: null } },
    })
    const answer = await asked(harbour, question, doubtful)
    expect([...answer.citations, ...answer.nearest][0]?.text).toBe(herring)
  })

  it('is every sentence that answers, in the article’s order, where many are asked for', async () => {
    const many = 'which goods cost crowns?'
    const cost = 'It cost 40,000 crowns.'
    const answers = {
      [pairKey(many, cost)]: { answers: 0.97, mark: null },
      [pairKey(many, herring)]: { answers: 0.99, mark: null },
    }
    const answer = await asked(harbour, many, recordedModels({ answers }))
    expect(answer).toMatchObject({ answering: 2 })
    expect(answer.citations.slice(0, 2).map(({ text }) => text)).toEqual([cost, herring])
  })

  it('marks everybody who is named together, and joins neighbours that both answer, where many are asked for', async () => {
    const question = 'who attended the opening?'
    const first = 'Mayor Ann Lee, Minister Ole Berg and Tom Wu, a fisherman, attended the opening.'
    const second = 'The singer Ida Orr came later.'
    const text = `${first} ${second} It rained.`
    const answers = {
      [pairKey(question, first)]: { answers: 0.97, mark: { start: 15, end: 32 } },
      [pairKey(question, second)]: { answers: 0.9, mark: { start: 11, end: 18 } },
    }
    const answer = await asked(readable(text), question, recordedModels({ answers }))
    expect(answer).toMatchObject({ kind: 'found', answering: 1 })
    expect(answer.citations[0]?.text).toBe(`${first} ${second}`)
    expect(answer.citations[0]?.marks.map((mark) => cut(text, mark))).toEqual([
      'Ann Lee, Minister Ole Berg and Tom Wu',
      'Ida Orr',
    ])
  })

  it('is never sure of a question in a script that the models cannot read', async () => {
    const sentence = '桥在一月关闭了。'
    const kindOf = async (question: string) => {
      const answers = { [pairKey(`${question}?`, sentence)]: { answers: 0.99, mark: null } }
      const library = readable(`${sentence}\n\n居民希望桥早日开放。`)
      return (await asked(library, question, recordedModels({ answers }))).kind
    }
    expect(await kindOf('桥在一月关闭了')).toBe('unsure')
    expect(await kindOf('what does 桥在一月关闭了 say')).toBe('found')
  })

  it('is no question that the article puts itself in the same words, but what is said to it', async () => {
    const put = 'Q: What troubles do young potters have?'
    const told = 'IDA ORR: Clay has become dear.'
    const text = `${put}\n\n${told}\n\nQ: Why do you stay?\n\nIDA ORR: I like the fire.`
    const question = 'which troubles do young potters have?'
    const answers = {
      [pairKey(question, put)]: { answers: 0.99, mark: null },
      [pairKey(question, told)]: { answers: 0.9, mark: null },
    }
    const answer = await asked(readable(text), question, recordedModels({ answers }))
    expect(answer.citations[0]?.text).toContain('Clay has become dear.')
  })

  it('to a false premise is the sentence that denies it', async () => {
    const why = 'why did the council accept the plan for the bridge?'
    const rejected = 'The council rejected a plan to widen the bridge.'
    const relation = { same: 0.02, contrary: 0.95, neither: 0.03 }
    const models = recordedModels({
      answers: { [pairKey(why, rejected)]: { answers: 0.01, mark: null } },
      relations: { [pairKey('the council accept the plan for the bridge', rejected)]: relation },
    })
    const answer = await asked(harbour, why, models)
    expect(answer).toMatchObject({ kind: 'nothing', reason: 'contrary', citations: [] })
    expect(answer.nearest[0]).toMatchObject({ text: rejected, contrary: true })
  })
})

describe('an answer that settles something', () => {
  const judging = (question: string, text: string, relation = { same: 0, contrary: 0, neither: 1 }) =>
    recordedModels({
      answers: { [pairKey(question, text)]: { answers: 0.99, mark: null } },
      relations: { [pairKey('it a fair vote', text)]: relation },
    })

  it('is not the question that somebody put', async () => {
    const put = 'Was it a fair vote?'
    const told = 'It was a clean count.'
    const question = 'was it a fair vote?'
    const models = recordedModels({
      answers: {
        [pairKey(question, put)]: { answers: 0.99, mark: null },
        [pairKey(question, told)]: { answers: 0.9, mark: null },
      },
    })
    const answer = await asked(readable(`Ann Lee spoke. ${put} ${told} It rained.`), question, models)
    expect(answer.kind).toBe('found')
    expect(answer.citations[0]?.text).toBe(told)
    const alone = await asked(readable(`Ann Lee spoke. ${put} It rained.`), question, judging(question, put))
    expect(alone.kind).not.toBe('found')
  })

  it('says the contrary where it does', async () => {
    const told = 'The vote was anything but fair.'
    const question = 'was it a fair vote?'
    const library = readable(`Ann Lee spoke. ${told} It rained.`)
    const no = { same: 0.02, contrary: 0.95, neither: 0.03 }
    expect((await asked(library, question, judging(question, told, no))).citations[0]).toMatchObject({
      text: told,
      contrary: true,
    })
    expect((await asked(library, question, judging(question, told))).citations[0]?.contrary).toBe(false)
  })

  it('defines a term only where the sentence does', async () => {
    const named = 'They agreed on a floor price of 210 dollars.'
    const defined = 'A floor price is the least that is paid.'
    const question = 'what is a floor price?'
    const unsure = await asked(readable(`Ann Lee spoke. ${named}`), question, judging(question, named))
    expect(unsure).toMatchObject({ kind: 'unsure', reason: 'close' })
    const sure = await asked(readable(`${named} ${defined}`), question, judging(question, defined))
    expect(sure.kind).toBe('found')
    expect(sure.citations[0]?.text).toBe(defined)
  })
})

describe('an honest no', () => {
  const questions = [
    ['what did Petrov say about the harbour?', 'unknown-person'],
    ['what did Ole Berg say at the opening?', 'unquoted-person'],
    ['😀😀 who?', 'missing'],
    ['how many boats were there in 2031?', 'missing'],
    ['xyzzy plugh', 'missing'],
  ] as const

  it.each(questions)('to "%s", by the words alone', async (question, reason) => {
    expect(await asked(harbour, question)).toMatchObject({ kind: 'nothing', reason, citations: [] })
  })

  it.each(questions)('to "%s", with a judge that finds nothing', async (question, reason) => {
    expect(await asked(harbour, question, recordedModels({}))).toMatchObject({
      kind: 'nothing',
      reason,
      citations: [],
    })
  })
})
