import type { MistakeWords } from '../../wording/mistake-words.ts'
import { library } from '../library/es-ES.ts'
import { host } from '../host/es-ES.ts'

const FILES = {
  ENOENT: 'no existe; compruebe el nombre',
  EACCES: 'no se puede leer; dé permiso a este usuario',
  EISDIR: 'es una carpeta; indique un archivo de ella',
  ELOOP: 'es un enlace que lleva a sí mismo; ponga ahí el propio archivo',
  ENAMETOOLONG: 'tiene un nombre demasiado largo; cámbielo',
  other: 'no se puede leer; compruebe el archivo y su carpeta',
}
const FACTS = {
  title: 'escriba el título como texto',
  publisher: 'escriba el nombre del medio como texto, o null',
  writers: 'escriba los nombres como lista de textos, o []',
  photographer: 'escriba el nombre como texto, o null',
  date: 'escriba el día como "2015-12-16", o null',
  language: 'escriba una etiqueta de idioma como "en"',
  url: 'escriba una dirección que empiece por https://, o null',
  unknown: 'quítelo; este archivo no tiene ese campo',
  whole: 'escriba un objeto que tenga al menos "title" y "language"',
}
const PORTS = {
  EADDRINUSE: 'lo tiene otro programa; dé otro número a PORT o termine ese programa',
  EACCES: 'este sistema lo reserva al administrador; dé a PORT un número mayor que 1023',
  EADDRNOTAVAIL: 'esta máquina no tiene esa dirección; dé a HTTP_HOST 127.0.0.1 o 0.0.0.0',
  ENOTFOUND: 'nada se llama así; dé a HTTP_HOST 127.0.0.1 o 0.0.0.0',
  other: 'dé otros valores a HTTP_HOST y PORT',
}

/** What is told at the start, in Spanish. */
export const mistakes: MistakeWords = {
  host,
  variable: (name, given, remedy) =>
    given === null
      ? `La variable ${name} no puede tener el valor que tiene; ${remedy}.`
      : `La variable ${name} no puede ser «${given}»; ${remedy}.`,
  variables: {
    token:
      'cópielo entero de la página «Bot» de su aplicación en discord.com/developers, sin espacios ni comillas, o déjela vacía',
    publicKey:
      'copie las 64 cifras de «Public Key» de la página «General Information» de su aplicación, o déjela vacía',
    port: 'escriba un número del 1 al 65535, o déjela vacía',
    onOff: 'escriba «on» u «off»',
    discordApi: 'escriba una dirección como https://discord.com/api, o déjela vacía',
    shards: 'escriba «auto» o cuántas, desde 1, o déjela vacía',
    database: 'escriba postgres://USER:PASSWORD@HOST/NAME, o la ruta de un archivo, o déjela vacía',
    judgeUrl:
      'escriba la dirección de un servidor que hable el protocolo chat, como http://localhost:11434/v1, o déjela vacía',
    judgeKey: 'cópiela entera, sin espacios ni comillas, o déjela vacía',
    publicUrl:
      'escriba la dirección en la que se llega a este programa, como https://who-said.example.org, o déjela vacía',
    other: 'compruébela',
    oneOf: (values) => `escriba uno de estos valores: ${values}`,
  },
  twoJudges: 'JUDGE y JUDGE_URL tienen valor las dos; deje vacía una de ellas.',
  unknownVariable: (name, meant) =>
    `No se conoce la variable ${name}${meant === null ? '' : `; quizá quiso decir ${meant}`}.`,

  noArticles: (folder) =>
    `${folder} no contiene ningún artículo; ponga ahí NAME.txt o use «npm start -- add FILE».`,
  noFolder: (folder) => `No se puede leer la carpeta ${folder}; créela y ponga en ella un artículo.`,
  folderNotWritten: (folder) =>
    `No se puede escribir en la carpeta ${folder}; dé permiso a este usuario o indique otra en SEEDS.`,
  unknownArticle: (given, folder, names) =>
    `No hay ningún artículo ${given} en ${folder}; indique uno de estos: ${names}.`,
  severalArticles: (given, folder, names) =>
    `«${given}» corresponde a varios artículos de ${folder}; indique uno de estos: ${names}.`,
  leftOut: (why) => `Se ha dejado fuera: ${why}`,

  file: (file, why) => `${file} ${FILES[why]}.`,
  binary: (file) => `${file} no es un texto; guarde el artículo como texto sin formato o use «add».`,
  empty: (file) => `${file} está vacío; ponga en él el texto del artículo.`,
  notPlain: (file) => `${file} no es un archivo corriente; guarde el artículo en uno.`,
  tooLong: (file, megabytes, most) =>
    `${file} ocupa ${megabytes} MB; un artículo puede ocupar ${most} MB como máximo.`,
  noJson: (file, line) => `${file} no es JSON, línea ${line}; compruebe las comas y las comillas.`,
  fact: (file, field, why) => `${file}${field === '' ? '' : `, campo «${field}»`}: ${FACTS[why]}.`,

  unread: (source, why) => `${source}: ${library.refused[why]}`,
  refused: (url, status) =>
    `${url} responde con ${status}; abra la página en un navegador, guárdela y añada el archivo.`,
  unreachable: (url) =>
    `No se puede llegar a ${url}; compruebe la dirección, o guarde la página y añada el archivo.`,
  brokeOff: (url) => `${url} se ha interrumpido; inténtelo de nuevo, o guarde la página y añada el archivo.`,
  port: (port, host, why) => `No se puede servir el puerto ${port} de ${host}; ${PORTS[why]}.`,

  nothingToAnnotate:
    'No hay nada que anotar; indique un archivo de líneas {"id", "text"}: npm run -s annotate -- FILE.jsonl',
  nothingToAdd: 'No hay nada que añadir; indique un archivo o una dirección: npm start -- add FILE',
  articleWithoutName: '--article necesita un nombre; «npm start -- articles» los muestra.',
  articlesWithoutFile: '--articles necesita un archivo; «npm start -- --help» muestra las opciones que hay.',
  unknownOption: (option) => `No se conoce la opción ${option}; «npm start -- --help» muestra las que hay.`,
  nothingToDo:
    'No hay nada que hacer: dé valor a DISCORD_TOKEN para iniciar el bot, empiece en una terminal o envíe preguntas por una tubería.',
  failed: (id) =>
    `El programa ha fallado por un error propio, anotado arriba como ${id}; inícielo de nuevo e informe de él si vuelve.`,
  openPage: (url) => `Abra ${url} en su navegador; Ctrl+C lo termina.`,
}
