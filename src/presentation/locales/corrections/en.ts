import type { CorrectionsWords } from '../../wording/groups/corrections-words.ts'

/** The words for putting a speaker right in English. */
export const corrections: CorrectionsWords = {
  button: 'Wrong speaker?',
  form: {
    heading: 'Who said this?',
    speaker: 'One of the article’s people',
    other: 'Or a name as it stands in the article',
  },
  nobody: 'nobody who is named',
  undo: 'Undo the correction',
  correctedBy: 'corrected by ',
  corrected: 'corrected',
  done: 'Corrected for this server:',
  undone: 'The correction was undone; it is shown as the article was read:',
  nothingChosen: 'Nothing was chosen; choose a speaker, or write a name that stands in the article.',
  noSuchName: (name) => `“${name}” does not stand in the article; write it as the article does.`,
}
