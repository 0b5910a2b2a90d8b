import type { NotesWords } from '../../wording/groups/notes-words.ts'

/** The words for notes in Spanish. */
export const notes: NotesWords = {
  commands: {
    notes: { name: 'notas', description: 'Lo que el grupo ha guardado del artículo' },
    list: { name: 'lista', description: 'Las notas en el orden del artículo' },
    export: { name: 'exportar', description: 'Las notas en Markdown con sus fuentes, y en JSON' },
  },
  options: { whose: { name: 'de', description: 'Las notas del grupo o las tuyas' } },
  whose: { group: 'Las del grupo', own: 'Las mías' },
  save: 'Guardar',
  form: {
    heading: 'Guardar como nota',
    remark: 'Tu comentario, si quieres',
    whose: 'Quién la ve',
    sees: { group: 'El grupo', own: 'Solo yo' },
  },
  saved: 'Guardado; «/notes list» lo muestra.',
  savedAlone: 'Guardado solo para ti; «/notes list de: Las mías» lo muestra.',
  tooMany: 'Aquí ya hay 5000 notas; borra algunas y vuelve a guardar esta.',
  none: {
    group: 'El grupo no tiene todavía ninguna nota sobre este artículo; pulsa Guardar bajo un pasaje.',
    own: 'Todavía no tienes ninguna nota sobre este artículo; pulsa Guardar bajo un pasaje.',
  },
  heading: {
    group: (title) => `Notas del grupo sobre «${title}»`,
    own: (title) => `Tus notas sobre «${title}»`,
  },
  keptAlone: 'solo para ti',
  remove: (number) => `Borrar ${number}`,
  gone: 'Esa nota ya no existe, o no te corresponde borrarla.',
  exported: (notes) =>
    notes === 1 ? 'Una nota, en Markdown y en JSON.' : `${notes} notas, en Markdown y en JSON.`,
}
