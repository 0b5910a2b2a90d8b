import { counted, figures } from '../plurals.ts'
import type { Wording } from '../wording/wording.ts'
import { commands } from './commands/fr.ts'
import { corrections } from './corrections/fr.ts'
import { discussion } from './discussion/fr.ts'
import { library } from './library/fr.ts'
import { mistakes } from './mistakes/fr.ts'
import { notes } from './notes/fr.ts'
import { quiz } from './quiz/fr.ts'
import { quotation } from './quotation/fr.ts'
import { reading } from './reading/fr.ts'
import { terminal } from './terminal/fr.ts'

const locale = 'fr'
const number = figures(locale)
const seconds = counted(locale, { one: 'seconde', other: 'secondes' })

const numbers = (from: number, to: number): string =>
  from === to ? `phrase ${number(from)}` : `phrases ${number(from)} à ${number(to)}`

/** The bot's own words in French. */
export const fr: Wording = {
  locale,
  language: 'Français',
  commands,
  groups: { who: { name: 'qui', description: 'Qui a dit quelque chose, ou qui est quelqu’un' } },
  options: {
    words: { name: 'mots', description: 'Les mots cherchés, tels que vous vous en souvenez' },
    person: { name: 'personne', description: 'Un nom de l’article, ou une partie de ce nom' },
    question: { name: 'question', description: 'Votre question, dans vos propres mots' },
    about: { name: 'sujet', description: 'Seulement ce qui touche à ce sujet' },
    article: { name: 'article', description: 'Un autre article que celui qui est ouvert' },
    private: { name: 'privé', description: 'Ne montrer la réponse qu’à moi' },
  },
  findInArticle: 'Trouver dans l’article',
  corrections,
  library,
  actions: {
    context: 'En contexte',
    share: 'Partager',
    person: 'Qui est-ce ?',
    more: 'Suite',
    back: 'Retour',
    card: 'Carte de citation',
    takeBack: 'Retirer',
  },
  notes,
  quiz,
  terminal,
  mistakes,
  reading,
  discussion,
  quotation,
  problems: {
    'unknown-command': ({ given }) =>
      `Il n’y a pas de commande « ${given} » ; « help » donne celles qui existent.`,
    'unknown-article': ({ given }) =>
      `Il n’y a pas d’article « ${given} » ; laissez ce champ vide pour interroger celui qui est ouvert.`,
    'one-article': () =>
      'Cette commande ne regarde qu’un article à la fois ; indiquez-le, ou laissez ce champ vide.',
    'unknown-option': ({ option }) => `Cette commande ne prend pas « ${option} » ; retirez-le.`,
    empty: ({ option }) => `Rien n’a été donné pour « ${option} » ; ajoutez-le et redemandez.`,
    'no-words': ({ option }) =>
      `Il n’y a aucun mot dans « ${option} » ; écrivez au moins un mot ou un nombre.`,
    'too-long': ({ option, length, limit }) =>
      `« ${option} » compte ${number(length)} caractères ; réduisez-le à ${number(limit)} au plus.`,
    'not-text': ({ option }) => `« ${option} » doit être du texte ; écrivez-le en mots.`,
    'no-question': () => 'Rien n’a été demandé ; ajoutez une question sur l’article.',
    flood: (problem) => `C’étaient trop de commandes à la fois ; reprenez dans ${seconds(problem.seconds)}.`,
    busy: () => 'Trop de personnes posent des questions en même temps ; réessayez dans une minute.',
    interrupted: () => 'J’ai été redémarré avant d’avoir répondu ; reposez la question.',
    opening: () => 'Je suis encore en train de lire cet article ; reposez la question dans une minute.',
    'old-button': () => 'Ce bouton appartient à une réponse plus ancienne ; redonnez la commande.',
    'changed-article': () => 'L’article a été modifié depuis cette réponse ; redonnez la commande.',
    'no-passage': () => 'Il n’y a pas encore de passage à montrer en contexte ; posez d’abord une question.',
    store: ({ trouble }) => library.trouble[trouble],
    'not-yours': () => 'Ce bouton appartient à la personne qui a demandé ; donnez la commande vous-même.',
    'shared-already': () => 'Vous avez déjà partagé ceci ; « Retirer », en dessous, l’enlève.',
    'not-sharer': () => 'Seule la personne qui a partagé ceci peut le retirer ; demandez-le-lui.',
    unexpected: ({ id }) => `Une erreur s’est produite du côté du bot, notée sous ${id} ; réessayez.`,
  },
  talk: {
    greeting:
      'Bonjour. Demandez en anglais qui a dit quelque chose, qui est quelqu’un, ou ce que dit l’article ; « aide » donne les commandes.',
    thanks: 'Avec plaisir. Posez d’autres questions quand vous voulez.',
    farewell: 'Au revoir.',
    chat: 'Je ne connais que cet article. Demandez qui y a dit quelque chose ou ce qu’il dit ; « aide » donne les commandes.',
    self: 'Je suis Who Said, un bot qui cherche qui a dit quoi dans un article et répond par des passages mot pour mot. « aide » montre ce que l’on peut demander.',
    sure: 'Ce sont les mots mêmes de l’article, avec l’endroit où les vérifier.',
    unclear: 'Je ne sais pas à quoi cela se rapporte ; donnez le nom ou le sujet.',
  },
  says: {
    closeWords: 'Ce n’est pas certain ; c’est peut-être ceci :',
    closeQuestion: 'Ce n’est pas certain ; ceci y répond peut-être :',
    missingWords: 'Je n’ai pas trouvé cela dans l’article.',
    missing: 'Je n’ai pas trouvé cela dans l’article.',
    contrary: 'L’article dit le contraire :',
    nearest: 'Passages les plus proches :',
    saysContrary: 'Il dit le contraire.',
    unknownPerson: (asked) => `L’article ne nomme personne du nom de « ${asked} ».`,
    missingInAll: 'Je n’ai trouvé cela dans aucun article.',
    unknownPersonInAll: (asked) => `Aucun article ne nomme une personne du nom de « ${asked} ».`,
    askedOf: (asked, all) =>
      `${number(asked)} articles sur ${number(all)} ont été interrogés, ceux qui contiennent le plus de vos mots.`,
    takenAs: (meant) => `Compris comme « ${meant} ».`,
    shownBy: (command) => `Voici ce que montre « ${command} » :`,
    severalFit: (asked) => `« ${asked} » peut désigner plusieurs personnes :`,
    unquotedPerson: (name) => `L’article nomme ${name} sans rapporter ses paroles.`,
    noQuotesAbout: (name, topic) => `L’article ne rapporte aucune parole de ${name} sur « ${topic} ».`,
    noFactsAbout: (topic) => `L’article ne donne aucun détail sur « ${topic} ».`,
    noQuotes: 'L’article ne donne les paroles de personne.',
    noQuotesOn: (topic) => `L’article ne donne aucune parole sur « ${topic} ».`,
    noProposals: 'Personne ne propose rien dans l’article.',
    noFacts: 'L’article ne donne aucun détail vérifiable.',
    noPeople: 'L’article ne nomme personne.',
    help: 'Chaque réponse est un passage de l’article, mot pour mot, avec son auteur et sa place. Quand l’article ne le dit pas, la réponse le dit.',
    moreArticles: (n) =>
      `Il y a ${number(n)} articles : « articles » les montre, « use NOM » en ouvre un autre.`,
    sharedBy: (name) => `Partagé par ${name}`,
    longMessage: (n) =>
      `Long message : ses citations et ses phrases les plus longues ont été cherchées une à une, ${number(n)} en tout.`,
  },
  labels: {
    forms: {
      quotation: 'citation directe',
      reported: 'propos rapportés',
      passage: 'texte de l’article',
    },
    turns: {
      denied: 'le nie ou le rejette',
      doubted: 'en doute',
      asked: 'le demande',
      demanded: 'l’exige',
      promised: 'le promet',
      'not said': 'ne le dit pas',
    },
    author: 'l’auteur du texte',
    withWordsOf: (own, names) => `${own}, avec des mots ${names === null ? 'd’autrui' : `de ${names}`}`,
    quotedWithin: 'citation directe, dans le texte de l’article',
    unnamed: 'auteur non nommé',
    reportedBy: (publisher) => `rapporté par ${publisher}`,
    ownWords: (publisher) => `texte de ${publisher}`,
    partlyQuoted: (publisher) =>
      publisher === null
        ? 'propos rapportés, en partie entre guillemets'
        : `rapporté par ${publisher}, en partie entre guillemets`,
    outcomes: {
      found: 'Trouvé',
      unsure: 'Pas certain',
      nothing: 'Pas dans l’article',
      refused: 'Pas fait',
      plain: 'Who Said',
    },
    facts: {
      when: 'Quand',
      where: 'Où',
      'how many': 'Combien',
      which: 'Énumérations',
      money: 'Argent',
      'how long': 'Durées, distances, âges',
      who: 'Qui',
      law: 'Droit et votes',
      plan: 'Projets',
    },
    claimedBy: (name) => `affirmé par ${name}`,
    claimedByUnnamed: 'affirmé par une personne non nommée',
    moreFacts: (n) =>
      `${number(n)} autres ne figurent pas ici ; nommez un sujet pour voir ceux qui le touchent.`,
    sentencesOf: ({ from, to }, all) => `${numbers(from, to)} sur ${number(all)}`,
    units: {
      caption: 'légende de la photo',
      photoCredit: 'crédit photo',
      writers: 'ligne des auteurs',
      dateline: 'lieu et date de la dépêche',
      heading: 'intertitre',
    },
    saidAt: (place) => `${place}\u00a0: `,
    sentences: numbers,
    also: 'Voir aussi',
    nextBest: 'Passage suivant par pertinence',
    tryThese: 'Trois choses à essayer :',
    quotesOf: (name) => `Ce que dit ${name}`,
    quotesAbout: (name, topic) => `Ce que dit ${name} sur « ${topic} »`,
    everybody: 'tout le monde',
    allArticles: 'tous les articles',
    openArticle: 'ouvert',
    factsAbout: (topic) => `Faits sur « ${topic} »`,
    proposedBy: {
      proposed: (name) => (name === null ? 'proposé' : `proposé par ${name}`),
      demanded: (name) => (name === null ? 'demandé' : `demandé par ${name}`),
      recommended: (name) => (name === null ? 'recommandé' : `recommandé par ${name}`),
      pledged: (name) => (name === null ? 'promis' : `promis par ${name}`),
      offered: (name) => (name === null ? 'offert' : `offert par ${name}`),
    },
    addressedTo: (words) => `adressé à « ${words} »`,
    moreUnlisted: (n) => `${number(n)} autres ne figurent pas ici.`,
    inSupport: 'À l’appui',
    silentPeople: 'Nommés, sans paroles rapportées',
    silent: 'aucune parole rapportée',
    inContext: 'En contexte',
    writers: (names) => `Texte : ${names}`,
    photographer: (name) => `Photographie : ${name}`,
    opening: 'Début',
    page: (page, pages) => `Page ${number(page)} sur ${number(pages)}`,
    pictureOfSpeakers: (title) => `Qui parle, et où, dans « ${title} »`,
    pictureOfQuotation: (source, words) => `Citation de ${source} : « ${words} »`,
  },
  counts: {
    sentences: counted(locale, { one: 'phrase', other: 'phrases' }),
    words: counted(locale, { one: 'mot', other: 'mots' }),
    people: counted(locale, { one: 'personne', other: 'personnes' }),
    quotations: counted(locale, { one: 'citation', other: 'citations' }),
    reports: counted(locale, { one: 'propos rapporté', other: 'propos rapportés' }),
    facts: counted(locale, { one: 'fait', other: 'faits' }),
    proposals: counted(locale, { one: 'proposition', other: 'propositions' }),
  },
  reader: {
    search: 'Chercher dans cet article',
    whoSaid: 'Qui l’a dit ?',
    ask: 'Demander',
    answer: 'Réponse',
    close: 'Fermer',
    speakers: 'Qui parle',
    unmarked: 'sans marque',
    marks: 'Marqué dans le texte',
    reports: 'propos rapportés',
    facts: 'faits',
    proposals: 'propositions',
    contents: 'Sommaire',
    toText: 'Aller au texte',
    original: 'là où il a été publié',
    articles: 'Articles',
    before: 'La partie précédente',
    after: 'La partie suivante',
    notFound: 'Il n’y a pas d’article à cette adresse.',
    busy: 'Beaucoup de recherches sont en cours ; réessayez dans un instant.',
    away: 'Cet article est injoignable pour le moment ; réessayez dans une minute.',
    opening: 'Cet article est en cours de première lecture ; rechargez cette page dans un instant.',
  },
}
