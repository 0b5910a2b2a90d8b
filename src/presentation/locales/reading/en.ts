import { counted } from '../../plurals.ts'
import type { ReadingWords } from '../../wording/groups/reading-words.ts'

const days = counted('en-GB', { one: 'day', other: 'days' })
const people = counted('en-GB', { one: 'person', other: 'people' })

/** The words for reading plans in English. */
export const reading: ReadingWords = {
  commands: {
    reading: { name: 'reading', description: 'Read the article together, part by part' },
    start: { name: 'start', description: 'Divide the article into parts and post them in this channel' },
    status: { name: 'status', description: 'Who has read which part' },
    stop: { name: 'stop', description: 'End the reading plan of this channel' },
  },
  options: {
    parts: { name: 'parts', description: 'How many parts, from 1 to 20; 4 where you leave it out' },
    remind: { name: 'remind', description: 'One reminder after so many days; none where you leave it out' },
  },
  begins: (title, parts, after) =>
    `Reading “${title}” together: ${parts === 1 ? 'one part follows' : `${parts} parts follow`}.${
      after === null ? '' : ` One reminder comes in ${days(after)}.`
    }`,
  noMore: 'It cannot be divided into more.',
  part: (number, of) => `Part ${number} of ${of}`,
  read: 'I have read this',
  readBy: 'Read by ',
  readByMany: (n) => `Read by ${people(n)}`,
  nobodyYet: 'Nobody yet',
  status: (title) => `Reading “${title}”`,
  remindedOn: (day) => `One reminder comes on ${day}.`,
  reminder: (title) => `A reminder: we are reading “${title}”; the parts are further up in this channel.`,
  stopped: (title) => `The reading plan for “${title}” is over.`,
  over: 'This reading plan is over.',
  going: 'A reading plan is going on in this channel already; “/reading stop” ends it.',
  none: 'No reading plan is going on in this channel; “/reading start” begins one.',
  notYours: 'Only whoever started this plan, or somebody who may manage messages, can end it; ask them.',
}
