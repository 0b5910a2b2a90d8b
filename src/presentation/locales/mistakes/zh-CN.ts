import type { MistakeWords } from '../../wording/mistake-words.ts'
import { library } from '../library/zh-CN.ts'
import { host } from '../host/zh-CN.ts'

const FILES = {
  ENOENT: '不存在；请检查名称',
  EACCES: '无法读取；请给此用户读取的权限',
  EISDIR: '是文件夹；请写出其中的一个文件',
  ELOOP: '是指向自身的链接；请把文件本身放在那里',
  ENAMETOOLONG: '的名称太长；请改名',
  other: '无法读取；请检查文件及其文件夹',
}
const FACTS = {
  title: '请把标题写成文字',
  publisher: '请把出版者的名称写成文字，或写 null',
  writers: '请把姓名写成文字的列表，或写 []',
  photographer: '请把姓名写成文字，或写 null',
  date: '请把日期写成 "2015-12-16"，或写 null',
  language: '请写语言代码，例如 "en"',
  url: '请写以 https:// 开头的地址，或写 null',
  unknown: '请删去；此文件没有这个字段',
  whole: '请写一个至少有 "title" 和 "language" 的对象',
}
const PORTS = {
  EADDRINUSE: '另一个程序占用了它；请把 PORT 设为其他数字，或结束那个程序',
  EACCES: '系统只让管理员使用它；请把 PORT 设为大于 1023 的数字',
  EADDRNOTAVAIL: '本机没有这个地址；请把 HTTP_HOST 设为 127.0.0.1 或 0.0.0.0',
  ENOTFOUND: '没有这个名称；请把 HTTP_HOST 设为 127.0.0.1 或 0.0.0.0',
  other: '请把 HTTP_HOST 和 PORT 设为其他值',
}

/** What is told at the start, in Chinese. */
export const mistakes: MistakeWords = {
  host,
  variable: (name, given, remedy) =>
    given === null
      ? `变量 ${name} 不能是现在的值；${remedy}。`
      : `变量 ${name} 不能是“${given}”；${remedy}。`,
  variables: {
    token: '请从 discord.com/developers 上您的应用的“Bot”页完整复制，不带空格和引号，或留空',
    publicKey: '请复制您的应用的“General Information”页上“Public Key”的 64 位数字，或留空',
    port: '请写 1 到 65535 的数字，或留空',
    onOff: '请写“on”或“off”',
    discordApi: '请写地址，例如 https://discord.com/api，或留空',
    shards: '请写“auto”或数量（从 1 开始），或留空',
    database: '请写 postgres://USER:PASSWORD@HOST/NAME，或文件的路径，或留空',
    judgeUrl: '请写使用聊天协议的服务器的地址，例如 http://localhost:11434/v1，或留空',
    judgeKey: '请完整复制，不带空格和引号，或留空',
    publicUrl: '请写人们访问本程序的地址，例如 https://who-said.example.org，或留空',
    other: '请检查',
    oneOf: (values) => `请写其中之一：${values}`,
  },
  twoJudges: 'JUDGE 和 JUDGE_URL 都设置了；请把其中一个留空。',
  unknownVariable: (name, meant) => `没有变量 ${name}${meant === null ? '' : `；您可能是指 ${meant}`}。`,

  noArticles: (folder) => `${folder} 里没有文章；请放入 NAME.txt，或使用“npm start -- add FILE”。`,
  noFolder: (folder) => `无法读取文件夹 ${folder}；请建立它并放入一篇文章。`,
  folderNotWritten: (folder) => `无法写入文件夹 ${folder}；请给此用户权限，或把 SEEDS 设为其他文件夹。`,
  unknownArticle: (given, folder, names) => `${folder} 里没有文章 ${given}；请写其中之一：${names}。`,
  severalArticles: (given, folder, names) => `${folder} 里有几篇文章符合“${given}”；请写其中之一：${names}。`,
  leftOut: (why) => `已略过：${why}`,

  file: (file, why) => `${file} ${FILES[why]}。`,
  binary: (file) => `${file} 不是文本；请把文章存为纯文本，或使用“add”。`,
  empty: (file) => `${file} 是空的；请放入文章的文字。`,
  notPlain: (file) => `${file} 不是普通文件；请把文章存为普通文件。`,
  tooLong: (file, megabytes, most) => `${file} 有 ${megabytes} MB；一篇文章最多 ${most} MB。`,
  noJson: (file, line) => `${file} 第 ${line} 行不是 JSON；请检查逗号和引号。`,
  fact: (file, field, why) => `${file}${field === '' ? '' : `，字段“${field}”`}：${FACTS[why]}。`,

  unread: (source, why) => `${source}：${library.refused[why]}`,
  refused: (url, status) => `${url} 返回 ${status}；请在浏览器中打开，保存网页后添加文件。`,
  unreachable: (url) => `无法访问 ${url}；请检查地址，或保存网页后添加文件。`,
  brokeOff: (url) => `${url} 中断了；请再试一次，或保存网页后添加文件。`,
  port: (port, host, why) => `无法使用 ${host} 的端口 ${port}；${PORTS[why]}。`,

  nothingToAnnotate:
    '没有可标注的内容；请写出由 {"id", "text"} 行组成的文件：npm run -s annotate -- FILE.jsonl',
  nothingToAdd: '没有可添加的内容；请写出文件或地址：npm start -- add FILE',
  articleWithoutName: '--article 需要名称；“npm start -- articles”列出它们。',
  articlesWithoutFile: '--articles 需要文件；“npm start -- --help”列出所有选项。',
  unknownOption: (option) => `没有选项 ${option}；“npm start -- --help”列出所有选项。`,
  nothingToDo: '没有要做的事：设置 DISCORD_TOKEN 以运行机器人，在终端中启动，或用管道送入问题。',
  failed: (id) => `程序因自身的错误而中止，上面记为 ${id}；请重新启动，如果再次出现请报告。`,
  openPage: (url) => `请在浏览器中打开 ${url}；按 Ctrl+C 结束。`,
}
