import type { HostWords } from '../../wording/host-words.ts'

/** What whoever runs the program is told, in French. */
export const host: HostWords = {
  usage: `npm start                               une invite sur l’article, ou le bot si DISCORD_TOKEN est donné
npm start -- terminal                   l’invite dans tous les cas
npm start -- who said "des mots"        une réponse ; statut 0 trouvé, 1 non trouvé ou incertain, 2 non compris
npm start -- --article NAME …           un autre article du dossier seeds ; une partie du nom suffit
npm start -- add FILE-or-URL            votre article : .txt, .md, .html, .pdf, .docx, ou l’adresse d’une page
npm start -- articles                   les articles qu’il y a
npm start -- read                       les articles comme pages dans votre navigateur, pour vous seul
npm run -s batch -- --articles FILE     une demande JSON par ligne, une réponse JSON par ligne
npm run -s annotate -- FILE             qui a dit quoi dans chaque article d’un fichier`,
  discord: {
    token:
      'Discord n’accepte pas DISCORD_TOKEN ; sur discord.com/developers, page « Bot », réinitialisez le jeton et copiez le nouveau en entier dans .env.',
    outOfReach:
      'Discord est injoignable ; vérifiez le réseau, et qu’un pare-feu ou un proxy laisse sortir les connexions vers discord.com par le port 443.',
    barred:
      'Cloudflare bloque cette adresse pour un temps ; arrêtez ce qui envoie d’ici de mauvaises requêtes à Discord, et laissez le bot attendre',
    invalidShard: 'Discord refuse le fragment ; mettez SHARDS=auto dans .env et relancez le bot.',
    shardingRequired:
      'Le bot est dans plus de serveurs qu’une connexion n’en peut servir ; mettez SHARDS=auto dans .env et relancez-le.',
    protocol: 'Discord ne parle plus cette version de son protocole ; mettez le bot à jour et relancez-le.',
    unknownIntent:
      'Discord ne connaît pas une intention que le bot demande ; mettez ANSWER_MENTIONS=off dans .env, ou mettez le bot à jour.',
    refusedIntent:
      'Discord n’accorde pas une intention que le bot demande ; mettez ANSWER_MENTIONS=off dans .env, ou accordez-la sur discord.com/developers, page « Bot ».',
    tooOften: (until) =>
      `Discord ne laisse plus le bot se connecter avant ${until ?? 'demain'}, il l’a fait trop souvent ; trouvez ce qui le relance, puis redémarrez-le.`,
    noLogin: (status) =>
      `Discord répond par le statut ${status} ; voyez discordstatus.com, et relancez le bot plus tard.`,
    status: (status) =>
      `Discord répond par le statut ${status} ; voyez discordstatus.com, il n’y a rien à faire.`,
    shardEnded: (shard) => `Le processus du fragment ${shard} ne peut continuer, pour la raison ci-dessus.`,
  },
  store: {
    full: 'La base de données n’a plus de place ; libérez-en sur son disque, et ce que gardent les gens sera de nouveau gardé.',
    'read-only':
      'On ne peut écrire dans la base de données ; donnez à cet utilisateur le droit d’écrire son fichier et son dossier, ou donnez-en une autre à DATABASE_URL.',
    damaged:
      'La base de données est abîmée ou n’en est pas une ; mettez-la de côté et restaurez la dernière sauvegarde par « npm run restore -- FILE ».',
    newer:
      'La base de données a été écrite par une version plus récente du programme ; mettez le programme à jour, rien n’est perdu.',
    refused:
      'Le serveur de base de données refuse DATABASE_URL ; vérifiez l’utilisateur, le mot de passe et le nom de la base.',
    away: 'La base de données est injoignable ; vérifiez que son serveur tourne et que DATABASE_URL est juste.',
  },
  backup: {
    noFile: (usage) => `Nommez un fichier : ${usage}`,
    noRoom: (file) => `${file} ne tient pas sur son disque ; faites de la place ou nommez-en un autre.`,
    wrote: (rows, file) => `Lignes écrites dans ${file} : ${rows}.`,
    read: (rows, file) => `Lignes lues dans ${file} : ${rows}.`,
    notEmpty: 'La base de données contient déjà quelque chose ; nommez-en une vide dans DATABASE_URL.',
    newer: (file) => `${file} vient d’une version plus récente du programme ; mettez le programme à jour.`,
    broken: (file) =>
      `${file} n’est pas une sauvegarde entière ; vérifiez son nom, ou prenez-en une plus ancienne. Rien n’a été changé.`,
  },
  models: {
    none: (why) =>
      `Les modèles ne peuvent servir (${why}) ; le bot répond d’après les mots seuls jusqu’à ce que ce soit réparé.`,
    one: (model, why) =>
      `Le modèle « ${model} » ne peut servir (${why}) ; le bot répond sans lui jusqu’à ce que le fichier soit rétabli.`,
    stronger: (why) => `Le juge plus fort ne peut servir (${why}) ; le juge du bot répond à sa place.`,
    silent:
      'Le juge plus fort ne rend pas à temps de verdict qui puisse servir ; le juge du bot répond à sa place.',
  },
}
