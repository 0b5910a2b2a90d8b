import type { QuotationWords } from '../../wording/groups/quotation-words.ts'

/** The words for the quotation of the day in French. */
export const quotation: QuotationWords = {
  commands: {
    quotation: { name: 'citation', description: 'Une citation de l’article par jour' },
    start: { name: 'lancer', description: 'Publier une citation par jour dans ce salon' },
    stop: { name: 'arrêter', description: 'Ne plus en publier dans ce salon' },
  },
  options: {
    hour: {
      name: 'heure',
      description: 'À partir de quelle heure du jour, de 0 à 23, en UTC ; 8 si vous n’indiquez rien',
    },
  },
  heading: 'Citation du jour',
  count: (number, of) => `${number} sur ${of}`,
  started: (hour, isOver) =>
    `Désormais, ce salon reçoit une citation par jour, à ${hour} h UTC${isOver ? ' ; la prochaine arrive demain' : ''}.`,
  stopped: 'Ce salon ne reçoit plus de citation du jour.',
  notGoing: 'Ce salon ne reçoit pas de citation du jour ; « /quotation start » la met en place.',
  noRight:
    'Il faut la permission « Gérer le serveur » ou « Gérer les messages », ou le rôle que ce serveur a nommé ; demandez à qui l’a.',
  none: 'L’article n’a aucune citation directe d’une personne nommée ; choisissez un autre article.',
}
