import type { DiscussionWords } from '../../wording/groups/discussion-words.ts'

/** The words for discussions in Chinese. */
export const discussion: DiscussionWords = {
  commands: {
    discuss: { name: '讨论', description: '讨论文章里的一句话或一项提议' },
    start: { name: '开始', description: '就一句话或一项提议开一个子区' },
    list: { name: '列表', description: '按文章顺序列出关于它的子区' },
  },
  options: {
    about: { name: '内容', description: '哪句话或哪项提议：输入时选择' },
    where: { name: '位置', description: '哪个频道或论坛；不填为本频道' },
  },
  questions: '可以从这些问题谈起',
  asks: {
    addressee: (words) => `这是对“${words}”说的。指的是谁？`,
    figure: (words) => `“${words}”这个数字依据的是什么？`,
    otherwise: (name) => `${name} 的说法不同。两者的分歧在哪里？`,
    role: (name, role) => `${name} 以“${role}”的身份发言。这说明什么？`,
    elsewhere: '关于这一点，文章还说了什么？',
    grounds: '文章为此给出了哪些理由？',
  },
  opened: '讨论在：',
  already: '这里已经在讨论：',
  heading: (title) => `关于《${title}》的讨论`,
  replies: (n) => `${n} 条回复`,
  unseen: '机器人看不到',
  none: '这篇文章还没有讨论；用 /discuss start 开一个子区。',
  unknown: '没有这样的话或提议；请在输入时从列出的选项里选择。',
  serverOnly: '子区属于服务器；请在服务器里使用此命令。',
  noPlace: '那里不能开子区；请选文字频道或论坛。',
  forbidden:
    '机器人不能在那里开子区；请授予它“查看频道”“发送消息”“创建公共子区”和“在子区内发送消息”权限，然后重新输入命令。',
  notYou: '你不能在那里开子区；请选别的频道。',
  needsTag: '那个论坛要求每个帖子带标签，而机器人不会替你选；请在那里关闭这项要求，或选别的频道。',
}
