import type { QuotationWords } from '../../wording/groups/quotation-words.ts'

/** The words for the quotation of the day in English. */
export const quotation: QuotationWords = {
  commands: {
    quotation: { name: 'quotation', description: 'A quotation of the article a day' },
    start: { name: 'start', description: 'Post one quotation a day in this channel' },
    stop: { name: 'stop', description: 'Post none in this channel any longer' },
  },
  options: {
    hour: {
      name: 'hour',
      description: 'From which hour of the day on, 0 to 23, in UTC; 8 where you leave it out',
    },
  },
  heading: 'Quotation of the day',
  count: (number, of) => `${number} of ${of}`,
  started: (hour, isOver) =>
    `From now on this channel has a quotation a day, at ${hour}:00 UTC${isOver ? '; the next comes tomorrow' : ''}.`,
  stopped: 'This channel has no quotation of the day any longer.',
  notGoing: 'This channel has no quotation of the day; “/quotation start” begins it.',
  noRight:
    'This takes the permission Manage Server or Manage Messages, or the role that this server named; ask somebody who has it.',
  none: 'The article has no direct quotation of somebody whom it names; choose another article.',
}
