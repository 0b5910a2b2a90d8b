import type { TerminalWords } from '../../wording/terminal-words.ts'

/** The words of the prompt in Spanish. */
export const terminal: TerminalWords = {
  commands: {
    context: 'Las frases que rodean un pasaje de la pantalla, por su número',
    articles: 'Los artículos que hay',
    use: 'Abre otro artículo; basta una parte del nombre',
    quit: 'Termina, igual que Ctrl-D',
  },
  takes: { context: '[número]', use: 'nombre' },
  keys: 'Tab completa nombres y temas, ↑ y Ctrl-R buscan lo ya escrito, Ctrl-C descarta la línea.',
  help: '«help» muestra todo lo que se puede escribir.',
  more: 'Más: espacio sigue, Intro muestra una línea, q termina',
  add: {
    title: 'Título: ',
    publisher: 'Medio (vacío: se desconoce): ',
    date: 'Fecha, como 2024-05-31 (vacío: se desconoce): ',
    notADay: 'Eso no es una fecha; escríbala como 2024-05-31.',
    keep: '¿Guardarlo? [S/n] ',
    no: 'n',
    kept: (id) => `Guardado como ${id}. Es el que abre ahora «npm start».`,
    untitled: 'Sin título',
    kinds: {
      text: 'texto sin formato',
      markdown: 'Markdown',
      html: 'página web',
      pdf: 'PDF',
      docx: 'archivo de Word',
    },
    readAs: (kind, amounts) => `Leído como ${kind}: ${amounts}.`,
    speakers: (names, more) => `Hablan: ${names}${more > 0 ? ` y ${more} más` : ''}`,
    noSpeakers: 'No se ha encontrado a nadie que hable.',
    notEnglish: (language) =>
      `El texto no parece estar en inglés (${language}); tal vez se encuentren las citas, pero poco más.`,
  },
}
