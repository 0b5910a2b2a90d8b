import { describe, expect, it } from 'vitest'
import { Mistake } from '../src/mistake.ts'
import { taskOf } from '../src/usage.ts'

describe('what the program is started for', () => {
  it.each([
    [[], { kind: 'open', terminal: false, article: null }],
    [['terminal'], { kind: 'open', terminal: true, article: null }],
    [['--article', 'b'], { kind: 'open', terminal: false, article: 'b' }],
    [['who', 'said', 'a b'], { kind: 'once', line: 'who said a b', article: null }],
    [['--article', 'b', 'who', 'said', '--', '-5'], { kind: 'once', line: 'who said -- -5', article: 'b' }],
    [['who', 'is', 'Lee', '--article', 'b'], { kind: 'once', line: 'who is Lee', article: 'b' }],
    [['people', '--article=b'], { kind: 'once', line: 'people', article: 'b' }],
    [['add', 'a file.pdf'], { kind: 'add', source: 'a file.pdf' }],
    [['articles'], { kind: 'articles' }],
    [['read'], { kind: 'read', article: null }],
    [['--read', '--article', 'b'], { kind: 'read', article: 'b' }],
    [['read', 'it', 'again'], { kind: 'once', line: 'read it again', article: null }],
    [['--help'], { kind: 'usage' }],
    [['-h'], { kind: 'usage' }],
    [['batch'], { kind: 'batch', articles: null }],
    [['batch', '--articles', 'f'], { kind: 'batch', articles: 'f' }],
    [['annotate', 'f'], { kind: 'annotate', file: 'f' }],
  ])('%o', (given, task) => {
    expect(taskOf(given)).toEqual(task)
  })

  it.each([
    [['--foo']],
    [['add']],
    [['people', '--article']],
    [['annotate']],
    [['batch', '--articles']],
    [['batch', 'x']],
  ])('refuses %o', (given) => {
    expect(() => taskOf(given)).toThrow(Mistake)
    expect(() => taskOf(given)).toThrow(/^[^\n]+$/)
  })
})
