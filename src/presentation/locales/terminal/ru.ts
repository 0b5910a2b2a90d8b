import type { TerminalWords } from '../../wording/terminal-words.ts'

/** The words of the prompt in Russian. */
export const terminal: TerminalWords = {
  commands: {
    context: 'Предложения вокруг показанного места, по его номеру',
    articles: 'Какие есть статьи',
    use: 'Открывает другую статью; достаточно части названия',
    quit: 'Выход, как и Ctrl-D',
  },
  takes: { context: '[номер]', use: 'название' },
  keys: 'Tab дополняет имена и темы, ↑ и Ctrl-R находят введённое раньше, Ctrl-C отменяет строку.',
  help: '«help» показывает всё, что можно ввести.',
  more: 'Ещё: пробел — дальше, Enter — одна строка, q — конец',
  add: {
    title: 'Заголовок: ',
    publisher: 'Издание (пусто: неизвестно): ',
    date: 'Дата, например 2024-05-31 (пусто: неизвестна): ',
    notADay: 'Это не дата; напишите её как 2024-05-31.',
    keep: 'Сохранить? [Д/н] ',
    no: 'нn',
    kept: (id) => `Сохранено как ${id}. Теперь эту статью открывает «npm start».`,
    untitled: 'Без заголовка',
    kinds: {
      text: 'простой текст',
      markdown: 'Markdown',
      html: 'веб-страница',
      pdf: 'PDF',
      docx: 'файл Word',
    },
    readAs: (kind, amounts) => `Прочитано как ${kind}: ${amounts}.`,
    speakers: (names, more) => `Говорят: ${names}${more > 0 ? ` и ещё ${more}` : ''}`,
    noSpeakers: 'Никого, кто говорит, не найдено.',
    notEnglish: (language) =>
      `Похоже, текст не на английском (${language}); возможно, найдутся цитаты, но почти ничего больше.`,
  },
}
