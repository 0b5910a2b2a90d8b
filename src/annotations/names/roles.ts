import type { Span } from '../../text/span.ts'
import { HONORIFICS } from '../../language/honorifics.ts'
import { FEMALE_WORDS, MALE_WORDS, OFFICES, TITLES } from '../../language/offices.ts'
import type { Run } from './runs.ts'
import type { Gender, NameMention, Names } from './named.ts'
import { isRole } from './words.ts'
import type { Token } from '../tokens.ts'

/** What an article says that somebody is. */
export interface Role {
  /** The words beside the name, or null. */
  readonly span: Span | null
  /** Offices by which the article may go on to mean them, in small letters: "president". */
  readonly offices: ReadonlySet<string>
}

/** How far a role is read. */
const REACH = 40

/** The role of each person, from the first full name that has one beside it. */
export function rolesOf(tokens: readonly Token[], names: Names): readonly Role[] {
  const named = new Set(names.mentions.flatMap(({ from, to }) => [from, to - 1]))
  const found = names.people.map(() => ({ span: null as Span | null, offices: new Set<string>() }))
  for (const mention of names.mentions) {
    const role = found[mention.person]
    const person = names.people[mention.person]
    if (!role || !person) continue
    const before = roleBefore(tokens, mention, named)
    for (const token of before ? tokens.slice(before.from, before.to) : [])
      if (OFFICES.has(token.low)) role.offices.add(token.low)
    const run = before ?? (mention.full ? roleAfter(tokens, mention) : null)
    role.span ??= run && spanOf(tokens, run)
    if (run) person.gender ??= genderIn(tokens, run)
  }
  return found
}

/** "a spokesman for Mrs. Lee" is a man: what stands before the first preposition tells. */
function genderIn(tokens: readonly Token[], { from, to }: Run): Gender {
  const words = tokens.slice(from, to)
  const tie = words.findIndex((token) => token.tag === 'ADP')
  const own = words.slice(0, tie < 0 ? words.length : tie)
  if (own.some(({ low }) => FEMALE_WORDS.has(low))) return 'female'
  return own.some(({ low }) => MALE_WORDS.has(low)) ? 'male' : null
}

const spanOf = (tokens: readonly Token[], { from, to }: Run): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** "World Economic Forum founder and executive chairman" before the name. */
function roleBefore(tokens: readonly Token[], mention: NameMention, named: ReadonlySet<number>): Run | null {
  let from = mention.from
  while (
    mention.from - from < REACH &&
    belongs(tokens, from - 1, { sentence: tokens[mention.from]?.sentence, named })
  )
    from--
  if (/^(?:and|of|for|at)$/.test(tokens[from]?.low ?? '')) from++
  const words = tokens.slice(from, mention.from)
  if (!words.some((token) => isRole(token.low) && !HONORIFICS.has(token.low))) return null
  const article = tokens[from - 1]
  return {
    from: article?.low === 'the' && article.sentence === tokens[from]?.sentence ? from - 1 : from,
    to: mention.from,
  }
}

interface Around {
  readonly sentence: number | undefined
  readonly named: ReadonlySet<number>
}

/** Whether a token is part of the role that goes on after it. */
function belongs(tokens: readonly Token[], at: number, { sentence, named }: Around): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || token.sentence !== sentence) return false
  if (token.low === 'and') return before?.sentence === sentence && !named.has(at - 1) && isRole(before.low)
  if (token.low === 'of' || token.low === 'for' || token.low === 'at')
    return isRole(before?.low ?? '') && tokens[at + 1]?.capital === true
  return (
    token.low === "'s" ||
    (/^(?:NOUN|PROPN|ADJ)$/.test(token.tag) && /^[\p{L}]/u.test(token.text)) ||
    TITLES.has(token.low)
  )
}

/** "a research fellow with the institute" between commas after the name. */
function roleAfter(tokens: readonly Token[], mention: NameMention): Run | null {
  const sentence = tokens[mention.from]?.sentence
  if (tokens[mention.to]?.low !== ',') return null
  const from =
    /^\d+$/.test(tokens[mention.to + 1]?.low ?? '') && tokens[mention.to + 2]?.low === ','
      ? mention.to + 3
      : mention.to + 1
  let to = from
  for (; to < from + REACH; to++) {
    const token = tokens[to]
    if (
      !token ||
      token.sentence !== sentence ||
      /^[,.;:"“]$/u.test(token.text) ||
      /^(?:who|whose|which)$/.test(token.low)
    )
      break
    if ((token.tag === 'VERB' || token.tag === 'AUX') && to > from && !token.capital) break
    if (token.low === 'and' && tokens[to + 1]?.tag === 'ADP') break
  }
  const head = tokens.slice(from, Math.min(to, from + 8))
  return head.some((token) => isRole(token.low)) ? { from, to } : null
}
