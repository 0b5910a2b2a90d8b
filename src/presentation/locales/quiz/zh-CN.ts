import type { QuizWords } from '../../wording/groups/quiz-words.ts'

/** The words for quizzes in Chinese. */
export const quiz: QuizWords = {
  commands: {
    quiz: { name: '问答', description: '就文章向频道里的所有人提问' },
    start: { name: '开始', description: '在本频道开始一场关于文章的问答' },
    scores: { name: '得分', description: '谁答对了多少题' },
  },
  options: {
    rounds: { name: '题数', description: '多少道题，1 到 20；不填为 5' },
    kind: { name: '题型', description: '只出一种题' },
  },
  kinds: {
    'who said': '谁说的',
    'true or changed': '原文还是改过的',
    finish: '补全引文',
    'which proposal': '哪项提议',
    mixed: '各种题型',
  },
  asks: {
    whoSaid: '这是谁说的？',
    finish: (speaker) => (speaker === null ? '下文是什么？' : `${speaker} 的这句话下文是什么？`),
    trueOrChanged: '文章是这样说的，还是有改动？',
    whichProposal: {
      proposed: (name) => `${name} 提议什么？`,
      demanded: (name) => `${name} 呼吁什么？`,
      recommended: (name) => `${name} 建议什么？`,
      pledged: (name) => `${name} 承诺什么？`,
      offered: (name) => `${name} 愿意提供什么？`,
    },
    supports: (name) => `${name} 用这句话支持哪项提议？`,
  },
  asItStands: '原文如此',
  changed: '有改动',
  begins: (title, rounds, seconds) =>
    `关于《${title}》的问答：共 ${rounds} 题，每题 ${seconds} 秒。按按钮作答，别人看不到你的答案。`,
  noMore: '这篇文章只能出这么多题。',
  question: (number, of) => `第 ${number} 题，共 ${of} 题`,
  open: '以第一次作答为准。本轮结束后给出原文段落。',
  taken: (choice) => `已记下你的答案：${choice}`,
  before: (choice) => `你已经答过了：${choice}`,
  over: '这一轮已经结束。',
  running: '本频道正在进行一场问答，请等它结束。',
  none: '这篇文章出不了这种题；请不要指定题型，或换一篇文章。',
  right: (choice) => `答案：${choice}`,
  changes: {
    number: '改动了一个数字。',
    name: '改动了一个人名。',
    negation: '添加或去掉了否定词。',
  },
  result: (right, answers) => `${answers} 人作答，${right} 人答对。`,
  nobody: '没有人作答。',
  scores: '得分',
  finalScores: '最终得分',
  scoresOfServer: '这里所有问答的得分',
  noScores: '这里还没有人答过题。',
  score: (right, answers) => `答对 ${right} 题，共答 ${answers} 题`,
}
