import { isDrawable } from './fonts.ts'

/** The bot's own words in the pictures, in one language. The article's words are not among them. */
export interface PictureWords {
  readonly locale: string
  readonly quoted: string
  readonly reported: string
  /** For the sentences before the first heading. */
  readonly opening: string
  readonly directQuotation: string
  readonly reportedSpeech: string
  readonly nobodysWords: string
  readonly unnamed: string
  readonly sentence: (number: number, of: number) => string
  readonly cell: (sentences: number) => string
  readonly moreSpeakers: (count: number) => string
}

/** The pictures in English, and what stands in for a language whose letters the fonts lack. */
export const englishWords: PictureWords = {
  locale: 'en-GB',
  quoted: 'quoted',
  reported: 'reported',
  opening: 'Before the first heading',
  directQuotation: 'direct quotation',
  reportedSpeech: 'reported, not a direct quotation',
  nobodysWords: 'the reporter’s own words, nobody’s quotation',
  unnamed: 'speaker not named',
  sentence: (number, of) => `sentence ${number} of ${of}`,
  cell: (sentences) => (sentences === 1 ? 'one step, one sentence' : `one step, ${sentences} sentences`),
  moreSpeakers: (count) => (count === 1 ? 'and one more speaker' : `and ${count} more speakers`),
}

/** The words asked for, or English where the fonts lack their letters: a box for each letter helps nobody. */
export const drawableWords = (words: PictureWords): PictureWords =>
  isDrawable(words.quoted + words.reported + words.opening + words.sentence(1, 2)) ? words : englishWords
