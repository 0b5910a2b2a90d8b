import type { NotesWords } from '../../wording/groups/notes-words.ts'

/** The words for notes in Russian. */
export const notes: NotesWords = {
  commands: {
    notes: { name: 'заметки', description: 'Что группа сохранила из статьи' },
    list: { name: 'список', description: 'Заметки в порядке статьи' },
    export: { name: 'выгрузить', description: 'Заметки в Markdown с источниками и в JSON' },
  },
  options: { whose: { name: 'чьи', description: 'Заметки группы или ваши' } },
  whose: { group: 'Заметки группы', own: 'Мои заметки' },
  save: 'Сохранить',
  form: {
    heading: 'Сохранить как заметку',
    remark: 'Ваше замечание, если хотите',
    whose: 'Кто её видит',
    sees: { group: 'Вся группа', own: 'Только я' },
  },
  saved: 'Сохранено; «/notes list» покажет заметку.',
  savedAlone: 'Сохранено только для вас; «/notes list чьи: Мои заметки» покажет заметку.',
  tooMany: 'Здесь уже 5000 заметок; удалите лишние и сохраните эту снова.',
  none: {
    group: 'У группы пока нет заметок к этой статье; нажмите «Сохранить» под отрывком.',
    own: 'У вас пока нет заметок к этой статье; нажмите «Сохранить» под отрывком.',
  },
  heading: {
    group: (title) => `Заметки группы к статье «${title}»`,
    own: (title) => `Ваши заметки к статье «${title}»`,
  },
  keptAlone: 'только для вас',
  remove: (number) => `Удалить ${number}`,
  gone: 'Этой заметки больше нет, или удалить её можете не вы.',
  exported: (notes) => `Заметок: ${notes}, в Markdown и в JSON.`,
}
