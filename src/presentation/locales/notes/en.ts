import type { NotesWords } from '../../wording/groups/notes-words.ts'

/** The words for notes in English. */
export const notes: NotesWords = {
  commands: {
    notes: { name: 'notes', description: 'What the group has saved of the article' },
    list: { name: 'list', description: 'The notes in the order of the article' },
    export: { name: 'export', description: 'The notes as Markdown with sources, and as JSON' },
  },
  options: { whose: { name: 'whose', description: 'The group’s notes, or your own' } },
  whose: { group: 'The group’s', own: 'My own' },
  save: 'Save',
  form: {
    heading: 'Save as a note',
    remark: 'Your remark, if you wish',
    whose: 'Who sees it',
    sees: { group: 'The group', own: 'Only me' },
  },
  saved: 'Saved; “/notes list” shows it.',
  savedAlone: 'Saved for you alone; “/notes list whose: My own” shows it.',
  tooMany: 'There are 5,000 notes here already; remove some, and save this again.',
  none: {
    group: 'The group has no note on this article yet; press Save below a passage.',
    own: 'You have no note on this article yet; press Save below a passage.',
  },
  heading: {
    group: (title) => `Notes of the group on “${title}”`,
    own: (title) => `Your notes on “${title}”`,
  },
  keptAlone: 'for you alone',
  remove: (number) => `Remove ${number}`,
  gone: 'This note is not there any more, or is not yours to remove.',
  exported: (notes) =>
    notes === 1 ? 'One note, as Markdown and as JSON.' : `${notes} notes, as Markdown and as JSON.`,
}
