import type { NameAndDescription } from '../../wording/named.ts'

/**
 * The commands in English. Its keys are what commands there are (`CommandName`): a new one is written here first, and
 * the compiler asks every other language for it.
 */
export const commands = {
  'who said': { name: 'said', description: 'Who said these words, and where the article says so' },
  'who is': { name: 'is', description: 'Who somebody in the article is' },
  ask: { name: 'ask', description: 'The passage of the article that answers a question' },
  quotes: { name: 'quotes', description: 'All that somebody said, in the order of the article' },
  proposals: { name: 'proposals', description: 'What was proposed, by whom, and the words for it' },
  facts: { name: 'facts', description: 'Numbers, dates, places and events that can be checked' },
  people: { name: 'people', description: 'Everybody the article names, and how much they say' },
  article: { name: 'article', description: 'Title, publisher, date and outline of the article' },
  help: { name: 'help', description: 'What you can ask' },
} as const satisfies Readonly<Record<string, NameAndDescription>>
