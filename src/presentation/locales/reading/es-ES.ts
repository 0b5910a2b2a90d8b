import { counted } from '../../plurals.ts'
import type { ReadingWords } from '../../wording/groups/reading-words.ts'

const days = counted('es-ES', { one: 'día', other: 'días' })
const people = counted('es-ES', { one: 'persona', other: 'personas' })

/** The words for reading plans in Spanish. */
export const reading: ReadingWords = {
  commands: {
    reading: { name: 'lectura', description: 'Leer el artículo juntos, parte por parte' },
    start: { name: 'empezar', description: 'Dividir el artículo en partes y publicarlas en este canal' },
    status: { name: 'estado', description: 'Quién ha leído qué parte' },
    stop: { name: 'terminar', description: 'Terminar el plan de lectura de este canal' },
  },
  options: {
    parts: { name: 'partes', description: 'Cuántas partes, de 1 a 20; 4 si no indicas nada' },
    remind: {
      name: 'aviso',
      description: 'Un solo aviso al cabo de tantos días; ninguno si no indicas nada',
    },
  },
  begins: (title, parts, after) =>
    `Lectura en grupo de «${title}»: ${parts === 1 ? 'sigue una parte' : `siguen ${parts} partes`}.${
      after === null ? '' : ` Habrá un solo aviso dentro de ${days(after)}.`
    }`,
  noMore: 'No se puede dividir en más.',
  part: (number, of) => `Parte ${number} de ${of}`,
  read: 'He leído esta parte',
  readBy: 'Leída por ',
  readByMany: (n) => `Leída por ${people(n)}`,
  nobodyYet: 'Por leer',
  status: (title) => `Lectura de «${title}»`,
  remindedOn: (day) => `Habrá un solo aviso el ${day}.`,
  reminder: (title) => `Aviso: estamos leyendo «${title}»; las partes están más arriba en este canal.`,
  stopped: (title) => `El plan de lectura de «${title}» ha terminado.`,
  over: 'Este plan de lectura ha terminado.',
  going: 'En este canal ya hay un plan de lectura en marcha; «/reading stop» lo termina.',
  none: 'En este canal no hay ningún plan de lectura; «/reading start» empieza uno.',
  notYours:
    'Solo puede terminarlo quien empezó este plan o alguien que pueda gestionar los mensajes; pídeselo.',
}
