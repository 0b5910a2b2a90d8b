import type { TerminalWords } from '../../wording/terminal-words.ts'

/** The words of the prompt in Chinese. */
export const terminal: TerminalWords = {
  commands: {
    context: '按屏幕上的编号显示某段话前后的句子',
    articles: '现有的文章',
    use: '打开另一篇文章；写出名称的一部分即可',
    quit: '退出，与 Ctrl-D 相同',
  },
  takes: { context: '[编号]', use: '名称' },
  keys: 'Tab 补全人名和主题，↑ 和 Ctrl-R 查找之前的输入，Ctrl-C 放弃当前行。',
  help: '“help” 列出所有可以输入的内容。',
  more: '更多：空格翻页，回车显示一行，q 结束',
  add: {
    title: '标题：',
    publisher: '出版方（留空表示不详）：',
    date: '日期，写作 2024-05-31（留空表示不详）：',
    notADay: '这不是日期；请写作 2024-05-31。',
    keep: '保存吗？[Y/n] ',
    no: 'n否不',
    kept: (id) => `已保存为 ${id}，“npm start” 现在打开的就是这一篇。`,
    untitled: '无标题',
    kinds: {
      text: '纯文本',
      markdown: 'Markdown',
      html: '网页',
      pdf: 'PDF',
      docx: 'Word 文件',
    },
    readAs: (kind, amounts) => `按${kind}读取：${amounts}。`,
    speakers: (names, more) => `发言者：${names}${more > 0 ? `，另有 ${more} 人` : ''}`,
    noSpeakers: '没有找到发言者。',
    notEnglish: (language) => `文本似乎不是英文（${language}）；也许能找到引语，其他内容大多找不到。`,
  },
}
