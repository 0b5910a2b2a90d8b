import type { MistakeWords } from '../../wording/mistake-words.ts'
import { host } from '../host/en.ts'

const FILES = {
  ENOENT: 'is not there; check its name',
  EACCES: 'may not be read; give this user the right to read it',
  EISDIR: 'is a folder; name a file in it',
  ELOOP: 'is a link that leads back to itself; put the file itself there',
  ENAMETOOLONG: 'has too long a name; rename it',
  other: 'cannot be read; check the file and its folder',
}
const FACTS = {
  title: 'write the title as text',
  publisher: 'write the publisher’s name as text, or null',
  writers: 'write the names as a list of texts, or []',
  photographer: 'write the name as text, or null',
  date: 'write the day as "2015-12-16", or null',
  language: 'write a language tag such as "en"',
  url: 'write an address that begins with https://, or null',
  unknown: 'take it out; it is not a field of this file',
  whole: 'write an object with at least "title" and "language"',
}
const PORTS = {
  EADDRINUSE: 'another program has it; set PORT to another number, or end that program',
  EACCES: 'this system keeps it to its administrator; set PORT to a number above 1023',
  EADDRNOTAVAIL: 'this machine has no such address; set HTTP_HOST to 127.0.0.1 or 0.0.0.0',
  ENOTFOUND: 'nothing is called so; set HTTP_HOST to 127.0.0.1 or 0.0.0.0',
  other: 'set HTTP_HOST and PORT to others',
}

/** What is told at the start, in English. */
export const mistakes: MistakeWords = {
  host,
  variable: (name, given, remedy) =>
    `The variable ${name} cannot be ${given === null ? 'what it is' : `"${given}"`}; ${remedy}.`,
  variables: {
    token:
      'copy it whole from your application’s page "Bot" on discord.com/developers, without spaces or quotation marks, or leave it out',
    publicKey:
      'copy the 64 digits of "Public Key" on your application’s page "General Information", or leave it out',
    port: 'write a number from 1 to 65535, or leave it out',
    onOff: 'write "on" or "off"',
    discordApi: 'write an address such as https://discord.com/api, or leave it out',
    shards: 'write "auto" or how many, from 1 on, or leave it out',
    database: 'write postgres://USER:PASSWORD@HOST/NAME, or the path of a file, or leave it out',
    judgeUrl:
      'write the address of a server’s chat protocol, such as http://localhost:11434/v1, or leave it out',
    judgeKey: 'copy it whole, without spaces or quotation marks, or leave it out',
    publicUrl:
      'write the address under which people reach this program, such as https://who-said.example.org, or leave it out',
    other: 'check it',
    oneOf: (values) => `write one of ${values}`,
  },
  twoJudges: 'JUDGE and JUDGE_URL are both set; leave one of them out.',
  unknownVariable: (name, meant) =>
    `The variable ${name} is not known${meant === null ? '' : `; ${meant} may be meant`}.`,

  noArticles: (folder) => `${folder} holds no article; put NAME.txt there, or use "npm start -- add FILE".`,
  noFolder: (folder) => `The folder ${folder} cannot be read; make it and put an article there.`,
  folderNotWritten: (folder) =>
    `The folder ${folder} cannot be written; give this user the right to, or set SEEDS to another.`,
  unknownArticle: (given, folder, names) =>
    `There is no article ${given} in ${folder}; name one of these: ${names}.`,
  severalArticles: (given, folder, names) =>
    `"${given}" fits several articles in ${folder}; name one of these: ${names}.`,
  leftOut: (why) => `Left out: ${why}`,

  file: (file, why) => `${file} ${FILES[why]}.`,
  binary: (file) => `${file} is no text but binary; save the article as plain text, or use "add".`,
  empty: (file) => `${file} is empty; put the article's text into it.`,
  notPlain: (file) => `${file} is no plain file; save the article as one.`,
  tooLong: (file, megabytes, most) =>
    `${file} is ${megabytes} MB long; an article may have ${most} MB at most.`,
  noJson: (file, line) => `${file} is no JSON, line ${line}; check its commas and quotation marks.`,
  fact: (file, field, why) => `${file}${field === '' ? '' : `, field "${field}"`}: ${FACTS[why]}.`,

  unread: (source, why, format) => `${source} ${unread(why, format)}.`,
  refused: (url, status) =>
    `${url} answers with ${status}; open it in a browser, save the page and add the file.`,
  unreachable: (url) => `${url} cannot be reached; check the address, or save the page and add the file.`,
  brokeOff: (url) => `${url} broke off; try again, or save the page and add the file.`,
  port: (port, host, why) => `Port ${port} of ${host} cannot be served; ${PORTS[why]}.`,

  nothingToAnnotate:
    'Nothing to annotate; name a file of {"id", "text"} lines: npm run -s annotate -- FILE.jsonl',
  nothingToAdd: 'Nothing to add; name a file or an address: npm start -- add FILE',
  articleWithoutName: '--article needs a name; npm start -- articles lists them.',
  articlesWithoutFile: '--articles needs a file; npm start -- --help shows what there is.',
  unknownOption: (option) => `Unknown option '${option}'; npm start -- --help shows what there is.`,
  nothingToDo:
    'There is nothing to do: set DISCORD_TOKEN to run the bot, start it in a terminal, or pipe in questions.',
  failed: (id) =>
    `The program failed by a fault of its own, noted above as ${id}; start it again, and report it if it comes back.`,
  openPage: (url) => `Open ${url} in your browser; Ctrl+C ends it.`,
}

function unread(why: Parameters<MistakeWords['unread']>[1], format: string): string {
  switch (why) {
    case 'binary':
      return 'is no text and no format that can be read; save it as .txt, .md, .html, .pdf or .docx'
    case 'other-format':
      return `is ${format}, which cannot be read; save it as .docx, .pdf or .txt`
    case 'picture':
      return 'is a picture; run a text recognition over it first, or type the text'
    case 'archive':
      return 'is a packed folder; unpack it, and add the article out of it'
    case 'recording':
      return 'is a recording; add a transcript of what is said in it'
    case 'empty':
      return 'holds no words; check that it is the right file'
    case 'scan':
      return 'holds pages without text, as a scan does; run a text recognition over it first, or type the text'
    case 'locked':
      return 'is locked with a password; save it without one'
    case 'damaged':
      return 'is damaged and cannot be read; save or download it again'
    case 'too-much':
      return 'takes too long or too much memory to read; save its text alone and add that'
    case 'busy':
      return 'could not be read in time, since this machine is too busy; try again later'
  }
}
