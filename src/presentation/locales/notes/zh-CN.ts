import type { NotesWords } from '../../wording/groups/notes-words.ts'

/** The words for notes in Chinese. */
export const notes: NotesWords = {
  commands: {
    notes: { name: '笔记', description: '大家从文章里保存的内容' },
    list: { name: '列表', description: '按文章顺序列出笔记' },
    export: { name: '导出', description: '导出带出处的 Markdown 和 JSON' },
  },
  options: { whose: { name: '谁的', description: '大家的笔记，或你自己的' } },
  whose: { group: '大家的', own: '我自己的' },
  save: '保存',
  form: {
    heading: '保存为笔记',
    remark: '你的批注（可不填）',
    whose: '谁能看到',
    sees: { group: '大家', own: '只有我' },
  },
  saved: '已保存；用 /notes list 查看。',
  savedAlone: '已保存，只有你能看到；用 /notes list 谁的: 我自己的 查看。',
  tooMany: '这里已有 5000 条笔记；请先删除一些，再保存这条。',
  none: {
    group: '大家对这篇文章还没有笔记；请按段落下方的“保存”。',
    own: '你对这篇文章还没有笔记；请按段落下方的“保存”。',
  },
  heading: {
    group: (title) => `大家对《${title}》的笔记`,
    own: (title) => `你对《${title}》的笔记`,
  },
  keptAlone: '仅自己可见',
  remove: (number) => `删除 ${number}`,
  gone: '这条笔记已不存在，或不能由你删除。',
  exported: (notes) => `${notes} 条笔记，Markdown 和 JSON 各一份。`,
}
