import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/commands/understand/understand.ts'
import type { PromptContext, Turn } from '../../../src/commands/understand/understood.ts'
import { en } from '../../../src/presentation/locales/en.ts'
import { fr } from '../../../src/presentation/locales/fr.ts'
import { invented, open } from '../../invented-article.ts'

const scene: PromptContext = { library: invented, previous: null, wording: en }

/** What a text is first tried as: "quotes Lee about trade". */
function first(text: string, given: PromptContext = scene): string {
  const understood = understand(text, given)
  switch (understood.kind) {
    case 'talk':
      return understood.talk
    case 'describe':
      return `describe ${understood.described}`
    case 'ask': {
      const { command, options } = understood.tries[0]
      const said = Object.entries(options).map(([name, value]) =>
        name === 'about' ? ['about', value] : [value],
      )
      return [command, ...said.flat()].join(' ')
    }
  }
}

describe('understand takes a text', () => {
  it.each([
    ['hi there!', 'greeting'],
    ['ty', 'thanks'],
    ['bye', 'farewell'],
    ['tell me a joke', 'chat'],
    ['👍', 'chat'],
    ['are you a bot?', 'self'],
    ['who are you', 'self'],
  ])('for talk: %s', (text, talk) => {
    expect(first(text)).toBe(talk)
  })

  it.each([
    ['what can you do?', 'help'],
    ['how do i use this', 'help'],
    ['whats it about', 'article'],
    ['tl;dr', 'article'],
    ['summarise this in 3 lines pls', 'article'],
    ['who wrote it?', 'article'],
    ['how long is it', 'article'],
    ['how many words does it have', 'article'],
    ['when did the author write this', 'article'],
    ['what are the main points', 'article'],
    ['who is quoted?', 'people'],
    ['list everybody named in it', 'people'],
    ['any proposals?', 'proposals'],
    ['what are Lee’s three proposals', 'proposals'],
    ['give me all the numbers', 'facts'],
    ['facts about lorries', 'facts about lorries'],
    ['all quotes', 'quotes'],
    ['porposals', 'proposals'],
    ['hlep', 'help'],
  ])('for a list: %s', (text, request) => {
    expect(first(text)).toBe(request)
  })

  it.each([
    'what does the author want',
    'how many lines are there now',
    'how long do you bake it',
    'how old was the one who found it',
  ])('for a question about what the article tells: %s', (text) => {
    expect(first(text)).toBe(`ask ${text}`)
  })

  it.each([
    ['who is Ann Lee?', 'who is Ann Lee'],
    ['whos brandt', 'who is brandt'],
    ['Tom Brandt', 'who is Tom Brandt'],
    ['tell me about Lee', 'who is Lee'],
    ['Brandt, who is that?', 'who is Brandt'],
    ['who is Winston Smith', 'who is Winston Smith'],
    ['who is the fisherman', 'who is the fisherman'],
    ['who is the woman that opened it in May', 'describe the woman that opened it in May'],
    ['who is it for', 'ask who is it for'],
    ['who is counting the lorries', 'ask who is counting the lorries'],
  ])('for a person: %s', (text, request) => {
    expect(first(text)).toBe(request)
  })

  it.each([
    ['quotes Lee', 'quotes Lee'],
    ['quotes from Lee on ferries', 'quotes Lee about ferries'],
    ['quotes Ann Lee ferries', 'quotes Ann Lee about ferries'],
    ['what did Lee say about the ferries?', 'quotes Lee about ferries'],
    ['what does Brandt think', 'quotes Brandt'],
    ['does lee mention winter', 'quotes lee about winter'],
    ['Lee on winter', 'quotes Lee about winter'],
    ['how many times is Brandt quoted', 'quotes Brandt'],
    ['quotes Winston Smith', 'quotes Winston Smith'],
    ['quotes about winter', 'quotes about winter'],
  ])('for somebody’s words: %s', (text, request) => {
    expect(first(text)).toBe(request)
  })

  it.each([
    ['who said that nobody has counted the lorries', 'who said nobody has counted the lorries'],
    ['“the bridge belongs to everybody”', 'who said the bridge belongs to everybody'],
    ['the ferries will run until winter - who said that?', 'who said the ferries will run until winter'],
    ['nobody has ever counted the lorries', 'who said nobody has ever counted the lorries'],
    ['who said anything about ferries', 'ask who said anything about ferries'],
    ['how many lorries cross each day?', 'ask how many lorries cross each day'],
    ['facts - how many lorries are there', 'ask how many lorries are there'],
    ['ask who is Lee', 'ask who is Lee'],
  ])('for words or a question: %s', (text, request) => {
    expect(first(text)).toBe(request)
  })

  it('in the person’s own names of commands', () => {
    const french = { ...scene, wording: fr }
    expect(first('citations Ann Lee sujet commerce', french)).toBe('quotes Ann Lee about commerce')
    expect(first('aide', french)).toBe('help')
  })
})

describe('a follow-up', () => {
  const asked = 'Who opened the bridge?'
  const previous: Turn = {
    request: { command: 'ask', options: { question: asked } },
    asked,
    people: ['Ann Lee', 'Tom Brandt'],
    cited: [],
  }
  const later: PromptContext = { ...scene, previous }

  it.each(['and why?', 'why', 'how come'])('has nothing to go on from after a whole list: %s', (text) => {
    const list: Turn = { request: { command: 'article', options: {} }, asked: '', people: [], cited: [] }
    expect(first(text, { ...scene, previous: list })).toBe('unclear')
  })

  it.each([
    ['who is that?', 'who is Ann Lee'],
    ['what else did she say?', 'quotes Ann Lee'],
    ['what did she say about ferries', 'quotes Ann Lee about ferries'],
    ['and why?', `ask why: ${asked}`],
    ['and when did she open it?', 'ask when did Lee open it'],
    ['what about Brandt?', 'who is Brandt'],
    ['who said that?', `ask ${asked}`],
  ])('takes person and topic from before: %s', (text, request) => {
    expect(first(text, later)).toBe(request)
  })

  it('asks after who somebody is with the name that was filled in alone', () => {
    const introduced: Turn = {
      ...previous,
      request: { command: 'who is', options: { person: 'Lee' } },
      asked: 'Lee',
    }
    const understood = understand('when did she open it?', { ...scene, previous: introduced })
    expect(understood.kind === 'ask' ? understood.tries.map(({ options }) => options) : understood).toEqual([
      { question: 'when did Lee open it' },
    ])
  })

  it('says that nothing can be meant where nothing was asked before', () => {
    expect(first('and why?')).toBe('unclear')
    expect(first('who is that?')).toBe('unclear')
  })
})

it('understands a role alone where it tells of what, and one person has it', () => {
  const library = open(
    '“We lend to nobody,” said Ann Lee, president of the Orr Bank. Tom Brandt, a fisherman, owes nothing. The rates of the Orr Bank were raised in May.',
  )
  const bank = { ...scene, library }
  expect(first('Head of the Orr Bank', bank)).toBe('who is Head of the Orr Bank')
  expect(first('Rates of the Orr Bank', bank)).toBe('who said Rates of the Orr Bank')
  expect(first('fisherman', bank)).toBe('ask fisherman')
})
