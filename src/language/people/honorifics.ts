// Written for this project: forms of address that guides to English usage and to other languages' forms of address list.
// No licence needed.
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Forms of address for a woman, in small letters, with and without their full stop. */
export const FEMALE_HONORIFICS = set(
  `mrs. ms. mrs ms miss mdm dame lady madam madame mme. mme mademoiselle mlle doña dona señora señorita sra sra. donna
  signora signorina frau fru senhora shrimati smt smt. puan begum sister aunt aunty auntie weizero nana sitt umm hajja hajia alhaja datin
  gogo tannie ingeniera licenciada ña`,
)
/** Forms of address for a man. */
export const MALE_HONORIFICS = set(
  `mr. mr sir lord monsieur don dom señor sr. signor signore herr senhor shri sri encik mzee ustad ustadh sheikh shaikh maulana mullah pandit swami uncle father brother fr fr. abba ato baba abu haji hajji alhaji abbé
  père oom ratu dato datuk ingeniero licenciado`,
)
/** All of them: they tell no office, only how somebody is addressed. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...FEMALE_HONORIFICS,
  ...MALE_HONORIFICS,
  ...set(
    'mx. mx dr. dr messrs. messrs maître prof. prof professor rev. rev reverend cik hon hon. pa cllr cllr. cr cr. excellency highness majesty revd honourable honorable garda',
  ),
])
