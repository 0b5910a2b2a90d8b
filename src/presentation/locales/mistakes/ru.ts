import type { MistakeWords } from '../../wording/mistake-words.ts'
import { library } from '../library/ru.ts'
import { host } from '../host/ru.ts'

const FILES = {
  ENOENT: 'не существует; проверьте имя',
  EACCES: 'нельзя прочитать; дайте этому пользователю право на чтение',
  EISDIR: '— это папка; назовите файл в ней',
  ELOOP: '— это ссылка на саму себя; положите туда сам файл',
  ENAMETOOLONG: 'имеет слишком длинное имя; переименуйте его',
  other: 'не читается; проверьте файл и его папку',
}
const FACTS = {
  title: 'напишите заголовок текстом',
  publisher: 'напишите название издания текстом или null',
  writers: 'напишите имена списком текстов или []',
  photographer: 'напишите имя текстом или null',
  date: 'напишите день в виде "2015-12-16" или null',
  language: 'напишите код языка, например "en"',
  url: 'напишите адрес, который начинается с https://, или null',
  unknown: 'уберите его; такого поля в этом файле нет',
  whole: 'напишите объект, в котором есть хотя бы "title" и "language"',
}
const PORTS = {
  EADDRINUSE: 'его занимает другая программа; задайте в PORT другой номер или завершите ту программу',
  EACCES: 'система оставляет его администратору; задайте в PORT номер больше 1023',
  EADDRNOTAVAIL: 'у этой машины нет такого адреса; задайте в HTTP_HOST 127.0.0.1 или 0.0.0.0',
  ENOTFOUND: 'такого имени нет; задайте в HTTP_HOST 127.0.0.1 или 0.0.0.0',
  other: 'задайте в HTTP_HOST и PORT другие значения',
}

/** What is told at the start, in Russian. */
export const mistakes: MistakeWords = {
  host,
  variable: (name, given, remedy) =>
    given === null
      ? `Переменная ${name} не может иметь такое значение; ${remedy}.`
      : `Переменная ${name} не может быть «${given}»; ${remedy}.`,
  variables: {
    token:
      'скопируйте его целиком со страницы «Bot» вашего приложения на discord.com/developers, без пробелов и кавычек, или не задавайте её',
    publicKey:
      'скопируйте 64 знака «Public Key» со страницы «General Information» вашего приложения или не задавайте её',
    port: 'напишите число от 1 до 65535 или не задавайте её',
    onOff: 'напишите «on» или «off»',
    discordApi: 'напишите адрес, например https://discord.com/api, или не задавайте её',
    shards: 'напишите «auto» или количество, начиная с 1, или не задавайте её',
    database: 'напишите postgres://USER:PASSWORD@HOST/NAME или путь к файлу или не задавайте её',
    judgeUrl:
      'напишите адрес сервера с протоколом чата, например http://localhost:11434/v1, или не задавайте её',
    judgeKey: 'скопируйте его целиком, без пробелов и кавычек, или не задавайте её',
    publicUrl:
      'напишите адрес, по которому доступна эта программа, например https://who-said.example.org, или не задавайте её',
    other: 'проверьте её',
    oneOf: (values) => `напишите одно из значений: ${values}`,
  },
  twoJudges: 'Заданы и JUDGE, и JUDGE_URL; оставьте одну из них.',
  unknownVariable: (name, meant) =>
    `Переменная ${name} неизвестна${meant === null ? '' : `; возможно, имелась в виду ${meant}`}.`,

  noArticles: (folder) =>
    `В папке ${folder} нет статей; положите туда NAME.txt или выполните «npm start -- add FILE».`,
  noFolder: (folder) => `Папка ${folder} не читается; создайте её и положите туда статью.`,
  folderNotWritten: (folder) =>
    `В папку ${folder} нельзя записать; дайте этому пользователю право на запись или задайте другую в SEEDS.`,
  unknownArticle: (given, folder, names) =>
    `В папке ${folder} нет статьи ${given}; назовите одну из этих: ${names}.`,
  severalArticles: (given, folder, names) =>
    `«${given}» подходит к нескольким статьям в ${folder}; назовите одну из этих: ${names}.`,
  leftOut: (why) => `Пропущено: ${why}`,

  file: (file, why) => `${file} ${FILES[why]}.`,
  binary: (file) => `${file} — не текст; сохраните статью простым текстом или выполните «add».`,
  empty: (file) => `Файл ${file} пуст; поместите в него текст статьи.`,
  notPlain: (file) => `${file} — не обычный файл; сохраните статью в обычном файле.`,
  tooLong: (file, megabytes, most) =>
    `Размер ${file} — ${megabytes} МБ; статья может занимать не больше ${most} МБ.`,
  noJson: (file, line) => `${file} — не JSON, строка ${line}; проверьте запятые и кавычки.`,
  fact: (file, field, why) => `${file}${field === '' ? '' : `, поле «${field}»`}: ${FACTS[why]}.`,

  unread: (source, why) => `${source}: ${library.refused[why]}`,
  refused: (url, status) =>
    `${url} отвечает кодом ${status}; откройте страницу в браузере, сохраните её и добавьте файл.`,
  unreachable: (url) => `${url} недоступен; проверьте адрес или сохраните страницу и добавьте файл.`,
  brokeOff: (url) => `Передача ${url} прервалась; попробуйте ещё раз или сохраните страницу и добавьте файл.`,
  port: (port, host, why) => `Порт ${port} на ${host} недоступен; ${PORTS[why]}.`,

  nothingToAnnotate:
    'Нечего размечать; назовите файл со строками {"id", "text"}: npm run -s annotate -- FILE.jsonl',
  nothingToAdd: 'Нечего добавлять; назовите файл или адрес: npm start -- add FILE',
  articleWithoutName: 'Для --article нужно название; «npm start -- articles» показывает их.',
  articlesWithoutFile: 'Для --articles нужен файл; «npm start -- --help» показывает, какие есть параметры.',
  unknownOption: (option) => `Параметр ${option} неизвестен; «npm start -- --help» показывает, какие есть.`,
  nothingToDo:
    'Делать нечего: задайте DISCORD_TOKEN, чтобы запустить бота, начните в терминале или передайте вопросы по каналу.',
  failed: (id) =>
    `Программа завершилась из-за собственной ошибки, записанной выше как ${id}; запустите её снова и сообщите, если ошибка повторится.`,
  openPage: (url) => `Откройте ${url} в браузере; Ctrl+C завершает работу.`,
}
