import type { TerminalWords } from '../../wording/terminal-words.ts'

/** The words of the prompt in French. */
export const terminal: TerminalWords = {
  commands: {
    context: 'Les phrases autour d’un passage affiché, par son numéro',
    articles: 'Les articles disponibles',
    use: 'Ouvre un autre article ; une partie du nom suffit',
    quit: 'Quitte, comme Ctrl-D',
  },
  takes: { context: '[numéro]', use: 'nom' },
  keys: 'Tab complète les noms et les thèmes, ↑ et Ctrl-R retrouvent ce qui a été saisi, Ctrl-C abandonne la ligne.',
  help: '« help » énumère tout ce que l’on peut saisir.',
  more: 'Suite : espace continue, Entrée montre une ligne, q arrête',
  add: {
    title: 'Titre : ',
    publisher: 'Journal ou éditeur (vide : inconnu) : ',
    date: 'Date, comme 2024-05-31 (vide : inconnue) : ',
    notADay: 'Ce n’est pas une date ; écrivez-la comme 2024-05-31.',
    keep: 'Le garder ? [O/n] ',
    no: 'n',
    kept: (id) => `Gardé sous le nom ${id}. C’est lui que « npm start » ouvre désormais.`,
    untitled: 'Sans titre',
    kinds: {
      text: 'texte brut',
      markdown: 'Markdown',
      html: 'page web',
      pdf: 'PDF',
      docx: 'fichier Word',
    },
    readAs: (kind, amounts) => `Lu comme ${kind} : ${amounts}.`,
    speakers: (names, more) => `Prennent la parole : ${names}${more > 0 ? ` et ${more} de plus` : ''}`,
    noSpeakers: 'Personne ne semble prendre la parole.',
    notEnglish: (language) =>
      `Le texte ne semble pas être en anglais (${language}) ; les citations seront peut-être trouvées, presque rien d’autre.`,
  },
}
