import { counted, figures } from '../plurals.ts'
import type { Wording } from '../wording/wording.ts'
import { commands } from './commands/es-ES.ts'
import { corrections } from './corrections/es-ES.ts'
import { discussion } from './discussion/es-ES.ts'
import { library } from './library/es-ES.ts'
import { mistakes } from './mistakes/es-ES.ts'
import { notes } from './notes/es-ES.ts'
import { quiz } from './quiz/es-ES.ts'
import { quotation } from './quotation/es-ES.ts'
import { reading } from './reading/es-ES.ts'
import { terminal } from './terminal/es-ES.ts'

const locale = 'es-ES'
const number = figures(locale)
const seconds = counted(locale, { one: 'segundo', other: 'segundos' })

const numbers = (from: number, to: number): string =>
  from === to ? `frase ${number(from)}` : `frases ${number(from)} a ${number(to)}`

/** The bot's own words in Spanish. */
export const esES: Wording = {
  locale,
  language: 'Español',
  commands,
  groups: { who: { name: 'quién', description: 'Quién dijo algo o quién es alguien' } },
  options: {
    words: { name: 'palabras', description: 'Las palabras que busca, tal como las recuerde' },
    person: { name: 'persona', description: 'Un nombre del artículo, o una parte de él' },
    question: { name: 'pregunta', description: 'Su pregunta, con sus propias palabras' },
    about: { name: 'tema', description: 'Solo lo que trata de este tema' },
    article: { name: 'artículo', description: 'Otro artículo que el que está abierto' },
    private: { name: 'privado', description: 'Mostrarme la respuesta solo a mí' },
  },
  findInArticle: 'Buscar en el artículo',
  corrections,
  library,
  actions: {
    context: 'En contexto',
    share: 'Compartir',
    person: '¿Quién es?',
    more: 'Más',
    back: 'Atrás',
    card: 'Tarjeta de cita',
    takeBack: 'Retirar',
  },
  notes,
  quiz,
  terminal,
  mistakes,
  reading,
  discussion,
  quotation,
  problems: {
    'unknown-command': ({ given }) => `No existe el comando «${given}»; «help» muestra los que hay.`,
    'unknown-article': ({ given }) =>
      `No existe el artículo «${given}»; déjelo vacío para preguntar al que está abierto.`,
    'one-article': () => 'Este comando mira un solo artículo cada vez; indíquelo o déjelo vacío.',
    'unknown-option': ({ option }) => `Este comando no admite «${option}»; quítelo.`,
    empty: ({ option }) => `No se ha dado nada en «${option}»; añádalo y vuelva a preguntar.`,
    'no-words': ({ option }) =>
      `No hay ninguna palabra en «${option}»; escriba al menos una palabra o un número.`,
    'too-long': ({ option, length, limit }) =>
      `«${option}» tiene ${number(length)} caracteres; redúzcalo a ${number(limit)} como máximo.`,
    'not-text': ({ option }) => `«${option}» tiene que ser texto; escríbalo con palabras.`,
    'no-question': () => 'No se ha preguntado nada; añada una pregunta sobre el artículo.',
    flood: (problem) =>
      `Han sido demasiados comandos seguidos; continúe dentro de ${seconds(problem.seconds)}.`,
    busy: () => 'Demasiadas personas preguntan a la vez; inténtalo de nuevo dentro de un minuto.',
    interrupted: () => 'Me reiniciaron antes de responder; vuelve a preguntar.',
    opening: () => 'Todavía estoy leyendo este artículo; vuelve a preguntar dentro de un minuto.',
    'old-button': () => 'Este botón pertenece a una respuesta anterior; escriba de nuevo el comando.',
    'changed-article': () => 'El artículo ha cambiado desde esta respuesta; escriba de nuevo el comando.',
    'no-passage': () => 'Todavía no hay ningún pasaje que mostrar en contexto; pregunte algo primero.',
    store: ({ trouble }) => library.trouble[trouble],
    'not-yours': () => 'Este botón pertenece a quien preguntó; escriba usted el comando.',
    'shared-already': () => 'Ya ha compartido esto; «Retirar», debajo, lo quita.',
    'not-sharer': () => 'Solo quien compartió esto puede retirarlo; pídaselo.',
    unexpected: ({ id }) => `Ha habido un fallo del bot, anotado como ${id}; inténtelo de nuevo.`,
  },
  talk: {
    greeting:
      'Hola. Pregunta en inglés quién dijo algo, quién es alguien o lo que pueda contestar el artículo; «ayuda» muestra los comandos.',
    thanks: 'De nada. Pregunta cuando quieras.',
    farewell: 'Hasta luego.',
    chat: 'Solo conozco este artículo. Pregunta quién dijo algo o qué dice; «ayuda» muestra los comandos.',
    self: 'Soy Who Said, un bot que busca quién dijo qué en un artículo y responde con pasajes literales. «ayuda» muestra lo que puedes preguntar.',
    sure: 'Las palabras son las del propio artículo, con el lugar donde comprobarlas.',
    unclear: 'No sé a qué te refieres; pregúntalo con el nombre o el tema.',
  },
  says: {
    closeWords: 'No es seguro; quizá sea esto:',
    closeQuestion: 'No es seguro; quizá esto responda a la pregunta:',
    missingWords: 'No he encontrado esto en el artículo.',
    missing: 'No he encontrado esto en el artículo.',
    contrary: 'El artículo dice lo contrario:',
    nearest: 'Pasajes más cercanos:',
    saysContrary: 'Dice lo contrario.',
    unknownPerson: (asked) => `El artículo no nombra a nadie llamado «${asked}».`,
    missingInAll: 'No he encontrado esto en ningún artículo.',
    unknownPersonInAll: (asked) => `Ningún artículo nombra a nadie llamado «${asked}».`,
    askedOf: (asked, all) =>
      `Se han consultado ${number(asked)} de ${number(all)} artículos, los que tienen más palabras suyas.`,
    takenAs: (meant) => `Entendido como «${meant}».`,
    shownBy: (command) => `Esto es lo que muestra «${command}»:`,
    severalFit: (asked) => `Hay varias personas a las que corresponde «${asked}»:`,
    unquotedPerson: (name) => `El artículo nombra a ${name}, pero no recoge palabras suyas.`,
    noQuotesAbout: (name, topic) => `El artículo no recoge palabras de ${name} sobre «${topic}».`,
    noFactsAbout: (topic) => `El artículo no da datos sobre «${topic}».`,
    noQuotes: 'El artículo no recoge palabras de nadie.',
    noQuotesOn: (topic) => `El artículo no recoge palabras sobre «${topic}».`,
    noProposals: 'Nadie propone nada en el artículo.',
    noFacts: 'El artículo no da datos que se puedan comprobar.',
    noPeople: 'El artículo no nombra a nadie.',
    help: 'Cada respuesta es un pasaje del artículo, palabra por palabra, con quién lo dijo y dónde. Cuando el artículo no lo dice, la respuesta lo dice.',
    moreArticles: (n) => `Hay ${number(n)} artículos: «articles» los muestra y «use NOMBRE» abre otro.`,
    sharedBy: (name) => `Compartido por ${name}`,
    longMessage: (n) =>
      `El mensaje es largo: se han buscado una a una sus citas y sus frases más largas, ${number(n)} en total.`,
  },
  labels: {
    forms: {
      quotation: 'cita directa',
      reported: 'referido',
      passage: 'texto del propio artículo',
    },
    turns: {
      denied: 'lo niega o lo rechaza',
      doubted: 'lo duda',
      asked: 'lo pregunta',
      demanded: 'lo pide',
      promised: 'lo promete',
      'not said': 'no lo dice',
    },
    author: 'quien firma el texto',
    withWordsOf: (own, names) => `${own}, con palabras de ${names ?? 'otros'}`,
    quotedWithin: 'cita directa, dentro del texto del artículo',
    unnamed: 'hablante sin nombrar',
    reportedBy: (publisher) => `referido por ${publisher}`,
    ownWords: (publisher) => `texto de ${publisher}`,
    partlyQuoted: (publisher) =>
      publisher === null
        ? 'referido, en parte con palabras citadas'
        : `referido por ${publisher}, en parte con palabras citadas`,
    outcomes: {
      found: 'Encontrado',
      unsure: 'No es seguro',
      nothing: 'No está en el artículo',
      refused: 'No se ha hecho',
      plain: 'Who Said',
    },
    facts: {
      when: 'Cuándo',
      where: 'Dónde',
      'how many': 'Cuántos',
      which: 'Nombrados uno por uno',
      money: 'Dinero',
      'how long': 'Duraciones, distancias, edades',
      who: 'Quién',
      law: 'Leyes y votaciones',
      plan: 'Planes',
    },
    claimedBy: (name) => `lo afirma ${name}`,
    claimedByUnnamed: 'lo afirma alguien sin nombrar',
    moreFacts: (n) => `Quedan ${number(n)} más sin mostrar; indique un tema para ver los que tratan de él.`,
    sentencesOf: ({ from, to }, all) => `${numbers(from, to)} de ${number(all)}`,
    units: {
      caption: 'pie de foto',
      photoCredit: 'crédito de la foto',
      writers: 'línea de autores',
      dateline: 'data',
      heading: 'título de sección',
    },
    saidAt: (place) => `${place}: `,
    sentences: numbers,
    also: 'Véase también',
    nextBest: 'Siguiente pasaje por relevancia',
    tryThese: 'Tres cosas para probar:',
    quotesOf: (name) => `Lo que dijo ${name}`,
    quotesAbout: (name, topic) => `Lo que dijo ${name} sobre «${topic}»`,
    everybody: 'todos',
    allArticles: 'todos los artículos',
    openArticle: 'abierto',
    factsAbout: (topic) => `Datos sobre «${topic}»`,
    proposedBy: {
      proposed: (name) => (name === null ? 'propuesto' : `propuesto por ${name}`),
      demanded: (name) => (name === null ? 'pedido' : `pedido por ${name}`),
      recommended: (name) => (name === null ? 'recomendado' : `recomendado por ${name}`),
      pledged: (name) => (name === null ? 'prometido' : `prometido por ${name}`),
      offered: (name) => (name === null ? 'ofrecido' : `ofrecido por ${name}`),
    },
    addressedTo: (words) => `dirigido a «${words}»`,
    moreUnlisted: (n) => `Quedan ${number(n)} más sin mostrar.`,
    inSupport: 'En apoyo',
    silentPeople: 'Nombrados, sin palabras suyas',
    silent: 'sin palabras suyas',
    inContext: 'En contexto',
    writers: (names) => `Texto: ${names}`,
    photographer: (name) => `Fotografía: ${name}`,
    opening: 'Comienzo',
    page: (page, pages) => `Página ${number(page)} de ${number(pages)}`,
    pictureOfSpeakers: (title) => `Quién habla y dónde en «${title}»`,
    pictureOfQuotation: (source, words) => `Cita de ${source}: «${words}»`,
  },
  counts: {
    sentences: counted(locale, { one: 'frase', other: 'frases' }),
    words: counted(locale, { one: 'palabra', other: 'palabras' }),
    people: counted(locale, { one: 'persona', other: 'personas' }),
    quotations: counted(locale, { one: 'cita', other: 'citas' }),
    reports: counted(locale, { one: 'declaración referida', other: 'declaraciones referidas' }),
    facts: counted(locale, { one: 'dato', other: 'datos' }),
    proposals: counted(locale, { one: 'propuesta', other: 'propuestas' }),
  },
  reader: {
    search: 'Buscar en este artículo',
    whoSaid: '¿Quién lo dijo?',
    ask: 'Preguntar',
    answer: 'Respuesta',
    close: 'Cerrar',
    speakers: 'Quién habla',
    unmarked: 'sin marca',
    marks: 'Marcado en el texto',
    reports: 'palabras referidas',
    facts: 'datos',
    proposals: 'propuestas',
    contents: 'Índice',
    toText: 'Ir al texto',
    original: 'donde se publicó',
    articles: 'Artículos',
    before: 'La parte anterior',
    after: 'La parte siguiente',
    notFound: 'No hay ningún artículo en esta dirección.',
    busy: 'Hay muchas búsquedas en curso; inténtalo de nuevo en un momento.',
    away: 'No se puede acceder a este artículo por el momento; inténtalo de nuevo en un minuto.',
    opening: 'Este artículo se está leyendo por primera vez; vuelve a cargar esta página en un momento.',
  },
}
