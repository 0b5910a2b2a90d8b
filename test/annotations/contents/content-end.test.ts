import { describe, expect, it } from 'vitest'
import { said } from '../said.ts'

describe('what is said', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a noun phrase before a time',
      'Ann Lee praised the new bridge during a walk.',
      ['the new bridge / Ann Lee'],
    ],
    [
      'a noun phrase before a second verb',
      'Ann Lee praised the new bridge and walked over it.',
      ['the new bridge / Ann Lee'],
    ],
    [
      'a condition around its cue',
      'If the bridge falls, Ann Lee said, the town will pay.',
      ['If the bridge falls, Ann Lee said, the town will pay / Ann Lee'],
    ],
    [
      'a clause that goes on after its cue',
      'The bridge is old, Ann Lee said, so the town will mend it.',
      ['The bridge is old, Ann Lee said, so the town will mend it / Ann Lee'],
    ],
    [
      'a clause before a verb of the reporter',
      'Ann Lee insists the bridge is old, and has asked for a new one.',
      ['the bridge is old / Ann Lee'],
    ],
  ])('ends where the reporter goes on: %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})
