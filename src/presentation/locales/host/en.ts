import type { HostWords } from '../../wording/host-words.ts'

/** What whoever runs the program is told, in English. */
export const host: HostWords = {
  usage: `npm start                               a prompt on the article, or the bot where DISCORD_TOKEN is set
npm start -- terminal                   the prompt in any case
npm start -- who said "some words"      one answer; status 0 found, 1 not found or not certain, 2 not understood
npm start -- --article NAME …           another article of the seeds folder; a part of its name is enough
npm start -- add FILE-or-URL            your own article: .txt, .md, .html, .pdf, .docx, or a page's address
npm start -- articles                   the articles there are
npm start -- read                       the articles as pages in your browser, for you alone
npm run -s batch -- --articles FILE     a JSON request a line in, a JSON answer a line out
npm run -s annotate -- FILE             who said what in each article of a file`,
  discord: {
    token:
      'Discord does not accept DISCORD_TOKEN; on discord.com/developers, page "Bot", reset the token and copy the new one whole into .env.',
    outOfReach:
      'Discord cannot be reached; check the network, and that a firewall or proxy lets connections to discord.com out on port 443.',
    barred:
      'Cloudflare bars this address for a while; stop whatever else sends Discord bad requests from it, and let the bot wait',
    invalidShard: 'Discord refuses the shard; set SHARDS=auto in .env and start the bot again.',
    shardingRequired:
      'The bot is in more servers than one connection may serve; set SHARDS=auto in .env and start it again.',
    protocol: 'Discord no longer speaks this version of its protocol; update the bot and start it again.',
    unknownIntent:
      'Discord does not know an intent that the bot asks for; set ANSWER_MENTIONS=off in .env, or update the bot.',
    refusedIntent:
      'Discord does not allow an intent that the bot asks for; set ANSWER_MENTIONS=off in .env, or grant it on discord.com/developers, page "Bot".',
    tooOften: (until) =>
      `Discord lets the bot log in no more until ${until ?? 'tomorrow'}, it did so too often; find out what restarts it, and start it again then.`,
    noLogin: (status) =>
      `Discord answers with status ${status}; see discordstatus.com, and start the bot again later.`,
    status: (status) =>
      `Discord answers with status ${status}; see discordstatus.com, nothing has to be done.`,
    shardEnded: (shard) => `The process of shard ${shard} cannot go on, for the reason above.`,
  },
  store: {
    full: 'The database has no room left; make room on its disk, and what people keep is kept again.',
    'read-only':
      'The database may not be written; give this user the right to write its file and folder, or point DATABASE_URL at another.',
    damaged:
      'The database is damaged or is no database; put it aside and restore the last backup with "npm run restore -- FILE".',
    newer:
      'The database was written by a newer version of the program; update the program, and nothing is lost.',
    refused:
      'The database server refuses DATABASE_URL; check the user, the password and the name of the database.',
    away: 'The database cannot be reached; check that its server runs and that DATABASE_URL is right.',
  },
  backup: {
    noFile: (usage) => `Name a file: ${usage}`,
    noRoom: (file) => `${file} does not fit on its disk; make room or name another.`,
    wrote: (rows, file) => `Wrote ${rows} rows to ${file}.`,
    read: (rows, file) => `Read ${rows} rows from ${file}.`,
    notEmpty: 'The database already holds something; name an empty one in DATABASE_URL.',
    newer: (file) => `${file} was made by a newer version of the program; update the program.`,
    broken: (file) =>
      `${file} is no whole backup; check its name, or take an earlier one. Nothing was changed.`,
  },
  models: {
    none: (why) =>
      `The models cannot be used: ${why}; the bot answers from the words alone until that is mended.`,
    one: (model, why) =>
      `The ${model} cannot be used: ${why}; the bot answers without it until the file is restored.`,
    stronger: (why) => `The stronger judge cannot be used: ${why}; the bot’s own judge answers instead.`,
    silent:
      'The stronger judge gives no verdicts that can be used in time; the bot’s own judge answers instead.',
  },
}
