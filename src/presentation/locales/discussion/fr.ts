import type { DiscussionWords } from '../../wording/groups/discussion-words.ts'
import { counted } from '../../plurals.ts'

/** The words for discussions in French. */
export const discussion: DiscussionWords = {
  commands: {
    discuss: { name: 'débat', description: 'Débattre d’une déclaration ou d’une proposition de l’article' },
    start: { name: 'ouvrir', description: 'Ouvrir un fil sur une déclaration ou une proposition' },
    list: { name: 'liste', description: 'Les fils sur l’article, dans son ordre' },
  },
  options: {
    about: { name: 'sujet', description: 'La déclaration ou la proposition : choisissez en tapant' },
    where: { name: 'où', description: 'Un salon ou un forum ; celui-ci si vous n’indiquez rien' },
  },
  questions: 'Questions pour commencer',
  asks: {
    addressee: (words) => `Cela s’adresse à « ${words} ». Qui est désigné par là ?`,
    figure: (words) => `Sur quoi repose le chiffre « ${words} » ?`,
    otherwise: (name) => `${name} dit autre chose. Sur quoi porte le désaccord ?`,
    role: (name, role) => `${name} parle en tant que « ${role} ». Que faut-il en déduire ?`,
    elsewhere: 'Que dit encore l’article à ce sujet ?',
    grounds: 'Quelles raisons l’article en donne-t-il ?',
  },
  opened: 'Le débat se trouve dans ',
  already: 'On en débat déjà dans ',
  heading: (title) => `Débats sur « ${title} »`,
  replies: counted('fr', { one: 'réponse', other: 'réponses' }),
  unseen: 'fermé au bot',
  none: 'Rien dans cet article ne fait encore débat ; « /discuss start » ouvre un fil.',
  unknown: 'Il n’y a pas de telle déclaration ou proposition ; choisissez parmi celles proposées en tapant.',
  serverOnly: 'Les fils appartiennent à un serveur ; utilisez cette commande là-bas.',
  noPlace: 'Aucun fil ne peut y être ouvert ; choisissez un salon textuel ou un forum.',
  forbidden:
    'Le bot ne peut pas y ouvrir de fil ; accordez-lui « Voir le salon », « Envoyer des messages », « Créer des fils publics » et « Envoyer des messages dans les fils », puis redonnez la commande.',
  notYou: 'Vous ne pouvez pas y ouvrir de fil ; choisissez un autre salon.',
  needsTag:
    'Ce forum demande un tag pour chaque post, et le bot n’en choisit pas ; désactivez cela, ou choisissez un autre salon.',
}
