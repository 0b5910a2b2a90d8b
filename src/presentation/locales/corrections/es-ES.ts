import type { CorrectionsWords } from '../../wording/groups/corrections-words.ts'

/** The words for putting a speaker right in Spanish. */
export const corrections: CorrectionsWords = {
  button: '¿Otra persona?',
  form: {
    heading: '¿Quién dijo esto?',
    speaker: 'Una persona del artículo',
    other: 'O un nombre tal como está en el artículo',
  },
  nobody: 'nadie con nombre',
  undo: 'Deshacer la corrección',
  correctedBy: 'corregido por ',
  corrected: 'corregido',
  done: 'Corregido para este servidor:',
  undone: 'La corrección se ha deshecho; se muestra como se leyó el artículo:',
  nothingChosen: 'No se eligió nada; elige a una persona o escribe un nombre que esté en el artículo.',
  noSuchName: (name) => `«${name}» no está en el artículo; escríbelo como lo hace el artículo.`,
}
