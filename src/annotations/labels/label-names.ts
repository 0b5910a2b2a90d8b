import { HONORIFICS } from '../../language/people/honorifics.ts'
import { OFFICES, ROLES, TITLES } from '../../language/people/offices.ts'
import { ORGANISATION_WORDS, ORGANISATIONS } from '../../language/organisations.ts'
import type { Document } from '../../document/document.ts'
import { foldText } from '../../text/fold.ts'
import { cut } from '../../text/span.ts'
import type { Named, NameMention, Names } from '../names/named.ts'
import type { Token } from '../tokens.ts'
import type { Label } from './label.ts'
import type { Labels } from './labels.ts'

/** The most voices that are named by their labels alone: no transcript has more. */
const MOST_VOICES = 200

interface Words {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly names: Names
}

/** A label's words without titles, honorifics and roles: "REP. SCHROEDER" is ["schroeder"], "The President" []. */
export const nameWords = (written: string): readonly string[] =>
  foldText(written)
    .replace(/^.*,\s(?=(?:mrs?|ms|dr)\b)|,.*$/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '' && !isTitle(word) && !/^(?:the|of|for|from|and|a)$/.test(word))

const isTitle = (word: string): boolean =>
  HONORIFICS.has(word) || TITLES.has(word) || TITLES.has(`${word}.`) || OFFICES.has(word) || ROLES.has(word)

/**
 * The names of an article with those that only its labels tell to be names: "MR NAGANO:", "A. Charlie:", and "NEIL:"
 * where "Neil D'Cunha" stands elsewhere. A word by itself ("LEDGER:") may be a paper's, so it names nobody.
 */
export function withLabelNames(words: Words, { transcript, labels }: Labels): Names {
  if (!transcript) return words.names
  const known = new Set(words.names.people.flatMap((person) => person.words.map(foldText)))
  const people: Named[] = [...words.names.people]
  const mentions: NameMention[] = [...words.names.mentions]
  const voices = new Map(labels.map((label) => [label.key, label] as const).reverse())
  for (const first of [...voices.values()].slice(0, MOST_VOICES)) {
    const own = nameWords(cut(words.document.text, first.span))
    if (own.length === 0 || known.has(own.at(-1) ?? '')) continue
    const full = fullName(words, first, own)
    if (!full) continue
    for (const word of full.words) known.add(foldText(word))
    const person = { ...full, id: people.length }
    people.push(person)
    mentions.push(...mentionsOf(words, person))
  }
  return { people, mentions: withoutOverlap(mentions) }
}

type New = Omit<Named, 'id'>

/** The fullest form of a label's name: a run of capital words with it, or the label's own words where it is surely a name. */
function fullName({ document, tokens }: Words, label: Label, own: readonly string[]): New | null {
  const written = cut(document.text, label.span)
  const runs = runsWith(tokens, own.at(-1) ?? '')
  const best = runs
    .filter((run) => own.every((word) => run.some((token) => foldText(token.text) === word)))
    .filter((run) => run.some(({ text }) => /\p{Ll}/u.test(text)))
    .sort((a, b) => a.length - b.length)[0]
  const first = tokens.findIndex((token) => token.start >= label.span.start)
  const base = { count: 1, full: 1, first }
  if (best) return { ...base, words: best.map((token) => token.text) }
  // "A VOICE IN THE CROWD:" is nobody's name.
  if (/^(?:an?|some|another|one|several)\s/iu.test(written)) return null
  const sure = own.length > 1 || (own.length === 1 && new RegExp(HONORIFIC, 'iu').test(written))
  if (!sure || own.some((word) => ORGANISATION_WORDS.has(word))) return null
  const plain = written.replace(/^.*,\s(?=(?:Mrs?|Ms|Dr)\b)|,.*$/giu, '').split(/\s+/u)
  return { ...base, words: plain.filter((word) => own.includes(foldText(word))) }
}

const HONORIFIC = String.raw`(?:^|[\s,])(?:m[rs]s?|miss|dr|hon|rep|sen|chair)\.?\s`
/** The most words of a name. */
const MOST_NAME_WORDS = 4

/** Runs of capital words of one sentence that hold a word. */
function runsWith(tokens: readonly Token[], word: string): readonly (readonly Token[])[] {
  const found: (readonly Token[])[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.low !== word && foldText(tokens[i]?.text ?? '') !== word) continue
    let [from, to] = [i, i + 1]
    while (i - from < MOST_NAME_WORDS && isPart(tokens, from - 1, i)) from--
    while (to - i < MOST_NAME_WORDS && isPart(tokens, to, i)) to++
    const run = tokens.slice(from, to)
    if (run.length > 1 && run.length <= MOST_NAME_WORDS && tokens[to]?.text !== ':') found.push(run)
  }
  return found
}

function isPart(tokens: readonly Token[], at: number, of: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    token.sentence === tokens[of]?.sentence &&
    token.capital &&
    !TITLES.has(token.low) &&
    !HONORIFICS.has(token.low) &&
    !ORGANISATION_WORDS.has(token.low) &&
    !ORGANISATIONS.has(token.low) &&
    !/^(?:DET|PRON|ADP|AUX|CCONJ|SCONJ|ADV|PART|INTJ)$/.test(token.tag)
  )
}

/** Where a new person is named: every run of some of the name's words. */
function mentionsOf({ tokens }: Words, { id, words }: Named): readonly NameMention[] {
  const own = new Set(words.map(foldText))
  const found: NameMention[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!isOwn(tokens[from], own)) continue
    let to = from + 1
    while (to - from < words.length && isOwn(tokens[to], own)) to++
    found.push({ from, to, person: id, full: to - from === words.length, titles: titlesBefore(tokens, from) })
    from = to - 1
  }
  return found
}

/** "MR" before "NAGANO". */
function titlesBefore(tokens: readonly Token[], from: number): readonly string[] {
  const before = tokens[from - 1]
  const title = before && (HONORIFICS.has(before.low) || TITLES.has(before.low))
  return title ? [before.low] : []
}

const isOwn = (token: Token | undefined, own: ReadonlySet<string>): boolean =>
  token?.capital === true && own.has(foldText(token.text))

/** Mentions in order; of two that meet, the earlier found. */
function withoutOverlap(mentions: readonly NameMention[]): readonly NameMention[] {
  const taken = new Set<number>()
  const kept = mentions.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false
    for (let at = from; at < to; at++) taken.add(at)
    return true
  })
  return kept.sort((a, b) => a.from - b.from)
}
