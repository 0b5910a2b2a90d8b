import { readFileSync } from 'node:fs'
import { readLexicon, type Lexicon } from './search/lexicon.ts'

/** Loads what is known of words in general, from the files beside the search: some 30 ms, once. */
export function loadLexicon(): Lexicon {
  const file = (name: string): URL => new URL(`./search/data/${name}`, import.meta.url)
  return readLexicon({
    words: readFileSync(file('words.bin')),
    thesaurus: readFileSync(file('thesaurus.txt'), 'utf8'),
  })
}
