import type { QuotationWords } from '../../wording/groups/quotation-words.ts'

/** The words for the quotation of the day in Russian. */
export const quotation: QuotationWords = {
  commands: {
    quotation: { name: 'цитата', description: 'Одна цитата из статьи в день' },
    start: { name: 'начать', description: 'Показывать в этом канале по цитате в день' },
    stop: { name: 'закончить', description: 'Больше не показывать цитаты в этом канале' },
  },
  options: {
    hour: { name: 'час', description: 'С какого часа дня, от 0 до 23, по UTC; если не указать, 8' },
  },
  heading: 'Цитата дня',
  count: (number, of) => `${number} из ${of}`,
  started: (hour, isOver) =>
    `Теперь в этом канале каждый день будет цитата — в ${hour}:00 UTC${isOver ? '; следующая — завтра' : ''}.`,
  stopped: 'Цитаты дня в этом канале больше не будет.',
  notGoing: 'Цитаты дня в этом канале нет; «/quotation start» включит её.',
  noRight:
    'Нужно право «Управлять сервером» или «Управлять сообщениями» либо роль, которую назвал сервер; попросите того, у кого они есть.',
  none: 'В статье нет прямых цитат тех, кого она называет; выберите другую статью.',
}
