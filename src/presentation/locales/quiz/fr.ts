import type { QuizWords } from '../../wording/groups/quiz-words.ts'

/** The words for quizzes in French. */
export const quiz: QuizWords = {
  commands: {
    quiz: { name: 'quiz', description: 'Des questions sur l’article, pour tout le salon' },
    start: { name: 'lancer', description: 'Lancer un quiz sur l’article dans ce salon' },
    scores: { name: 'scores', description: 'Qui a bien répondu à combien de questions' },
  },
  options: {
    rounds: { name: 'questions', description: 'Combien de questions, de 1 à 20 ; 5 si vous n’indiquez rien' },
    kind: { name: 'genre', description: 'Des questions d’un seul genre' },
  },
  kinds: {
    'who said': 'Qui l’a dit',
    'true or changed': 'Exact ou modifié',
    finish: 'Compléter la citation',
    'which proposal': 'Quelle proposition',
    mixed: 'Tous les genres',
  },
  asks: {
    whoSaid: 'Qui a dit cela ?',
    finish: (speaker) =>
      speaker === null ? 'Quelle est la suite ?' : `Quelle est la suite de ces paroles de ${speaker} ?`,
    trueOrChanged: 'L’article dit-il cela, ou quelque chose a-t-il été modifié ?',
    whichProposal: {
      proposed: (name) => `Que propose ${name} ?`,
      demanded: (name) => `Que demande ${name} ?`,
      recommended: (name) => `Que recommande ${name} ?`,
      pledged: (name) => `Que promet ${name} ?`,
      offered: (name) => `Qu’offre ${name} ?`,
    },
    supports: (name) => `Laquelle de ses propositions ces paroles de ${name} appuient-elles ?`,
  },
  asItStands: 'L’article le dit',
  changed: 'Modifié',
  begins: (title, rounds, seconds) =>
    `Un quiz sur « ${title} » : ${rounds === 1 ? `une question, ${seconds} secondes` : `${rounds} questions, ${seconds} secondes pour chacune`}. Répondez par un bouton ; personne d’autre ne voit votre réponse.`,
  noMore: 'L’article n’en donne pas davantage.',
  question: (number, of) => `Question ${number} sur ${of}`,
  open: 'Votre première réponse compte. Le passage suit à la fin de la manche.',
  taken: (choice) => `Votre réponse est notée : ${choice}`,
  before: (choice) => `Vous avez déjà répondu : ${choice}`,
  over: 'Cette manche est terminée.',
  running: 'Un quiz est déjà en cours dans ce salon ; attendez qu’il soit terminé.',
  none: 'L’article ne donne aucune question de ce genre ; n’indiquez pas de genre, ou choisissez un autre article.',
  right: (choice) => `La réponse : ${choice}`,
  changes: {
    number: 'Un nombre a été modifié.',
    name: 'Un nom a été modifié.',
    negation: 'Une négation a été ajoutée ou retirée.',
  },
  result: (right, answers) => `${right} ${right > 1 ? 'bonnes réponses' : 'bonne réponse'} sur ${answers}.`,
  nobody: 'Personne n’a répondu.',
  scores: 'Scores',
  finalScores: 'Scores finaux',
  scoresOfServer: 'Scores de tous les quiz d’ici',
  noScores: 'Personne n’a encore répondu à une question ici.',
  score: (right, answers) => `${right} sur ${answers}`,
}
