import type { NotesWords } from '../../wording/groups/notes-words.ts'

/** The words for notes in French. */
export const notes: NotesWords = {
  commands: {
    notes: { name: 'notes', description: 'Ce que le groupe a gardé de l’article' },
    list: { name: 'liste', description: 'Les notes dans l’ordre de l’article' },
    export: { name: 'exporter', description: 'Les notes en Markdown avec leurs sources, et en JSON' },
  },
  options: { whose: { name: 'de', description: 'Les notes du groupe, ou les vôtres' } },
  whose: { group: 'Celles du groupe', own: 'Les miennes' },
  save: 'Garder',
  form: {
    heading: 'Garder comme note',
    remark: 'Votre remarque, si vous voulez',
    whose: 'Qui la voit',
    sees: { group: 'Le groupe', own: 'Moi uniquement' },
  },
  saved: 'C’est gardé ; « /notes list » l’affiche.',
  savedAlone: 'C’est gardé pour vous uniquement ; « /notes list de: Les miennes » l’affiche.',
  tooMany: 'Il y a déjà 5 000 notes ici ; supprimez-en, puis gardez celle-ci de nouveau.',
  none: {
    group: 'Le groupe n’a pas encore de note sur cet article ; appuyez sur Garder sous un passage.',
    own: 'Vous n’avez pas encore de note sur cet article ; appuyez sur Garder sous un passage.',
  },
  heading: {
    group: (title) => `Notes du groupe sur « ${title} »`,
    own: (title) => `Vos notes sur « ${title} »`,
  },
  keptAlone: 'pour vous seul',
  remove: (number) => `Supprimer ${number}`,
  gone: 'Cette note n’existe plus, ou ce n’est pas à vous de la supprimer.',
  exported: (notes) =>
    notes === 1 ? 'Une note, en Markdown et en JSON.' : `${notes} notes, en Markdown et en JSON.`,
}
