import { counted } from '../../plurals.ts'
import type { ReadingWords } from '../../wording/groups/reading-words.ts'

const days = counted('fr', { one: 'jour', other: 'jours' })
const people = counted('fr', { one: 'personne', other: 'personnes' })

/** The words for reading plans in French. */
export const reading: ReadingWords = {
  commands: {
    reading: { name: 'lecture', description: 'Lire l’article ensemble, partie par partie' },
    start: { name: 'lancer', description: 'Diviser l’article en parties et les publier dans ce salon' },
    status: { name: 'état', description: 'Qui a lu quelle partie' },
    stop: { name: 'arrêter', description: 'Terminer le plan de lecture de ce salon' },
  },
  options: {
    parts: { name: 'parties', description: 'Combien de parties, de 1 à 20 ; 4 si vous n’indiquez rien' },
    remind: {
      name: 'rappel',
      description: 'Un seul rappel, après tant de jours ; aucun si vous n’indiquez rien',
    },
  },
  begins: (title, parts, after) =>
    `Lecture commune de « ${title} » : ${parts === 1 ? 'une partie suit' : `${parts} parties suivent`}.${
      after === null ? '' : ` Un seul rappel viendra dans ${days(after)}.`
    }`,
  noMore: 'Il ne se divise pas en davantage de parties.',
  part: (number, of) => `Partie ${number} sur ${of}`,
  read: 'J’ai lu cette partie',
  readBy: 'Lu par ',
  readByMany: (n) => `Lu par ${people(n)}`,
  nobodyYet: 'À lire',
  status: (title) => `Lecture de « ${title} »`,
  remindedOn: (day) => `Un seul rappel viendra le ${day}.`,
  reminder: (title) => `Rappel : nous lisons « ${title} » ; les parties se trouvent plus haut dans ce salon.`,
  stopped: (title) => `Le plan de lecture de « ${title} » est terminé.`,
  over: 'Ce plan de lecture est terminé.',
  going: 'Un plan de lecture est déjà en cours dans ce salon ; « /reading stop » le termine.',
  none: 'Aucun plan de lecture n’est en cours dans ce salon ; « /reading start » en lance un.',
  notYours:
    'Seule la personne qui a lancé ce plan, ou quelqu’un qui peut gérer les messages, y met fin ; adressez-vous à elle.',
}
