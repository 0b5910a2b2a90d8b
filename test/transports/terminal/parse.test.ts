import { describe, expect, it } from 'vitest'
import { en } from '../../../src/presentation/locales/en.ts'
import { fr } from '../../../src/presentation/locales/fr.ts'
import { parseLine } from '../../../src/transports/terminal/parse.ts'

describe('a typed line', () => {
  it.each([
    ['who said "to be or not"', 'who said', { words: 'to be or not' }],
    ['/who said “to be”', 'who said', { words: 'to be' }],
    ["who said it's time", 'who said', { words: "it's time" }],
    ['WHO  IS   Ann Lee', 'who is', { person: 'Ann Lee' }],
    ['quotes Ann Lee about trade', 'quotes', { person: 'Ann Lee', about: 'trade' }],
    ['quotes "Ann Lee" about "fair trade"', 'quotes', { person: 'Ann Lee', about: 'fair trade' }],
    ['quotes about trade', 'quotes', { person: '', about: 'trade' }],
    ['facts', 'facts', {}],
    ['facts trade', 'facts', { about: 'trade' }],
    ['facts about trade', 'facts', { about: 'trade' }],
    ['people now', 'people', { now: 'now' }],
    ['ask what it is about', 'ask', { question: 'what it is about' }],
    ['Who opened the bridge?', 'ask', { question: 'Who opened the bridge?' }],
    ['asking', 'asking', {}],
  ])('%s', (line, command, options) => {
    expect(parseLine(line, en)).toEqual({ command, options })
  })

  it.each([
    ['qui a-dit « être »', 'who said', { words: 'être' }],
    ['citations Ann Lee sujet commerce', 'quotes', { person: 'Ann Lee', about: 'commerce' }],
    ['quotes Ann Lee about commerce', 'quotes', { person: 'Ann Lee', about: 'commerce' }],
    ['aide', 'help', {}],
  ])('%s, in French', (line, command, options) => {
    expect(parseLine(line, fr)).toEqual({ command, options })
  })
})
