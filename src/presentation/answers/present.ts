import type { Answer } from '../../answers/answer.ts'
import { presentArticle, presentHelp } from './present-card.ts'
import { presentFacts } from './present-facts.ts'
import { presentPeople, presentQuotes } from './present-list.ts'
import { presentPassages } from './present-passages.ts'
import { presentProposals } from './present-proposals.ts'
import { presentPerson } from './present-person.ts'
import { presentLanguage, presentTalk } from './present-talk.ts'
import type { Message } from '../message.ts'
import type { View } from '../view.ts'

/** An answer in the one structure that every transport draws. */
export function present(answer: Answer, view: View): Message {
  switch (answer.about) {
    case 'words':
    case 'question':
      return presentPassages(answer, view)
    case 'person':
      return presentPerson(answer, view)
    case 'quotes':
      return presentQuotes(answer, view)
    case 'proposals':
      return presentProposals(answer, view)
    case 'facts':
      return presentFacts(answer, view)
    case 'people':
      return presentPeople(answer, view)
    case 'article':
      return presentArticle(answer, view)
    case 'help':
      return presentHelp(answer, view)
    case 'talk':
      return presentTalk(answer, view)
    case 'language':
      return presentLanguage(answer)
  }
}
