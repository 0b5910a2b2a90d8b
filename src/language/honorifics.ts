// Written for this project: forms of address that any guide to English usage lists. No licence needed.
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Forms of address for a woman, in small letters, with and without their full stop. */
export const FEMALE_HONORIFICS = set('mrs. ms. mrs ms miss dame lady madam madame mme. mme')
/** Forms of address for a man. */
export const MALE_HONORIFICS = set('mr. mr sir lord monsieur')
/** All of them: they tell no office, only how somebody is addressed. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...FEMALE_HONORIFICS,
  ...MALE_HONORIFICS,
  ...set('mx. mx dr. dr messrs. messrs'),
])
