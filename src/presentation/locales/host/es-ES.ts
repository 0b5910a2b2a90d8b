import type { HostWords } from '../../wording/host-words.ts'

/** What whoever runs the program is told, in Spanish. */
export const host: HostWords = {
  usage: `npm start                               preguntas sobre el artículo, o el bot si DISCORD_TOKEN está puesto
npm start -- terminal                   las preguntas en todo caso
npm start -- who said "unas palabras"   una respuesta; estado 0 hallado, 1 no hallado o no seguro, 2 no entendido
npm start -- --article NAME …           otro artículo de la carpeta seeds; basta una parte del nombre
npm start -- add FILE-or-URL            su propio artículo: .txt, .md, .html, .pdf, .docx o la dirección de una página
npm start -- articles                   los artículos que hay
npm start -- read                       los artículos como páginas en su navegador, solo para usted
npm run -s batch -- --articles FILE     una petición JSON por línea, una respuesta JSON por línea
npm run -s annotate -- FILE             quién dijo qué en cada artículo de un archivo`,
  discord: {
    token:
      'Discord no acepta DISCORD_TOKEN; en discord.com/developers, página «Bot», restablezca el token y copie el nuevo entero en .env.',
    outOfReach:
      'No se llega a Discord; compruebe la red, y que un cortafuegos o un proxy deje salir conexiones a discord.com por el puerto 443.',
    barred:
      'Cloudflare bloquea esta dirección por un tiempo; detenga lo demás que envíe desde ella peticiones erróneas a Discord, y deje que el bot espere',
    invalidShard: 'Discord rechaza el fragmento; ponga SHARDS=auto en .env y vuelva a iniciar el bot.',
    shardingRequired:
      'El bot está en más servidores de los que una conexión puede atender; ponga SHARDS=auto en .env y vuelva a iniciarlo.',
    protocol: 'Discord ya no habla esta versión de su protocolo; actualice el bot y vuelva a iniciarlo.',
    unknownIntent:
      'Discord no conoce un permiso de eventos (intent) que pide el bot; ponga ANSWER_MENTIONS=off en .env o actualice el bot.',
    refusedIntent:
      'Discord no concede un permiso de eventos (intent) que pide el bot; ponga ANSWER_MENTIONS=off en .env o concédalo en discord.com/developers, página «Bot».',
    tooOften: (until) =>
      `Discord no deja que el bot se conecte hasta ${until ?? 'mañana'}: lo hizo demasiadas veces; averigüe qué lo reinicia y vuelva a iniciarlo entonces.`,
    noLogin: (status) =>
      `Discord responde con el estado ${status}; mire discordstatus.com y vuelva a iniciar el bot más tarde.`,
    status: (status) =>
      `Discord responde con el estado ${status}; mire discordstatus.com, no hay que hacer nada.`,
    shardEnded: (shard) => `El proceso del fragmento ${shard} no puede seguir, por la razón de arriba.`,
  },
  store: {
    full: 'La base de datos no tiene más sitio; haga sitio en su disco, y lo que la gente guarda se guardará de nuevo.',
    'read-only':
      'No se puede escribir en la base de datos; dé a este usuario permiso para escribir su archivo y su carpeta, o ponga otra en DATABASE_URL.',
    damaged:
      'La base de datos está dañada o no lo es; apártela y restaure la última copia con «npm run restore -- FILE».',
    newer:
      'La base de datos la escribió una versión más nueva del programa; actualice el programa, no se pierde nada.',
    refused:
      'El servidor de la base de datos rechaza DATABASE_URL; compruebe el usuario, la contraseña y el nombre de la base.',
    away: 'No se llega a la base de datos; compruebe que su servidor funciona y que DATABASE_URL es correcta.',
  },
  backup: {
    noFile: (usage) => `Indique un archivo: ${usage}`,
    noRoom: (file) => `${file} no cabe en su disco; haga sitio o indique otro.`,
    wrote: (rows, file) => `Filas escritas en ${file}: ${rows}.`,
    read: (rows, file) => `Filas leídas de ${file}: ${rows}.`,
    notEmpty: 'La base de datos ya contiene algo; indique una vacía en DATABASE_URL.',
    newer: (file) => `${file} es de una versión más nueva del programa; actualice el programa.`,
    broken: (file) =>
      `${file} no es una copia entera; compruebe el nombre o tome una anterior. No se cambió nada.`,
  },
  models: {
    none: (why) =>
      `No se pueden usar los modelos (${why}); el bot responde solo por las palabras hasta que se arregle.`,
    one: (model, why) =>
      `No se puede usar el modelo «${model}» (${why}); el bot responde sin él hasta que se restablezca el archivo.`,
    stronger: (why) => `No se puede usar el juez más fuerte (${why}); en su lugar responde el juez del bot.`,
    silent: 'El juez más fuerte no da a tiempo veredictos que sirvan; en su lugar responde el juez del bot.',
  },
}
