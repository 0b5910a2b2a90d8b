import type { QuizWords } from '../../wording/groups/quiz-words.ts'

/** The words for quizzes in Spanish. */
export const quiz: QuizWords = {
  commands: {
    quiz: { name: 'quiz', description: 'Preguntas sobre el artículo para todo el canal' },
    start: { name: 'empezar', description: 'Empezar un quiz sobre el artículo en este canal' },
    scores: { name: 'puntos', description: 'Quién ha acertado cuántas preguntas' },
  },
  options: {
    rounds: { name: 'preguntas', description: 'Cuántas preguntas, de 1 a 20; 5 si no indicas nada' },
    kind: { name: 'tipo', description: 'Preguntas de un solo tipo' },
  },
  kinds: {
    'who said': 'Quién lo dijo',
    'true or changed': 'Cierto o cambiado',
    finish: 'Completar la cita',
    'which proposal': 'Qué propuesta',
    mixed: 'De todos los tipos',
  },
  asks: {
    whoSaid: '¿Quién dijo esto?',
    finish: (speaker) => (speaker === null ? '¿Cómo sigue?' : `¿Cómo siguen estas palabras de ${speaker}?`),
    trueOrChanged: '¿Lo dice el artículo o se ha cambiado algo?',
    whichProposal: {
      proposed: (name) => `¿Qué propone ${name}?`,
      demanded: (name) => `¿Qué pide ${name}?`,
      recommended: (name) => `¿Qué recomienda ${name}?`,
      pledged: (name) => `¿Qué promete ${name}?`,
      offered: (name) => `¿Qué ofrece ${name}?`,
    },
    supports: (name) => `¿Qué propuesta apoya ${name} con estas palabras?`,
  },
  asItStands: 'Lo dice',
  changed: 'Cambiado',
  begins: (title, rounds, seconds) =>
    `Un quiz sobre «${title}»: ${rounds === 1 ? `una pregunta, ${seconds} segundos` : `${rounds} preguntas, ${seconds} segundos para cada una`}. Responde con un botón; nadie más ve tu respuesta.`,
  noMore: 'El artículo no da para más.',
  question: (number, of) => `Pregunta ${number} de ${of}`,
  open: 'Cuenta tu primera respuesta. El pasaje aparece al terminar la ronda.',
  taken: (choice) => `Tu respuesta queda anotada: ${choice}`,
  before: (choice) => `Ya has respondido: ${choice}`,
  over: 'Esta ronda ha terminado.',
  running: 'Ya hay un quiz en marcha en este canal; espera a que termine.',
  none: 'El artículo no da ninguna pregunta de ese tipo; no indiques el tipo o elige otro artículo.',
  right: (choice) => `La respuesta: ${choice}`,
  changes: {
    number: 'Se cambió un número.',
    name: 'Se cambió un nombre.',
    negation: 'Se añadió o se quitó una negación.',
  },
  result: (right, answers) => `${right} de ${answers} han acertado.`,
  nobody: 'Nadie ha respondido.',
  scores: 'Puntos',
  finalScores: 'Puntos finales',
  scoresOfServer: 'Puntos de todos los quiz de aquí',
  noScores: 'Aquí nadie ha respondido todavía a ninguna pregunta.',
  score: (right, answers) => `${right} de ${answers}`,
}
