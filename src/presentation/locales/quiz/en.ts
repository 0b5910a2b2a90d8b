import type { QuizWords } from '../../wording/groups/quiz-words.ts'

/** The words for quizzes in English. */
export const quiz: QuizWords = {
  commands: {
    quiz: { name: 'quiz', description: 'Questions about the article, for everybody in the channel' },
    start: { name: 'start', description: 'Start a quiz about the article in this channel' },
    scores: { name: 'scores', description: 'Who has answered how many questions rightly' },
  },
  options: {
    rounds: { name: 'rounds', description: 'How many questions, from 1 to 20; 5 where you leave it out' },
    kind: { name: 'kind', description: 'Questions of one kind only' },
  },
  kinds: {
    'who said': 'Who said it',
    'true or changed': 'True or changed',
    finish: 'Finish the quotation',
    'which proposal': 'Which proposal',
    mixed: 'All kinds',
  },
  asks: {
    whoSaid: 'Who said this?',
    finish: (speaker) =>
      speaker === null ? 'How does this go on?' : `How do these words of ${speaker} go on?`,
    trueOrChanged: 'Does the article say this, or has something been changed?',
    whichProposal: {
      proposed: (name) => `What does ${name} propose?`,
      demanded: (name) => `What does ${name} call for?`,
      recommended: (name) => `What does ${name} recommend?`,
      pledged: (name) => `What does ${name} promise?`,
      offered: (name) => `What does ${name} offer?`,
    },
    supports: (name) => `Which proposal does ${name} support with these words?`,
  },
  asItStands: 'It says this',
  changed: 'Changed',
  begins: (title, rounds, seconds) =>
    `A quiz on “${title}”: ${rounds === 1 ? `one question, ${seconds} seconds` : `${rounds} questions, ${seconds} seconds each`}. Answer by button; nobody else sees your answer.`,
  noMore: 'The article gives no more than that.',
  question: (number, of) => `Question ${number} of ${of}`,
  open: 'Your first answer counts. The passage follows when the round is over.',
  taken: (choice) => `Your answer is noted: ${choice}`,
  before: (choice) => `You have answered this already: ${choice}`,
  over: 'This round is over.',
  running: 'A quiz is running in this channel already; wait until it is over.',
  none: 'The article gives no question of that kind; leave the kind out, or choose another article.',
  right: (choice) => `The answer: ${choice}`,
  changes: {
    number: 'A number was changed.',
    name: 'A name was changed.',
    negation: 'A “not” was put in or taken out.',
  },
  result: (right, answers) => `${right} of ${answers} answered rightly.`,
  nobody: 'Nobody answered.',
  scores: 'Scores',
  finalScores: 'Final scores',
  scoresOfServer: 'Scores of all quizzes here',
  noScores: 'Nobody has answered a question here yet.',
  score: (right, answers) => `${right} of ${answers}`,
}
