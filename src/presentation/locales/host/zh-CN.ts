import type { HostWords } from '../../wording/host-words.ts'

/** What whoever runs the program is told, in Chinese. */
export const host: HostWords = {
  usage: `npm start                               对文章提问；设置了 DISCORD_TOKEN 时启动机器人
npm start -- terminal                   总是在终端提问
npm start -- who said "some words"      回答一次；状态 0 找到，1 未找到或不确定，2 未理解
npm start -- --article NAME …           seeds 文件夹中的另一篇文章；写出名称的一部分即可
npm start -- add FILE-or-URL            添加自己的文章：.txt、.md、.html、.pdf、.docx 或网页地址
npm start -- articles                   列出现有文章
npm start -- read                       在浏览器中阅读文章，仅供自己使用
npm run -s batch -- --articles FILE     每行一个 JSON 请求，每行一个 JSON 回答
npm run -s annotate -- FILE             文件中每篇文章里谁说了什么`,
  discord: {
    token:
      'Discord 不接受 DISCORD_TOKEN；请在 discord.com/developers 的“Bot”页面重置令牌，并把新令牌完整复制到 .env。',
    outOfReach: '无法连接 Discord；请检查网络，以及防火墙或代理是否允许经 443 端口连接 discord.com。',
    barred: 'Cloudflare 暂时封锁了此地址；请停止从该地址向 Discord 发送错误请求的其他程序，让机器人等待',
    invalidShard: 'Discord 拒绝该分片；请在 .env 中设置 SHARDS=auto，然后重新启动机器人。',
    shardingRequired:
      '机器人所在的服务器数量超过一个连接的上限；请在 .env 中设置 SHARDS=auto，然后重新启动。',
    protocol: 'Discord 不再支持此版本的协议；请更新机器人并重新启动。',
    unknownIntent:
      'Discord 不认识机器人请求的某个 intent；请在 .env 中设置 ANSWER_MENTIONS=off，或更新机器人。',
    refusedIntent:
      'Discord 不允许机器人请求的某个 intent；请在 .env 中设置 ANSWER_MENTIONS=off，或在 discord.com/developers 的“Bot”页面授予。',
    tooOften: (until) =>
      `机器人登录过于频繁，Discord 在 ${until ?? '明天'} 之前不再允许登录；请查明它为何反复重启，届时再启动。`,
    noLogin: (status) => `Discord 返回状态 ${status}；请查看 discordstatus.com，稍后再启动机器人。`,
    status: (status) => `Discord 返回状态 ${status}；请查看 discordstatus.com，无需任何操作。`,
    shardEnded: (shard) => `分片 ${shard} 的进程无法继续，原因见上。`,
  },
  store: {
    full: '数据库空间已满；请在其磁盘上腾出空间，之后即可继续保存。',
    'read-only':
      '数据库不可写入；请授予此用户写入其文件和文件夹的权限，或在 DATABASE_URL 中指定另一个数据库。',
    damaged: '数据库已损坏或不是数据库；请将其移开，并用“npm run restore -- FILE”恢复最近的备份。',
    newer: '数据库由更新版本的程序写入；请更新程序，数据不会丢失。',
    refused: '数据库服务器拒绝 DATABASE_URL；请检查用户名、密码和数据库名称。',
    away: '无法连接数据库；请检查其服务器是否在运行，以及 DATABASE_URL 是否正确。',
  },
  backup: {
    noFile: (usage) => `请指定文件：${usage}`,
    noRoom: (file) => `磁盘空间不足，无法写入 ${file}；请腾出空间或指定其他文件。`,
    wrote: (rows, file) => `已向 ${file} 写入 ${rows} 行。`,
    read: (rows, file) => `已从 ${file} 读取 ${rows} 行。`,
    notEmpty: '数据库中已有内容；请在 DATABASE_URL 中指定一个空数据库。',
    newer: (file) => `${file} 由更新版本的程序生成；请更新程序。`,
    broken: (file) => `${file} 不是完整的备份；请检查文件名，或使用更早的备份。未作任何更改。`,
  },
  models: {
    none: (why) => `无法使用模型（${why}）；修复之前，机器人只根据词语回答。`,
    one: (model, why) => `无法使用模型“${model}”（${why}）；文件恢复之前，机器人不用它回答。`,
    stronger: (why) => `无法使用更强的评判模型（${why}）；改由机器人自带的评判模型回答。`,
    silent: '更强的评判模型未能及时给出可用的判断；改由机器人自带的评判模型回答。',
  },
}
