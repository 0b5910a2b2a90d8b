import type { Span } from '../../../text/span.ts'
import { SpanIndex } from '../../../text/span-index.ts'
import { FEMALE_WORDS, MALE_WORDS, OFFICES } from '../../../language/people/offices.ts'
import type { NameRun } from '../page.ts'
import type { Gender, Names } from '../named.ts'
import type { Quotation } from '../../quotations/quotation-marks.ts'
import { placeAfter, roleAfter } from './role-after.ts'
import { roleBefore } from './role-before.ts'
import type { Token } from '../../tokens.ts'

/** What an article says that somebody is. */
export interface Role {
  /** The words beside the name, or null. */
  readonly span: Span | null
  /** Offices by which the article may go on to mean them, in small letters: "president". */
  readonly offices: ReadonlySet<string>
  /** What the words tell: "a nurse and mother of three"; null where they tell nothing. */
  readonly gender: Gender
}

interface Words {
  readonly tokens: readonly Token[]
  readonly names: Names
  readonly quotations: readonly Quotation[]
}

/**
 * The role of each person, from the first full name that has one beside it; else how they are addressed ("Professor") or
 * where they belong ("of the opposition").
 */
export function rolesOf({ tokens, names, quotations }: Words): readonly Role[] {
  const quoted = new SpanIndex(quotations, ({ span }) => [span])
  const named = new Set(names.mentions.flatMap(({ from, to }) => [from, to - 1]))
  const found = names.people.map(() => ({
    span: null as Span | null,
    offices: new Set<string>(),
    gender: null as Gender,
  }))
  const after = (name: NameRun) =>
    roleAfter({ tokens, name, quoted: quoted.near(spanOf(tokens, name)).length > 0 })
  for (const mention of names.mentions) {
    const role = found[mention.person]
    if (!role) continue
    const before = roleBefore({ tokens, name: mention, named })
    for (const token of before ? tokens.slice(before.from, before.to) : [])
      if (OFFICES.has(token.low)) role.offices.add(token.low)
    const whole = mention.full || names.people[mention.person]?.words.length === 1
    const run = before ?? (whole ? after(mention) : null)
    role.span ??= run && spanOf(tokens, run)
    if (run) role.gender ??= genderIn(tokens, run)
  }
  for (const mention of names.mentions) {
    const role = found[mention.person]
    const run = role?.span ? null : (addressOf(tokens, mention) ?? placeAfter(tokens, mention))
    if (role && run) role.span = spanOf(tokens, run)
  }
  return found
}

/** Forms of address that say what somebody is. */
const TELLING = /^(?:professor|prof\.?|aunt|uncle)$/

const addressOf = (tokens: readonly Token[], { from }: NameRun): NameRun | null =>
  TELLING.test(tokens[from - 1]?.low ?? '') && tokens[from - 1]?.capital ? { from: from - 1, to: from } : null

/** "a spokesman for Mrs. Lee" is a man: what stands before the first preposition tells. */
function genderIn(tokens: readonly Token[], { from, to }: NameRun): Gender {
  const words = tokens.slice(from, to)
  const tie = words.findIndex((token) => token.tag === 'ADP')
  const own = words.slice(0, tie < 0 ? words.length : tie)
  if (own.some(({ low }) => FEMALE_WORDS.has(low))) return 'female'
  return own.some(({ low }) => MALE_WORDS.has(low)) ? 'male' : null
}

const spanOf = (tokens: readonly Token[], { from, to }: NameRun): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})
