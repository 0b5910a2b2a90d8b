import type { QuotationWords } from '../../wording/groups/quotation-words.ts'

/** The words for the quotation of the day in Spanish. */
export const quotation: QuotationWords = {
  commands: {
    quotation: { name: 'cita', description: 'Una cita del artículo al día' },
    start: { name: 'empezar', description: 'Publicar una cita al día en este canal' },
    stop: { name: 'terminar', description: 'No publicar más citas en este canal' },
  },
  options: {
    hour: { name: 'hora', description: 'Desde qué hora del día, de 0 a 23, en UTC; 8 si no indicas nada' },
  },
  heading: 'Cita del día',
  count: (number, of) => `${number} de ${of}`,
  started: (hour, isOver) =>
    `Desde ahora, este canal tiene una cita al día, a las ${hour}:00 UTC${isOver ? '; la próxima llega mañana' : ''}.`,
  stopped: 'Este canal ya no tiene cita del día.',
  notGoing: 'Este canal no tiene cita del día; «/quotation start» la pone en marcha.',
  noRight:
    'Hace falta el permiso «Gestionar servidor» o «Gestionar mensajes», o el rol que nombró este servidor; pídeselo a quien lo tenga.',
  none: 'El artículo no tiene ninguna cita directa de alguien a quien nombre; elige otro artículo.',
}
