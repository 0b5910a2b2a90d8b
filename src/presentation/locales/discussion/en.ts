import type { DiscussionWords } from '../../wording/groups/discussion-words.ts'
import { counted } from '../../plurals.ts'

/** The words for discussions in English. */
export const discussion: DiscussionWords = {
  commands: {
    discuss: { name: 'discuss', description: 'Discuss a statement or a proposal of the article' },
    start: { name: 'start', description: 'Open a thread on a statement or a proposal' },
    list: { name: 'list', description: 'The threads on the article, in its order' },
  },
  options: {
    about: { name: 'about', description: 'The statement or proposal: choose one while you type' },
    where: { name: 'where', description: 'A channel or a forum; this one where you leave it out' },
  },
  questions: 'Questions to begin with',
  asks: {
    addressee: (words) => `It is addressed to “${words}”. Who is meant by that?`,
    figure: (words) => `What does the figure “${words}” rest on?`,
    otherwise: (name) => `${name} says otherwise. What do the two disagree about?`,
    role: (name, role) => `${name} speaks as “${role}”. What follows from that?`,
    elsewhere: 'What else does the article say about it?',
    grounds: 'What does the article give as grounds for it?',
  },
  opened: 'The discussion is in ',
  already: 'This is discussed already in ',
  heading: (title) => `Discussions of “${title}”`,
  replies: counted('en-GB', { one: 'reply', other: 'replies' }),
  unseen: 'closed to the bot',
  none: 'Nothing in this article is discussed yet; “/discuss start” opens a thread.',
  unknown: 'There is no such statement or proposal; choose one of those offered while you type.',
  serverOnly: 'Threads belong to a server; use this command there.',
  noPlace: 'No thread can be opened there; choose a text channel or a forum.',
  forbidden:
    'The bot may not open threads there; grant it View Channel, Send Messages, Create Public Threads and Send Messages in Threads, and give the command again.',
  notYou: 'You may not open threads there; choose another channel.',
  needsTag:
    'That forum asks for a tag on every post, and the bot does not choose one; switch that off there, or choose another channel.',
}
