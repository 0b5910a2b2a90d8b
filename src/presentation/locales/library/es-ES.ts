import type { LibraryWords } from '../../wording/groups/library-words.ts'
import { figures } from '../../plurals.ts'

const number = figures('es-ES')

export const library: LibraryWords = {
  commands: {
    article: 'Los artículos de este servidor',
    about: 'Título, editor, fecha y esquema del artículo',
    add: 'Añadir un artículo a este servidor: un archivo, un enlace o un texto pegado',
    list: 'Los artículos de este servidor y cuál se usa aquí',
    use: 'Elegir el artículo que se consulta en este canal o en todo el servidor',
    remove: 'Quitar un artículo de este servidor',
    link: 'Crear o revocar una dirección donde quien la tenga pueda leer un artículo de este servidor',
    role: 'Nombrar un rol que pueda añadir y quitar artículos, además de «Gestionar servidor»',
    privacy: 'Qué se guarda, y qué se guarda sobre ti',
    'forget-me': 'Borrar lo que se guarda sobre ti',
  },
  options: {
    file: { name: 'archivo', description: 'Un archivo .txt, .md, .html, .pdf o .docx de 10 MB como máximo' },
    link: { name: 'enlace', description: 'Una dirección que empiece por https://' },
    title: { name: 'título', description: 'El título, si no ha de ser el del propio artículo' },
    article: { name: 'artículo', description: 'Un artículo de este servidor' },
    where: { name: 'dónde', description: 'En este canal o en todo el servidor' },
    role: { name: 'rol', description: 'El rol; déjalo vacío para no nombrar ninguno' },
  },
  where: { channel: 'este canal', server: 'todo el servidor' },
  menu: 'Usar como artículo',
  form: {
    heading: 'Añadir un artículo',
    title: 'Título',
    text: 'El texto',
    more: 'El texto continúa',
    file: 'O un archivo en lugar de un texto',
  },
  actions: {
    add: 'Añadir',
    drop: 'Ese no',
    useHere: 'Usar en este canal',
    useServer: 'Usar en todo el servidor',
    remove: 'Quitar',
    revoke: 'Revocar la dirección',
    stay: 'Dejarlo',
    forget: 'Borrar',
  },
  trouble: {
    full: 'No queda sitio para guardar nada; no se ha cambiado nada. Quien lleva el bot tiene que hacer sitio.',
    'read-only':
      'Ahora no se puede guardar nada; no se ha cambiado nada. Quien lleva el bot tiene que arreglarlo.',
    damaged:
      'Lo guardado no se puede leer; quien lleva el bot tiene que restaurarlo. Las preguntas siguen funcionando.',
    newer: 'Lo guardado es de una versión más nueva del bot; quien lo lleva tiene que actualizarlo.',
    refused: 'El bot no tiene acceso a lo guardado; quien lo lleva tiene que corregir sus ajustes.',
    away: 'Lo guardado no está disponible por el momento; no se ha cambiado nada. Inténtalo en un minuto.',
  },
  refused: {
    'server-only': 'Los artículos son de un servidor; añade el bot a él y usa allí esta orden.',
    'no-right':
      'Hace falta el permiso «Gestionar servidor» o el rol que este servidor nombró; pídeselo a quien lo tenga.',
    'no-right-to-name': 'Solo alguien con el permiso «Gestionar servidor» nombra el rol.',
    'nothing-given': 'No hay texto ni archivo; pega el texto o adjunta un archivo y envíalo de nuevo.',
    'nothing-in-message': 'Ese mensaje no tiene archivo, enlace ni texto bastante largo; elige otro.',
    'too-large': 'El archivo pasa de 10 MB; guarda solo su texto y añádelo.',
    'not-fetched': 'Discord no entregó el archivo; adjúntalo otra vez.',
    'no-sentence': 'No contiene ninguna frase completa; comprueba que es el texto correcto.',
    'old-preview': 'Esta vista previa es demasiado antigua o no es tuya; añade el artículo de nuevo.',
    'unknown-article': 'Este servidor no tiene ese artículo; «/article list» muestra los que hay.',
    'not-own': 'Este artículo viene con el bot y no se puede quitar aquí.',
    'no-pages': 'Quien lleva el bot no ha preparado páginas donde leer los artículos.',
    'links-off': 'Quien lleva el bot ha desactivado los enlaces; guarda la página y adjunta el archivo.',
    'not-https': 'No es una dirección que empiece por https://; cópiala entera o adjunta la página.',
    private: 'Esa dirección lleva a una red privada y no se sigue; adjunta la página como archivo.',
    'too-many-redirects': 'Esa dirección redirige más de tres veces; copia la última o adjunta la página.',
    unreachable: 'No se puede llegar a esa dirección; compruébala o adjunta la página como archivo.',
    closed: 'Esa página no se entrega al bot; ábrela, guárdala y adjunta el archivo.',
    'too-late': 'Esa página tardó más de diez segundos; inténtalo de nuevo o adjúntala como archivo.',
    'too-long': 'Esa página pasa de 10 MB; guarda solo su texto y adjúntalo.',
    'not-text': 'Esa dirección no es una página de texto; descárgala y adjunta el archivo.',
    binary: 'Ese archivo no es texto ni un formato legible; guárdalo como .txt, .md, .html, .pdf o .docx.',
    'other-format': 'Ese formato no se puede leer; guárdalo como .docx, .pdf o .txt.',
    picture: 'Eso es una imagen; pásale antes un reconocimiento de texto, o pega el texto.',
    archive: 'Eso es una carpeta comprimida; descomprímela y añade el artículo que contiene.',
    recording: 'Eso es una grabación; añade una transcripción de lo que se dice en ella.',
    empty: 'No contiene palabras; comprueba que es el archivo correcto.',
    scan: 'Sus páginas no tienen texto, como un escaneo; pásale antes un reconocimiento de texto, o pega el texto.',
    locked: 'Ese archivo está protegido con contraseña; guárdalo sin ella.',
    damaged: 'Ese archivo está dañado y no se puede leer; guárdalo o descárgalo de nuevo.',
    'too-much': 'Leerlo lleva demasiado tiempo o memoria; guarda solo su texto y añádelo.',
    busy: 'La máquina del bot está demasiado ocupada para leerlo; inténtalo de nuevo dentro de unos minutos.',
  },
  says: {
    check: '¿Es este el artículo? No se guarda nada hasta que elijas «Añadir».',
    speakers: (names) => `Hablan: ${names}`,
    noSpeakers: 'No se ha encontrado a nadie que hable.',
    notEnglish: 'El texto no parece estar en inglés: se encuentran las citas, pero mucho más no.',
    sameWords: (title) => `Este servidor ya tiene este texto, como «${title}».`,
    sameTitle: (title) =>
      `Este servidor ya tiene un artículo llamado «${title}»; dale otro título a este o quita el otro.`,
    tooMany: (most) => `Este servidor tiene ${number(most)} artículos, y es el máximo; quita uno antes.`,
    added: (title) => `«${title}» se ha añadido. Elige dónde se consulta desde ahora:`,
    dropped: 'No se ha añadido, y no se ha guardado nada.',
    stays: 'Se queda.',
    removeAsk: (title) =>
      `¿Quitar «${title}» con todo lo que este servidor tiene sobre él: notas, correcciones, cuestionarios, planes de lectura y la lista de debates?`,
    removed: (title) => `«${title}» se ha quitado, con todo lo que este servidor tenía sobre él.`,
    usedHere: (title) => `Desde ahora, las preguntas en este canal tratan de «${title}».`,
    usedInServer: (title) =>
      `Desde ahora, las preguntas en este servidor tratan de «${title}», salvo en los canales que tienen el suyo.`,
    openPage: (title) => `Leer «${title}»`,
    linked:
      'Quien tenga esta dirección puede leer el artículo, esté o no en este servidor; nadie puede adivinarla. Las citas enlazan a ella hasta que la revoques.',
    revoked: (title) =>
      `La dirección de «${title}» se ha revocado y ya no lleva a ninguna parte; «/article link» crea otra.`,
    hasLink: 'se puede leer en una dirección',
    roleNamed:
      'Desde ahora, quien tenga ese rol puede añadir y quitar artículos, igual que «Gestionar servidor».',
    roleGone: 'Desde ahora, solo «Gestionar servidor» permite añadir y quitar artículos.',
    roleIs: 'Rol que puede añadir y quitar artículos: ',
    articles: 'Artículos de este servidor',
    inUse: 'se usa aquí',
    fromBot: 'viene con el bot',
    own: 'propio de este servidor',
    privacy: [
      'De un servidor se guardan: los artículos que añadió, cuál se usa dónde, correcciones de autoría, notas, resultados de cuestionarios, quién ha leído qué, hilos de debate y canales con cita del día, con los identificadores del servidor, los canales y los miembros. Ningún nombre, mensaje ni pregunta. De quien pide mucho de golpe se anota cuánto, durante diez segundos.',
      'Lo que añadió un servidor solo se ve en él, y en la dirección que alguien cree con «/article link», hasta que se revoque. Si el bot se quita de un servidor, todo se borra a los 30 días.',
    ],
    keptOfYou: (n) =>
      n === 0
        ? 'No se guarda nada sobre ti.'
        : `Entradas que se guardan sobre ti: ${number(n)}; «/forget-me» borra lo que es tuyo.`,
    forgetAsk:
      '¿Borrar tus notas, respuestas y marcas de lectura en todos los servidores? Los artículos y correcciones que diste a un servidor se quedan, sin decir que son tuyos. No se puede deshacer.',
    forgotten: (n) =>
      n === 0 ? 'No se guardaba nada sobre ti.' : `Hecho. Entradas que ya no dicen nada de ti: ${number(n)}.`,
  },
}
