import type { CorrectionsWords } from '../../wording/groups/corrections-words.ts'

/** The words for putting a speaker right in French. */
export const corrections: CorrectionsWords = {
  button: 'Mauvaise personne ?',
  form: {
    heading: 'Qui a dit cela ?',
    speaker: 'Une personne de l’article',
    other: 'Ou un nom tel qu’il est dans l’article',
  },
  nobody: 'aucune personne nommée',
  undo: 'Annuler la correction',
  correctedBy: 'corrigé par ',
  corrected: 'corrigé',
  done: 'Corrigé pour ce serveur :',
  undone: 'La correction est annulée ; voici ce qui a été lu dans l’article :',
  nothingChosen: 'Rien n’a été choisi ; choisissez une personne ou écrivez un nom qui est dans l’article.',
  noSuchName: (name) => `« ${name} » n’est pas dans l’article ; écrivez-le comme l’article.`,
}
