import type { Wording } from '../../wording/wording.ts'

/** The commands in French. */
export const commands: Wording['commands'] = {
  'who said': { name: 'a-dit', description: 'Qui a dit ces mots, et où l’article le dit' },
  'who is': { name: 'est', description: 'Qui est une personne de l’article' },
  ask: { name: 'demander', description: 'Le passage de l’article qui répond à une question' },
  quotes: { name: 'citations', description: 'Tout ce qu’une personne a dit, dans l’ordre de l’article' },
  proposals: { name: 'propositions', description: 'Ce qui a été proposé, par qui, et en quels termes' },
  facts: { name: 'faits', description: 'Chiffres, dates, lieux et événements que l’on peut vérifier' },
  people: { name: 'personnes', description: 'Toutes les personnes nommées, et combien elles parlent' },
  article: { name: 'article', description: 'Titre, éditeur, date et plan de l’article' },
  help: { name: 'aide', description: 'Ce que l’on peut demander' },
}
