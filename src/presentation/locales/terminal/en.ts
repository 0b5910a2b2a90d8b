import type { TerminalWords } from '../../wording/terminal-words.ts'

/** The words of the prompt in English. */
export const terminal: TerminalWords = {
  commands: {
    context: 'The sentences around a passage on the screen, by its number',
    articles: 'The articles there are',
    use: 'Opens another article; a part of its name is enough',
    quit: 'Leaves, as Ctrl-D does',
  },
  takes: { context: '[number]', use: 'name' },
  keys: 'Tab completes names and topics, ↑ and Ctrl-R find what you typed before, Ctrl-C drops the line.',
  help: '“help” lists all that you can type.',
  more: 'More: space goes on, Enter shows a line, q ends',
  add: {
    title: 'Title: ',
    publisher: 'Publisher (empty: unknown): ',
    date: 'Date, as 2024-05-31 (empty: unknown): ',
    notADay: 'That is no day; write it as 2024-05-31.',
    keep: 'Keep it? [Y/n] ',
    no: 'n',
    kept: (id) => `Kept as ${id}. It is the one that "npm start" opens now.`,
    untitled: 'Untitled',
    kinds: {
      text: 'plain text',
      markdown: 'Markdown',
      html: 'a web page',
      pdf: 'PDF',
      docx: 'a Word file',
    },
    readAs: (kind, amounts) => `Read as ${kind}: ${amounts}.`,
    speakers: (names, more) => `Speakers: ${names}${more > 0 ? `, and ${more} more` : ''}`,
    noSpeakers: 'Speakers: none found',
    notEnglish: (language) =>
      `The text does not seem to be English (${language}); quotations may be found, much else is not.`,
  },
}
