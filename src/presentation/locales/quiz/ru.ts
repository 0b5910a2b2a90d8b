import { counted } from '../../plurals.ts'
import type { QuizWords } from '../../wording/groups/quiz-words.ts'

const questions = counted('ru', { one: 'вопрос', few: 'вопроса', other: 'вопросов' })
const seconds = counted('ru', { one: 'секунда', few: 'секунды', other: 'секунд' })

/** The words for quizzes in Russian. */
export const quiz: QuizWords = {
  commands: {
    quiz: { name: 'викторина', description: 'Вопросы по статье для всех в канале' },
    start: { name: 'начать', description: 'Начать викторину по статье в этом канале' },
    scores: { name: 'очки', description: 'Кто верно ответил на сколько вопросов' },
  },
  options: {
    rounds: { name: 'вопросы', description: 'Сколько вопросов, от 1 до 20; если не указать, 5' },
    kind: { name: 'вид', description: 'Вопросы только одного вида' },
  },
  kinds: {
    'who said': 'Кто это сказал',
    'true or changed': 'Верно или изменено',
    finish: 'Закончить цитату',
    'which proposal': 'Какое предложение',
    mixed: 'Все виды',
  },
  asks: {
    whoSaid: 'Кто это сказал?',
    finish: (speaker) =>
      speaker === null ? 'Как это продолжается?' : `Как продолжаются эти слова? Их автор — ${speaker}.`,
    trueOrChanged: 'Так ли сказано в статье, или что-то изменено?',
    whichProposal: {
      proposed: (name) => `Что предлагает ${name}?`,
      demanded: (name) => `К чему призывает ${name}?`,
      recommended: (name) => `Что рекомендует ${name}?`,
      pledged: (name) => `Что обещает ${name}?`,
      offered: (name) => `Какую помощь или условия предлагает ${name}?`,
    },
    supports: (name) => `Какое предложение подкрепляют эти слова? Их автор — ${name}.`,
  },
  asItStands: 'Так и сказано',
  changed: 'Изменено',
  begins: (title, rounds, each) =>
    `Викторина по статье «${title}»: ${questions(rounds)}, ${rounds === 1 ? '' : 'на каждый — '}${seconds(each)}. Отвечайте кнопкой; вашего ответа никто больше не видит.`,
  noMore: 'Больше вопросов статья не даёт.',
  question: (number, of) => `Вопрос ${number} из ${of}`,
  open: 'Засчитывается первый ответ. Отрывок появится, когда раунд закончится.',
  taken: (choice) => `Ваш ответ записан: ${choice}`,
  before: (choice) => `Вы уже ответили: ${choice}`,
  over: 'Этот раунд закончен.',
  running: 'В этом канале викторина уже идёт; подождите, пока она закончится.',
  none: 'Вопросов такого вида по статье нет; не указывайте вид или выберите другую статью.',
  right: (choice) => `Ответ: ${choice}`,
  changes: {
    number: 'Изменено число.',
    name: 'Изменено имя.',
    negation: 'Отрицание добавлено или убрано.',
  },
  result: (right, answers) => `Верных ответов: ${right} из ${answers}.`,
  nobody: 'Никто не ответил.',
  scores: 'Очки',
  finalScores: 'Итоговые очки',
  scoresOfServer: 'Очки за все викторины здесь',
  noScores: 'Здесь ещё никто не ответил ни на один вопрос.',
  score: (right, answers) => `${right} из ${answers}`,
}
