import type { Wording } from '../../wording/wording.ts'

/** The commands in Russian. */
export const commands: Wording['commands'] = {
  'who said': { name: 'сказал', description: 'Кто сказал эти слова и где это в статье' },
  'who is': { name: 'это', description: 'Кем является человек из статьи' },
  ask: { name: 'спросить', description: 'Место в статье, которое отвечает на вопрос' },
  quotes: { name: 'цитаты', description: 'Всё, что сказал человек, в порядке статьи' },
  proposals: { name: 'инициативы', description: 'Что было предложено, кем и какими словами' },
  facts: { name: 'факты', description: 'Числа, даты, места и события, которые можно проверить' },
  people: { name: 'люди', description: 'Все, кого называет статья, и сколько они говорят' },
  article: { name: 'статья', description: 'Заголовок, издатель, дата и части статьи' },
  help: { name: 'помощь', description: 'О чём можно спросить' },
}
