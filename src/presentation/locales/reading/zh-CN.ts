import type { ReadingWords } from '../../wording/groups/reading-words.ts'

/** The words for reading plans in Chinese. */
export const reading: ReadingWords = {
  commands: {
    reading: { name: '共读', description: '大家一起分段读这篇文章' },
    start: { name: '开始', description: '把文章分成几部分，发到本频道' },
    status: { name: '进度', description: '谁读了哪一部分' },
    stop: { name: '结束', description: '结束本频道的共读' },
  },
  options: {
    parts: { name: '部分', description: '分成几部分，1 到 20；不填为 4' },
    remind: { name: '提醒', description: '多少天后提醒一次；不填则不提醒' },
  },
  begins: (title, parts, after) =>
    `一起读《${title}》：下面共 ${parts} 部分。${after === null ? '' : `${after} 天后提醒一次。`}`,
  noMore: '这篇文章无法再分得更细。',
  part: (number, of) => `第 ${number} 部分，共 ${of} 部分`,
  read: '我读完了',
  readBy: '已读：',
  readByMany: (n) => `${n} 人已读`,
  nobodyYet: '待读',
  status: (title) => `共读《${title}》`,
  remindedOn: (day) => `将于 ${day} 提醒一次。`,
  reminder: (title) => `提醒：我们正在读《${title}》；各部分就在本频道上方。`,
  stopped: (title) => `《${title}》的共读结束了。`,
  over: '这次共读已经结束。',
  going: '本频道已有共读在进行；用 /reading stop 结束它。',
  none: '本频道没有正在进行的共读；用 /reading start 开始。',
  notYours: '只有发起人或可以管理消息的人能结束这次共读；请找他们。',
}
