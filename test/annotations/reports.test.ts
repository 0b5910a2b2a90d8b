import { describe, expect, it } from 'vitest'
import { cut } from '../../src/text/span.ts'
import { read, said } from './said.ts'

describe('reported statements', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a clause with "that"',
      'Ann Lee said that the bridge was safe.',
      ['that the bridge was safe / Ann Lee'],
    ],
    ['a clause without it', 'Ann Lee said the bridge was safe.', ['the bridge was safe / Ann Lee']],
    ['a clause before its cue', 'The bridge is safe, Ann Lee said.', ['The bridge is safe / Ann Lee']],
    [
      'a clause before its inverted cue',
      'The bridge is safe, said Ann Lee, a diver.',
      ['The bridge is safe / Ann Lee'],
    ],
    [
      'a clause around its cue',
      'The bridge, Ann Lee argued, will stand for years.',
      ['The bridge, Ann Lee argued, will stand for years / Ann Lee'],
    ],
    [
      'what somebody is told',
      'Ann Lee told reporters the bridge was safe.',
      ['the bridge was safe / Ann Lee'],
    ],
    [
      'what somebody is asked',
      'Ann Lee asked whether the bridge was safe.',
      ['whether the bridge was safe / Ann Lee'],
    ],
    ['a promise', 'Ann Lee vowed to mend the bridge.', ['to mend the bridge / Ann Lee']],
    ['a demand', 'Ann Lee urged the town to mend the bridge.', ['the town to mend the bridge / Ann Lee']],
    ['a noun phrase', 'Ann Lee praised the new bridge.', ['the new bridge / Ann Lee']],
    ['a noun phrase with its verb', 'Ann Lee blamed the new bridge.', ['blamed the new bridge / Ann Lee']],
    ['a verb with a preposition', 'Ann Lee called for a new bridge.', ['a new bridge / Ann Lee']],
    ['a feeling', 'Ann Lee was most impressed by the new bridge.', ['impressed by the new bridge / Ann Lee']],
    ['according to somebody', 'The bridge is safe, according to Ann Lee.', ['The bridge is safe / Ann Lee']],
    [
      'according to somebody first',
      'According to Ann Lee, the bridge is safe.',
      ['the bridge is safe / Ann Lee'],
    ],
    [
      'a headline with a colon',
      'Ann Lee: I still think the bridge is safe.',
      ['I still think the bridge is safe / Ann Lee'],
    ],
    [
      'a participle',
      'Ann Lee praised the bridge, saying it was the best in the land.',
      ['the bridge / Ann Lee', 'it was the best in the land / Ann Lee'],
    ],
    [
      'a participle first',
      'Noting that the bridge was old, Ann Lee called for a new one.',
      ['that the bridge was old / Ann Lee', 'a new one / Ann Lee'],
    ],
    [
      'a second verb of the same subject',
      'Ann Lee said the bridge was old and called for a new one.',
      ['the bridge was old / Ann Lee', 'a new one / Ann Lee'],
    ],
    [
      'two speakers in a sentence',
      'Ann Lee said the bridge was old, but Bo Perez insisted it was safe.',
      ['the bridge was old / Ann Lee', 'it was safe / Bo Perez'],
    ],
    [
      'a clause that depends on another',
      'While Ann Lee claimed that the bridge was old, Bo Perez said it was safe.',
      ['that the bridge was old / Ann Lee', 'it was safe / Bo Perez'],
    ],
    [
      'a day between name and verb',
      'Ann Lee on Monday announced that the bridge was safe.',
      ['that the bridge was safe / Ann Lee'],
    ],
    [
      'a clause that quotes at its end',
      'Ann Lee said she rarely asks friends to help, “except on Sundays. And never on Mondays.”',
      [
        'she rarely asks friends to help, “except on Sundays. And never on Mondays.” / Ann Lee',
        '"except on Sundays. And never on Mondays." Ann Lee',
      ],
    ],
    [
      'a verb after an insertion',
      'Ann Lee, a bridge diver, notes that walking over it is safe.',
      ['that walking over it is safe / Ann Lee'],
    ],
    ['somebody near', 'A friend close to her said the bridge was old.', ['the bridge was old / nobody']],
    [
      'a noun with its clause',
      "The town laughed at Ann Lee's claim that the bridge was old.",
      ['that the bridge was old / Ann Lee'],
    ],
    [
      'a noun of nobody',
      'The town heard a suggestion that the bridge was old.',
      ['that the bridge was old / nobody'],
    ],
    [
      'a going on',
      'Ann Lee went over the plan to point out that the bridge was old.',
      ['that the bridge was old / Ann Lee'],
    ],
    ['a study', 'A study by the town showed that the bridge was old.', ['that the bridge was old / nobody']],
    ['a crowd that praises', 'Critics praised the new bridge.', ['the new bridge / nobody']],
    [
      'what some were asked',
      'When voters were asked who would mend the bridge, Ann Lee won by a mile.',
      ['who would mend the bridge / nobody'],
    ],
    [
      'a noun phrase that ends in quoted words',
      'Ann Lee described the bridge as “a sad old thing”.',
      ['the bridge as “a sad old thing” / Ann Lee', '"a sad old thing" Ann Lee'],
    ],
    [
      'a participle between name and verb',
      'Ann Lee, noting that the bridge was old, called for a new one.',
      ['that the bridge was old / Ann Lee', 'a new one / Ann Lee'],
    ],
    [
      'according to somebody, after "but"',
      'But according to Ann Lee, the bridge is safe.',
      ['the bridge is safe / Ann Lee'],
    ],
    [
      'a question before its answer',
      'Asked what that might cost, Ann Lee said the bridge was old.',
      ['what that might cost / nobody', 'the bridge was old / Ann Lee'],
    ],
    [
      'a verb that may be a noun',
      'The mayor claims that the bridge is old.',
      ['that the bridge is old / nobody'],
    ],
    [
      'two who speak last',
      'The bridge is old, Ann Lee and other divers said.',
      ['The bridge is old / nobody'],
    ],
    ['what is warned of', 'Ann Lee warned the bridge was old.', ['the bridge was old / Ann Lee']],
    ['many', 'Many argue it is old.', ['it is old / nobody']],
    [
      'a subject before an insertion',
      'Some divers, including Ann Lee, said they had seen it fall.',
      ['they had seen it fall / nobody'],
    ],
    [
      'a second verb that may be a noun',
      'The town denies all of it and points out that the bridge was old.',
      ['all of it / nobody', 'that the bridge was old / nobody'],
    ],
    [
      'a sentence that has lost its full stop',
      'Ann Lee met the press. The bridge is safe, she added Town Council founder Bo Perez said roads were bad.',
      ['The bridge is safe / Ann Lee', 'roads were bad / Bo Perez'],
    ],
  ])('are told from %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it.each<[string, string]>([
    ['what is not praised', 'Ann Lee did not praise the bridge.'],
    ['an adjective', 'The reported cost of the bridge grew.'],
    ['a name', 'Ann Hope walked over the bridge.'],
    ['a purpose', 'The town used the bridge to claim money.'],
    ['that something was said', 'The town heard what Ann Lee said on the bridge.'],
    ['what something is called', 'The town has a bridge, called planks, over the river.'],
    ['a group of that name', 'A group called the Lee Road Club met on the bridge.'],
    ['what a crowd believes', 'Voters who believe the bridge is old stayed at home.'],
  ])('are not %s', (_, text) => {
    expect(said(text)).toEqual([])
  })
})

describe('what is shown of a report', () => {
  const shown = (text: string): readonly string[] => {
    const { document, annotations } = read(text)
    return annotations.statements.map((statement) => cut(document.text, statement.shown))
  }

  it.each([
    ['Ann Lee compared the harbour to a road.', ['compared the harbour to a road']],
    ['Ann Lee praised the new bridge.', ['praised the new bridge']],
    ['Ann Lee said the bridge was safe.', ['the bridge was safe']],
    ['The bridge is safe, Ann Lee said.', ['The bridge is safe']],
  ])('has its verb where it cannot be read alone: %s', (text, words) => {
    expect(shown(text)).toEqual(words)
  })
})
