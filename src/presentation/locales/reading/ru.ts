import { counted } from '../../plurals.ts'
import type { ReadingWords } from '../../wording/groups/reading-words.ts'

const parts = counted('ru', { one: 'часть', few: 'части', other: 'частей' })
const days = counted('ru', { one: 'день', few: 'дня', other: 'дней' })
const people = counted('ru', { one: 'человек', few: 'человека', other: 'человек' })

/** The words for reading plans in Russian. */
export const reading: ReadingWords = {
  commands: {
    reading: { name: 'чтение', description: 'Читать статью вместе, часть за частью' },
    start: { name: 'начать', description: 'Разделить статью на части и показать их в этом канале' },
    status: { name: 'ход', description: 'Кто какую часть прочёл' },
    stop: { name: 'закончить', description: 'Закончить совместное чтение в этом канале' },
  },
  options: {
    parts: { name: 'части', description: 'Сколько частей, от 1 до 20; если не указать, 4' },
    remind: {
      name: 'напомнить',
      description: 'Одно напоминание через столько дней; если не указать, без него',
    },
  },
  begins: (title, of, after) =>
    `Читаем вместе «${title}»: ниже ${parts(of)}.${
      after === null ? '' : ` Одно напоминание — через ${days(after)}.`
    }`,
  noMore: 'На большее число частей её не разделить.',
  part: (number, of) => `Часть ${number} из ${of}`,
  read: 'Я это прочёл(а)',
  readBy: 'Прочли: ',
  readByMany: (n) => `Прочли: ${people(n)}`,
  nobodyYet: 'Ещё впереди',
  status: (title) => `Чтение статьи «${title}»`,
  remindedOn: (day) => `Одно напоминание — ${day}`,
  reminder: (title) => `Напоминание: мы читаем «${title}»; части — выше в этом канале.`,
  stopped: (title) => `Совместное чтение статьи «${title}» закончено.`,
  over: 'Это совместное чтение закончено.',
  going: 'В этом канале уже идёт совместное чтение; «/reading stop» закончит его.',
  none: 'В этом канале совместного чтения нет; «/reading start» начнёт его.',
  notYours:
    'Закончить чтение может только тот, кто его начал, или тот, кто управляет сообщениями; попросите их.',
}
