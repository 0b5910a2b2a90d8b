import type { Wording } from '../../wording/wording.ts'

/** The commands in Chinese. */
export const commands: Wording['commands'] = {
  'who said': { name: '说过', description: '这些话是谁说的，出自文章何处' },
  'who is': { name: '是谁', description: '文章中的某人是谁' },
  ask: { name: '提问', description: '文章中回答某个问题的段落' },
  quotes: { name: '引语', description: '某人说过的所有话，按文章顺序排列' },
  proposals: { name: '主张', description: '提出了哪些主张，由谁提出，原话如何' },
  facts: { name: '事实', description: '可以核对的数字、日期、地点和事件' },
  people: { name: '人物', description: '文章提到的所有人，以及他们说了多少话' },
  article: { name: '文章', description: '文章的标题、出版方、日期和结构' },
  help: { name: '帮助', description: '可以问些什么' },
}
