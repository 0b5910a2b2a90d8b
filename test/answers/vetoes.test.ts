import { describe, expect, it } from 'vitest'
import {
  falsePremise,
  strangeNumber,
  strangeRelation,
  unknownPerson,
  unquotedPerson,
  wrongKind,
} from '../../src/answers/vetoes.ts'
import { onlyNames, strangePlace, strangeTopic, uncounted, undated } from '../../src/answers/premises.ts'
import { joined } from '../../src/search/joined.ts'
import { rank } from '../../src/search/rank.ts'
import { HARBOUR, library } from '../search/article.ts'

const harbour = library(HARBOUR)
const given = (question: string) => {
  const ranking = rank(harbour, question)
  const best = joined(ranking, 1)[0] ?? { span: { start: 0, end: 0 }, ids: [], chance: 0, score: 0 }
  return { library: harbour, ranking, best }
}

describe('a veto', () => {
  it.each([
    [
      'a person the article does not name',
      unknownPerson,
      'what did Petrov say about boats',
      'unknown-person',
    ],
    ['a person without words', unquotedPerson, 'what did Ole Berg say about the dog', 'unquoted-person'],
    ['a year that is nowhere', strangeNumber, 'how many boats lay there in 2031', 'missing'],
    ['an ordinal that is nowhere', strangeNumber, 'when is the third opening', 'missing'],
    ['an age where there is none', wrongKind, 'how old is Ann Lee', 'missing'],
    ['a relation that is nowhere', strangeRelation, "who is Ann Lee's dentist", 'missing'],
    ['a premise that is nowhere', falsePremise, 'why did Ann Lee applaud the nets', 'missing'],
    ['a birth where there is none', wrongKind, 'where was Ann Lee born', 'missing'],
    ['a while where there is none', wrongKind, 'how long is the bridge', 'missing'],
    ['things that are nowhere counted', uncounted, 'how many employees does the harbour have', 'missing'],
    ['a count where there is no number', uncounted, 'how many strangers want the harbour', 'missing'],
    ['a day where no time is told', undated, 'when did the council reject the plan', 'missing'],
    ['a place that is nowhere', strangePlace, 'how many boats lie in portugal', 'missing'],
    ['a topic that is nowhere', strangeTopic, 'which volcano erupted violently', 'missing'],
    ['a deed of which there is only the name', onlyNames, 'did Ole Berg resign', 'missing'],
  ])('speaks against %s', (_, veto, question, reason) => {
    expect(veto(given(question))).toBe(reason)
  })

  it.each([
    ['a person who speaks', unknownPerson, 'what did Ann Lee say about the harbour'],
    ['a person with words', unquotedPerson, 'what did Tom Brandt say about the nets'],
    ['a year that is there', strangeNumber, 'what was built in 1871'],
    ['a sum that is there', wrongKind, 'how much did the harbour cost in crowns'],
    ['a relation that is there', strangeRelation, "who drinks Oslund's water"],
    ['a premise that is there', falsePremise, 'why did Ann Lee open the lighthouse'],
    ['things that are counted', uncounted, 'how many boats lie there'],
    ['a year that is told', undated, 'when was the harbour built'],
    ['a deed that is told', onlyNames, 'did Ole Berg attend the opening'],
  ])('says nothing of %s', (_, veto, question) => {
    expect(veto(given(question))).toBeNull()
  })
})
