import type { LibraryWords } from '../../wording/groups/library-words.ts'
import { figures } from '../../plurals.ts'

const number = figures('en-GB')

export const library: LibraryWords = {
  commands: {
    article: 'The articles of this server',
    about: 'Title, publisher, date and outline of the article',
    add: 'Add an article to this server: a file, a link, or a text that you paste',
    list: 'The articles of this server, and which one is in use here',
    use: 'Choose the article that is asked in this channel or in the whole server',
    remove: 'Remove an article from this server',
    link: 'Make an address at which everybody who has it can read an article of this server, or revoke it',
    role: 'Name a role that may add and remove articles, beside Manage Server',
    privacy: 'What is kept, and what is kept about you',
    'forget-me': 'Delete what is kept about you',
  },
  options: {
    file: { name: 'file', description: 'A .txt, .md, .html, .pdf or .docx file of at most 10 MB' },
    link: { name: 'link', description: 'An address that begins with https://' },
    title: { name: 'title', description: 'The title, where it is not to be the article’s own' },
    article: { name: 'article', description: 'An article of this server' },
    where: { name: 'where', description: 'In this channel, or in the whole server' },
    role: { name: 'role', description: 'The role; leave it out to name none' },
  },
  where: { channel: 'this channel', server: 'the whole server' },
  menu: 'Use as article',
  form: {
    heading: 'Add an article',
    title: 'Title',
    text: 'The text',
    more: 'The text goes on',
    file: 'Or a file instead of a text',
  },
  actions: {
    add: 'Add',
    drop: 'Not that',
    useHere: 'Use in this channel',
    useServer: 'Use in the whole server',
    remove: 'Remove',
    revoke: 'Revoke the address',
    stay: 'Keep it',
    forget: 'Delete it',
  },
  trouble: {
    full: 'There is no room left to keep anything; nothing was changed. Whoever runs the bot has to make room.',
    'read-only':
      'Nothing can be kept at the moment; nothing was changed. Whoever runs the bot has to mend it.',
    damaged:
      'What was kept cannot be read; whoever runs the bot has to restore it. Questions are still answered.',
    newer: 'What was kept belongs to a newer version of the bot; whoever runs it has to update it.',
    refused: 'The bot is not let in where things are kept; whoever runs it has to mend its settings.',
    away: 'What is kept cannot be reached for the moment; nothing was changed. Try again in a minute.',
  },
  refused: {
    'server-only': 'Articles belong to a server; add the bot to it and use this command there.',
    'no-right':
      'This takes the permission Manage Server or the role that this server named; ask somebody who has it.',
    'no-right-to-name': 'Only somebody with the permission Manage Server names the role.',
    'nothing-given':
      'There is no text and no file; paste the article’s text or attach a file, and send it again.',
    'nothing-in-message': 'That message has no file, no link and no text of some length; choose another.',
    'too-large': 'The file is longer than 10 MB; save its text alone and add that.',
    'not-fetched': 'Discord did not give the file; attach it again.',
    'no-sentence': 'There is no whole sentence in it; check that it is the right text.',
    'old-preview': 'This preview is too old, or somebody else’s; add the article again.',
    'unknown-article': 'This server has no such article; “/article list” shows those there are.',
    'not-own': 'This article comes with the bot and cannot be removed here.',
    'no-pages': 'Whoever runs the bot has not set up pages on which articles can be read.',
    'links-off': 'Whoever runs the bot has switched links off; save the page and attach the file.',
    'not-https': 'That is no address that begins with https://; copy it whole, or attach the page as a file.',
    private: 'That address leads into a private network and is not followed; attach the page as a file.',
    'too-many-redirects':
      'That address leads on more than three times; copy the last one, or attach the page as a file.',
    unreachable: 'That address cannot be reached; check it, or attach the page as a file.',
    closed: 'That page is not given to the bot; open it yourself, save it and attach the file.',
    'too-late': 'That page took longer than ten seconds; try again, or attach it as a file.',
    'too-long': 'That page is longer than 10 MB; save its text alone and attach that.',
    'not-text': 'That address is no page of text; download it and attach the file.',
    binary:
      'That file is no text and no format that can be read; save it as .txt, .md, .html, .pdf or .docx.',
    'other-format': 'That format cannot be read; save it as .docx, .pdf or .txt.',
    picture: 'That is a picture; run a text recognition over it first, or paste the text.',
    archive: 'That is a packed folder; unpack it, and add the article out of it.',
    recording: 'That is a recording; add a transcript of what is said in it.',
    empty: 'There are no words in it; check that it is the right file.',
    scan: 'Its pages hold no text, as a scan does; run a text recognition over it first, or paste the text.',
    locked: 'That file is locked with a password; save it without one.',
    damaged: 'That file is damaged and cannot be read; save or download it again.',
    'too-much': 'It takes too long or too much memory to read; save its text alone and add that.',
    busy: 'The machine that the bot runs on is too busy to read it; try again in a few minutes.',
  },
  says: {
    check: 'Is this the article? Nothing is kept until you choose “Add”.',
    speakers: (names) => `Speakers: ${names}`,
    noSpeakers: 'No speakers were found.',
    notEnglish: 'The text does not seem to be English: quotations are found in it, much else is not.',
    sameWords: (title) => `This server has this text already, as “${title}”.`,
    sameTitle: (title) =>
      `This server has an article called “${title}” already; give this one another title, or remove that one.`,
    tooMany: (most) => `This server has ${number(most)} articles, and that is the most; remove one first.`,
    added: (title) => `“${title}” was added. Choose where it is asked from now on:`,
    dropped: 'It was not added, and nothing was kept.',
    stays: 'It stays.',
    removeAsk: (title) =>
      `Remove “${title}” with all that this server has about it: notes, corrections, quizzes, reading plans and the list of discussions?`,
    removed: (title) => `“${title}” was removed, with all that this server had about it.`,
    usedHere: (title) => `From now on, questions in this channel are about “${title}”.`,
    usedInServer: (title) =>
      `From now on, questions in this server are about “${title}”, except in channels that have their own.`,
    openPage: (title) => `Read “${title}”`,
    linked:
      'Everybody who has this address can read the article, in this server or not; nobody can guess it. Citations link there until you revoke it.',
    revoked: (title) =>
      `The address of “${title}” was revoked and leads nowhere any longer; “/article link” makes another.`,
    hasLink: 'can be read at an address',
    roleNamed: 'From now on, whoever has that role may add and remove articles, as may Manage Server.',
    roleGone: 'From now on, only Manage Server may add and remove articles.',
    roleIs: 'Role that may add and remove articles: ',
    articles: 'Articles of this server',
    inUse: 'in use here',
    fromBot: 'comes with the bot',
    own: 'this server’s own',
    privacy: [
      'What is kept of a server: the articles that it added, which one is used where, corrections of speakers, notes, quiz scores, who has read what, threads for discussion and channels with a quotation of the day, with the ids of the server, the channels and the members. No name, no message and no question is kept. Of whoever asks very much at once, how much is noted for ten seconds.',
      'What a server added is seen in that server alone, and at the address that somebody makes for it with “/article link”, until it is revoked. When the bot is removed from a server, all of it is deleted after 30 days.',
    ],
    keptOfYou: (n) =>
      n === 0
        ? 'Nothing is kept about you.'
        : `About you, ${number(n)} ${n === 1 ? 'entry is' : 'entries are'} kept; “/forget-me” deletes what is your own.`,
    forgetAsk:
      'Delete your notes, answers and reading marks in all servers? Articles and corrections that you gave to a server stay, without saying that they are yours. This cannot be undone.',
    forgotten: (n) =>
      n === 0
        ? 'Nothing was kept about you.'
        : `Done: ${number(n)} ${n === 1 ? 'entry' : 'entries'} no longer ${n === 1 ? 'says' : 'say'} anything of you.`,
  },
}
