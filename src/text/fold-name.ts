/**
 * A name as it is compared: without accents, case and punctuation.
 *
 *     foldName('Võ-Nguyên  GIÁP') //=> 'vo nguyen giap'
 */
export const foldName = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
