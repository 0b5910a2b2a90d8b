import type { CorrectionsWords } from '../../wording/groups/corrections-words.ts'

/** The words for putting a speaker right in Chinese. */
export const corrections: CorrectionsWords = {
  button: '说话人不对？',
  form: { heading: '这是谁说的？', speaker: '文章中的人', other: '或照文章写法填写姓名' },
  nobody: '没有具名的人',
  undo: '撤销更正',
  correctedBy: '更正者：',
  corrected: '已更正',
  done: '已为本服务器更正：',
  undone: '更正已撤销；现按文章的解读显示：',
  nothingChosen: '没有选择；请选一个人，或写出文章中的姓名。',
  noSuchName: (name) => `文章里没有“${name}”；请照文章的写法填写。`,
}
