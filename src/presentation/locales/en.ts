import { counted, figures } from '../plurals.ts'
import type { Wording } from '../wording.ts'
import { commands } from './commands/en.ts'
import { corrections } from './corrections/en.ts'
import { discussion } from './discussion/en.ts'
import { library } from './library/en.ts'
import { notes } from './notes/en.ts'
import { quiz } from './quiz/en.ts'
import { quotation } from './quotation/en.ts'
import { reading } from './reading/en.ts'
import { terminal } from './terminal/en.ts'

const locale = 'en-GB'
const number = figures(locale)
const seconds = counted(locale, { one: 'second', other: 'seconds' })

const numbers = (from: number, to: number): string =>
  from === to ? `sentence ${number(from)}` : `sentences ${number(from)}–${number(to)}`

/** The bot's own words in English. */
export const en: Wording = {
  locale,
  language: 'English',
  commands,
  groups: { who: { name: 'who', description: 'Who said something, or who somebody is' } },
  options: {
    words: { name: 'words', description: 'The words you look for, as near as you remember them' },
    person: { name: 'person', description: 'A name from the article, or a part of one' },
    question: { name: 'question', description: 'Your question, in your own words' },
    about: { name: 'about', description: 'Only what concerns this topic' },
    article: { name: 'article', description: 'Another article than the one that is open' },
    private: { name: 'private', description: 'Show the reply to me alone' },
  },
  findInArticle: 'Find in article',
  corrections,
  library,
  actions: {
    context: 'In context',
    share: 'Share',
    person: 'Who is this?',
    more: 'More',
    back: 'Back',
    card: 'Quote card',
    takeBack: 'Take back',
  },
  notes,
  quiz,
  terminal,
  reading,
  discussion,
  quotation,
  problems: {
    'unknown-command': ({ given }) => `There is no command “${given}”; “help” lists those there are.`,
    'unknown-article': ({ given }) =>
      `There is no article “${given}”; leave it out to ask the one that is open.`,
    'one-article': () => 'This command looks at one article at a time; name it, or leave it out.',
    'unknown-option': ({ option }) => `This command takes no “${option}”; leave it out.`,
    empty: ({ option }) => `Nothing was given for “${option}”; add it and ask again.`,
    'no-words': ({ option }) => `There is no word in “${option}”; write at least one word or number.`,
    'too-long': ({ option, length, limit }) =>
      `“${option}” is ${number(length)} characters long; shorten it to ${number(limit)} at most.`,
    'not-text': ({ option }) => `“${option}” has to be text; write it as words.`,
    'no-question': () => 'Nothing was asked; add a question about the article.',
    flood: (problem) => `That was too many commands at once; go on in ${seconds(problem.seconds)}.`,
    busy: () => 'Too many are asking at once; try again in a minute.',
    opening: () => 'I am still reading this article; ask again in a minute.',
    'old-button': () => 'This button belongs to an older reply; give the command again.',
    'changed-article': () => 'The article was changed since this reply; give the command again.',
    'no-passage': () => 'There is no passage to show in context yet; ask something first.',
    store: ({ trouble }) => library.trouble[trouble],
    'not-yours': () => 'This button belongs to the person who asked; give the command yourself.',
    'shared-already': () => 'You have shared this already; “Take back” under it takes it away.',
    'not-sharer': () => 'Only the person who shared this can take it back; ask them to.',
    unexpected: ({ id }) => `This went wrong on the bot’s side and was noted as ${id}; try again.`,
  },
  talk: {
    greeting:
      'Hello. Ask who said something, who somebody is, or anything the article may answer; “help” lists the commands.',
    thanks: 'You are welcome. Ask on whenever you like.',
    farewell: 'Goodbye.',
    chat: 'I only know this article. Ask who said something in it, or what it says; “help” lists the commands.',
    self: 'I am Who Said, a bot that finds who said what in an article and answers with passages of it, word for word. “help” lists what you can ask.',
    sure: 'The words are the article’s own, with the place to check them; “context” shows what stands around them.',
    unclear: 'I do not know what this refers to; ask it with the name or the topic.',
  },
  says: {
    closeWords: 'I am not certain; this may be what is meant:',
    closeQuestion: 'I am not certain; this may answer it:',
    missingWords: 'I did not find this in the article.',
    missing: 'I did not find this in the article.',
    contrary: 'The article says the contrary:',
    nearest: 'Nearest passages:',
    saysContrary: 'It says the contrary.',
    unknownPerson: (asked) => `The article names nobody called “${asked}”.`,
    missingInAll: 'I did not find this in any article.',
    unknownPersonInAll: (asked) => `No article names anybody called “${asked}”.`,
    askedOf: (asked, all) =>
      `Asked were ${number(asked)} of ${number(all)} articles, those with the most of your words.`,
    takenAs: (meant) => `Taken as “${meant}”.`,
    severalFit: (asked) => `“${asked}” fits several people:`,
    unquotedPerson: (name) => `The article names ${name} but gives no words of theirs.`,
    noQuotesAbout: (name, topic) => `The article gives no words of ${name} about “${topic}”.`,
    noFactsAbout: (topic) => `The article gives no details about “${topic}”.`,
    noQuotes: 'The article gives nobody’s words.',
    noQuotesOn: (topic) => `The article gives no words about “${topic}”.`,
    noProposals: 'Nobody proposes anything in the article.',
    noFacts: 'The article gives no details that can be checked.',
    noPeople: 'The article names nobody.',
    help: 'Every answer is a passage of the article, word for word, with who said it and where. Where the article does not say it, the answer says so.',
    moreArticles: (n) => `There are ${number(n)} articles: “articles” lists them, “use NAME” opens another.`,
    sharedBy: (name) => `Shared by ${name}`,
    longMessage: (n) =>
      `A long message: its quotations and its longest sentences were looked for one by one, ${number(n)} in all.`,
  },
  labels: {
    forms: {
      quotation: 'direct quotation',
      reported: 'reported',
      passage: 'the article’s own words',
    },
    turns: {
      denied: 'denied',
      doubted: 'doubted',
      asked: 'asked',
      demanded: 'demanded',
      promised: 'promised',
      'not said': 'would not say',
    },
    author: 'the author',
    withWordsOf: (names) =>
      names === null
        ? 'the article’s own words, with words of others'
        : `the article’s own words, with words of ${names}`,
    quotedWithin: 'direct quotation, within the article’s own words',
    unnamed: 'speaker not named',
    reportedBy: (publisher) => `reported by ${publisher}`,
    ownWords: (publisher) => `${publisher}’s own words`,
    partlyQuoted: (publisher) =>
      publisher === null
        ? 'reported, partly in quoted words'
        : `reported by ${publisher}, partly in quoted words`,
    outcomes: {
      found: 'Found',
      unsure: 'Not certain',
      nothing: 'Not in the article',
      refused: 'Not understood',
      plain: 'Who Said',
    },
    facts: {
      when: 'When',
      where: 'Where',
      'how many': 'How many',
      money: 'Money',
      'how long': 'How long, how far, how old',
      who: 'Who',
      law: 'Law and votes',
      plan: 'Plans',
    },
    claimedBy: (name) => `claimed by ${name}`,
    claimedByUnnamed: 'claimed by somebody unnamed',
    moreFacts: (n) => `${number(n)} more are not listed; name a topic to see those about it.`,
    sentencesOf: ({ from, to }, all) => `${numbers(from, to)} of ${number(all)}`,
    units: {
      caption: 'photo caption',
      photoCredit: 'photo credit',
      writers: 'writers’ line',
      dateline: 'dateline',
      heading: 'heading',
    },
    saidAt: (place) => `${place}: `,
    sentences: numbers,
    also: 'See also',
    nextBest: 'Next best passages',
    tryThese: 'Three things to try:',
    quotesOf: (name) => `What ${name} said`,
    quotesAbout: (name, topic) => `What ${name} said about “${topic}”`,
    everybody: 'everybody',
    allArticles: 'all articles',
    openArticle: 'open',
    factsAbout: (topic) => `Facts about “${topic}”`,
    proposedBy: {
      proposed: (name) => (name === null ? 'proposed' : `proposed by ${name}`),
      demanded: (name) => (name === null ? 'demanded' : `demanded by ${name}`),
      recommended: (name) => (name === null ? 'recommended' : `recommended by ${name}`),
      pledged: (name) => (name === null ? 'promised' : `promised by ${name}`),
      offered: (name) => (name === null ? 'offered' : `offered by ${name}`),
    },
    addressedTo: (words) => `addressed to “${words}”`,
    moreProposals: (n) => `${number(n)} more are not listed.`,
    inSupport: 'In support',
    silentPeople: 'Named, without words of their own',
    silent: 'no words of theirs',
    inContext: 'In context',
    writers: (names) => `Written by ${names}`,
    photographer: (name) => `Photograph by ${name}`,
    opening: 'Opening',
    page: (page, pages) => `Page ${number(page)} of ${number(pages)}`,
    pictureOfSpeakers: (title) => `Who speaks where in “${title}”`,
    pictureOfQuotation: (source, words) => `Quotation of ${source}: “${words}”`,
  },
  counts: {
    sentences: counted(locale, { one: 'sentence', other: 'sentences' }),
    words: counted(locale, { one: 'word', other: 'words' }),
    people: counted(locale, { one: 'person', other: 'people' }),
    quotations: counted(locale, { one: 'quotation', other: 'quotations' }),
    reports: counted(locale, { one: 'report', other: 'reports' }),
    facts: counted(locale, { one: 'fact', other: 'facts' }),
    proposals: counted(locale, { one: 'proposal', other: 'proposals' }),
  },
  reader: {
    search: 'Search this article',
    whoSaid: 'Who said it?',
    ask: 'Ask',
    answer: 'Answer',
    close: 'Close',
    speakers: 'Who speaks',
    unmarked: 'without a mark',
    marks: 'Marked in the text',
    reports: 'reports',
    facts: 'facts',
    proposals: 'proposals',
    contents: 'Contents',
    toText: 'To the text',
    original: 'where it was published',
    articles: 'Articles',
    before: 'The part before',
    after: 'The part after',
    notFound: 'There is no article at this address.',
    busy: 'Many people are searching just now; try again in a moment.',
    away: 'This article cannot be reached for the moment; try again in a minute.',
    opening: 'This article is being read for the first time; load this page again in a moment.',
  },
}
