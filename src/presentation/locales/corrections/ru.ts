import type { CorrectionsWords } from '../../wording/groups/corrections-words.ts'

/** The words for putting a speaker right in Russian. */
export const corrections: CorrectionsWords = {
  button: 'Не тот автор слов?',
  form: { heading: 'Кто это сказал?', speaker: 'Кто-то из статьи', other: 'Или имя, как оно стоит в статье' },
  nobody: 'никто из названных',
  undo: 'Отменить исправление',
  correctedBy: 'исправлено участником ',
  corrected: 'исправлено',
  done: 'Исправлено для этого сервера:',
  undone: 'Исправление отменено; показано так, как прочитана статья:',
  nothingChosen: 'Ничего не выбрано; выберите человека или напишите имя, которое есть в статье.',
  noSuchName: (name) => `«${name}» нет в статье; напишите так, как в статье.`,
}
