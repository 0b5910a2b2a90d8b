import type { MistakeWords } from '../../wording/mistake-words.ts'
import { library } from '../library/fr.ts'
import { host } from '../host/fr.ts'

const FILES = {
  ENOENT: 'n’existe pas ; vérifiez le nom',
  EACCES: 'ne peut être lu ; donnez-en le droit à cet utilisateur',
  EISDIR: 'est un dossier ; nommez un fichier qui s’y trouve',
  ELOOP: 'est un lien qui mène à lui-même ; mettez-y le fichier lui-même',
  ENAMETOOLONG: 'a un nom trop long ; renommez-le',
  other: 'ne peut être lu ; vérifiez le fichier et son dossier',
}
const FACTS = {
  title: 'écrivez le titre comme texte',
  publisher: 'écrivez le nom de l’éditeur comme texte, ou null',
  writers: 'écrivez les noms comme liste de textes, ou []',
  photographer: 'écrivez le nom comme texte, ou null',
  date: 'écrivez le jour comme "2015-12-16", ou null',
  language: 'écrivez une balise de langue telle que "en"',
  url: 'écrivez une adresse qui commence par https://, ou null',
  unknown: 'ôtez-le ; ce fichier n’a pas un tel champ',
  whole: 'écrivez un objet qui a au moins "title" et "language"',
}
const PORTS = {
  EADDRINUSE: 'un autre programme l’occupe ; donnez un autre numéro à PORT, ou terminez ce programme',
  EACCES: 'ce système le réserve à l’administrateur ; donnez à PORT un numéro au-dessus de 1023',
  EADDRNOTAVAIL: 'cette machine n’a pas cette adresse ; donnez à HTTP_HOST 127.0.0.1 ou 0.0.0.0',
  ENOTFOUND: 'rien ne porte ce nom ; donnez à HTTP_HOST 127.0.0.1 ou 0.0.0.0',
  other: 'donnez d’autres valeurs à HTTP_HOST et à PORT',
}

/** What is told at the start, in French. */
export const mistakes: MistakeWords = {
  host,
  variable: (name, given, remedy) =>
    given === null
      ? `La variable ${name} ne peut avoir sa valeur ; ${remedy}.`
      : `La variable ${name} ne peut être « ${given} » ; ${remedy}.`,
  variables: {
    token:
      'copiez-le entier de la page « Bot » de votre application sur discord.com/developers, sans espaces ni guillemets, ou laissez-la vide',
    publicKey:
      'copiez les 64 chiffres de « Public Key » à la page « General Information » de votre application, ou laissez-la vide',
    port: 'écrivez un nombre de 1 à 65535, ou laissez-la vide',
    onOff: 'écrivez « on » ou « off »',
    discordApi: 'écrivez une adresse telle que https://discord.com/api, ou laissez-la vide',
    shards: 'écrivez « auto » ou combien, à partir de 1, ou laissez-la vide',
    database: 'écrivez postgres://USER:PASSWORD@HOST/NAME, ou le chemin d’un fichier, ou laissez-la vide',
    judgeUrl:
      'écrivez l’adresse d’un serveur qui parle le protocole chat, telle que http://localhost:11434/v1, ou laissez-la vide',
    judgeKey: 'copiez-la entière, sans espaces ni guillemets, ou laissez-la vide',
    publicUrl:
      'écrivez l’adresse à laquelle on atteint ce programme, telle que https://who-said.example.org, ou laissez-la vide',
    other: 'vérifiez-la',
    oneOf: (values) => `écrivez l’une de ces valeurs : ${values}`,
  },
  twoJudges: 'JUDGE et JUDGE_URL sont remplies toutes deux ; laissez l’une d’elles vide.',
  unknownVariable: (name, meant) =>
    `La variable ${name} est inconnue${meant === null ? '' : ` ; peut-être vouliez-vous dire ${meant}`}.`,

  noArticles: (folder) =>
    `${folder} ne contient aucun article ; mettez-y NAME.txt, ou utilisez « npm start -- add FILE ».`,
  noFolder: (folder) => `Le dossier ${folder} ne peut être lu ; créez-le et mettez-y un article.`,
  folderNotWritten: (folder) =>
    `On ne peut écrire dans le dossier ${folder} ; donnez-en le droit à cet utilisateur, ou donnez-en un autre à SEEDS.`,
  unknownArticle: (given, folder, names) =>
    `Il n’y a pas d’article ${given} dans ${folder} ; nommez l’un de ceux-ci : ${names}.`,
  severalArticles: (given, folder, names) =>
    `« ${given} » convient à plusieurs articles de ${folder} ; nommez l’un de ceux-ci : ${names}.`,
  leftOut: (why) => `Laissé de côté : ${why}`,

  file: (file, why) => `${file} ${FILES[why]}.`,
  binary: (file) =>
    `${file} n’est pas un texte ; enregistrez l’article comme texte brut, ou utilisez « add ».`,
  empty: (file) => `${file} est vide ; mettez-y le texte de l’article.`,
  notPlain: (file) => `${file} n’est pas un fichier ordinaire ; enregistrez l’article dans un tel fichier.`,
  tooLong: (file, megabytes, most) =>
    `${file} fait ${megabytes} Mo ; un article peut en faire ${most} au plus.`,
  noJson: (file, line) =>
    `${file} n’est pas du JSON, ligne ${line} ; vérifiez les virgules et les guillemets.`,
  fact: (file, field, why) => `${file}${field === '' ? '' : `, champ « ${field} »`} : ${FACTS[why]}.`,

  unread: (source, why) => `${source} : ${library.refused[why]}`,
  refused: (url, status) =>
    `${url} répond par ${status} ; ouvrez la page dans un navigateur, enregistrez-la et ajoutez le fichier.`,
  unreachable: (url) =>
    `${url} est injoignable ; vérifiez l’adresse, ou enregistrez la page et ajoutez le fichier.`,
  brokeOff: (url) => `${url} s’est interrompu ; réessayez, ou enregistrez la page et ajoutez le fichier.`,
  port: (port, host, why) => `Le port ${port} de ${host} ne peut être servi ; ${PORTS[why]}.`,

  nothingToAnnotate:
    'Rien à annoter ; nommez un fichier de lignes {"id", "text"} : npm run -s annotate -- FILE.jsonl',
  nothingToAdd: 'Rien à ajouter ; nommez un fichier ou une adresse : npm start -- add FILE',
  articleWithoutName: '--article demande un nom ; « npm start -- articles » les énumère.',
  articlesWithoutFile:
    '--articles demande un fichier ; « npm start -- --help » montre les options qu’il y a.',
  unknownOption: (option) =>
    `L’option ${option} est inconnue ; « npm start -- --help » montre celles qu’il y a.`,
  nothingToDo:
    'Il n’y a rien à faire : donnez DISCORD_TOKEN pour lancer le bot, démarrez dans un terminal, ou envoyez des questions par un tube.',
  failed: (id) =>
    `Le programme a échoué par sa propre faute, notée plus haut sous ${id} ; relancez-le, et signalez-la si elle revient.`,
  openPage: (url) => `Ouvrez ${url} dans votre navigateur ; Ctrl+C y met fin.`,
}
