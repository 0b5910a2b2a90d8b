import type { QuotationWords } from '../../wording/groups/quotation-words.ts'

/** The words for the quotation of the day in Chinese. */
export const quotation: QuotationWords = {
  commands: {
    quotation: { name: '引语', description: '每天一句文章里的引语' },
    start: { name: '开始', description: '每天在本频道发一句引语' },
    stop: { name: '停止', description: '不再在本频道发引语' },
  },
  options: { hour: { name: '时间', description: '从每天几点起，0 到 23，UTC 时间；不填为 8' } },
  heading: '每日引语',
  count: (number, of) => `第 ${number} 句，共 ${of} 句`,
  started: (hour, isOver) =>
    `从现在起，本频道每天 UTC ${hour}:00 有一句引语${isOver ? '，下一句在明天' : ''}。`,
  stopped: '本频道不再有每日引语。',
  notGoing: '本频道没有每日引语；用 /quotation start 开始。',
  noRight: '这需要“管理服务器”或“管理消息”权限，或本服务器指定的身份组；请找有权限的人。',
  none: '文章里没有点名人物的直接引语；请选另一篇文章。',
}
