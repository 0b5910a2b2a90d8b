import type { DiscussionWords } from '../../wording/groups/discussion-words.ts'
import { counted } from '../../plurals.ts'

/** The words for discussions in Spanish. */
export const discussion: DiscussionWords = {
  commands: {
    discuss: { name: 'debate', description: 'Debatir una declaración o una propuesta del artículo' },
    start: { name: 'abrir', description: 'Abrir un hilo sobre una declaración o una propuesta' },
    list: { name: 'lista', description: 'Los hilos sobre el artículo, en su orden' },
  },
  options: {
    about: { name: 'sobre', description: 'La declaración o propuesta: elige una mientras escribes' },
    where: { name: 'dónde', description: 'Un canal o un foro; este si no indicas nada' },
  },
  questions: 'Preguntas para empezar',
  asks: {
    addressee: (words) => `Va dirigido a «${words}». ¿A quién se refiere?`,
    figure: (words) => `¿En qué se apoya la cifra «${words}»?`,
    otherwise: (name) => `${name} dice otra cosa. ¿En qué no coinciden?`,
    role: (name, role) => `${name} habla como «${role}». ¿Qué se sigue de ello?`,
    elsewhere: '¿Qué más dice el artículo sobre esto?',
    grounds: '¿Qué razones da el artículo para ello?',
  },
  opened: 'El debate está en ',
  already: 'Esto ya se debate en ',
  heading: (title) => `Debates sobre «${title}»`,
  replies: counted('es-ES', { one: 'respuesta', other: 'respuestas' }),
  unseen: 'cerrado para el bot',
  none: 'Todavía no se debate nada de este artículo; «/discuss start» abre un hilo.',
  unknown: 'No hay ninguna declaración o propuesta así; elige una de las que se ofrecen mientras escribes.',
  serverOnly: 'Los hilos pertenecen a un servidor; usa este comando allí.',
  noPlace: 'Ahí no se puede abrir ningún hilo; elige un canal de texto o un foro.',
  forbidden:
    'El bot no puede abrir hilos ahí; concédele «Ver canal», «Enviar mensajes», «Crear hilos públicos» y «Enviar mensajes en hilos», y repite el comando.',
  notYou: 'No puedes abrir hilos ahí; elige otro canal.',
  needsTag:
    'Ese foro exige una etiqueta en cada publicación, y el bot no elige ninguna; desactívalo allí o elige otro canal.',
}
