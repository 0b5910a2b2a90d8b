import { readFileSync } from 'node:fs'
import { readLexicon, type Lexicon } from './search/lexicon.ts'

let loaded: Lexicon | null = null

/** What is known of words in general, from the files beside the search: read when first wanted, in some 40 ms. */
export function loadLexicon(): Lexicon {
  const file = (name: string): URL => new URL(`./search/data/${name}`, import.meta.url)
  loaded ??= readLexicon({
    words: readFileSync(file('words.bin')),
    thesaurus: readFileSync(file('thesaurus.txt'), 'utf8'),
  })
  return loaded
}
