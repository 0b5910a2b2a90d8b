import type { Wording } from '../../wording/wording.ts'

/** The commands in Spanish. */
export const commands: Wording['commands'] = {
  'who said': { name: 'dijo', description: 'Quién dijo estas palabras y dónde consta en el artículo' },
  'who is': { name: 'es', description: 'Quién es una persona del artículo' },
  ask: { name: 'preguntar', description: 'El pasaje del artículo que responde a una pregunta' },
  quotes: { name: 'citas', description: 'Todo lo que dijo una persona, en el orden del artículo' },
  proposals: { name: 'propuestas', description: 'Qué se propuso, quién lo propuso y con qué palabras' },
  facts: { name: 'datos', description: 'Cifras, fechas, lugares y hechos que se pueden comprobar' },
  people: { name: 'personas', description: 'Todas las personas nombradas y cuánto hablan' },
  article: { name: 'artículo', description: 'Título, editor, fecha y partes del artículo' },
  help: { name: 'ayuda', description: 'Qué se puede preguntar' },
}
