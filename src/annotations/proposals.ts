import type { Document, Sentence } from '../document/document.ts'
import { contains, type Span } from '../text/span.ts'
import type { Proposal, Statement } from './annotations.ts'
import { announcement, type Announcement } from './proposals/announcements.ts'
import { candidates, type Candidate } from './proposals/candidates.ts'
import { chosen } from './proposals/choice.ts'
import { inlinePoints } from './proposals/inline.ts'
import { subjects, type Subjects } from './proposals/subjects.ts'
import type { Known } from './known.ts'
import type { Token } from './tokens.ts'

/**
 * What somebody puts forward, in order. Where an article announces proposals ("Bell set out three proposals"), they are
 * those that the announcer makes from there to the end of the section or the next announcement, as many as announced.
 * Where none are announced, only what is proposed in so many words counts. Often none.
 *
 *     "Bell set out two proposals. She called for a night bus. She also proposed a park."
 *     //=> 1 "a night bus", 2 "a park", both by Bell
 */
export function proposals(document: Document, known: Known): readonly Proposal[] {
  const tokens = Map.groupBy(known.tokens, (token) => token.sentence)
  const said = Map.groupBy(known.statements, (statement) => statement.sentences[0] ?? -1)
  const prose = document.sentences.filter((sentence) => sentence.kind === 'sentence')
  const who = subjects(prose, tokens, known.people)
  const announced = announcements(prose, tokens, who)
  const opening = new Set(announced.map(({ sentence }) => sentence.id))
  const found = prose
    .filter((sentence) => !opening.has(sentence.id))
    .flatMap((sentence) =>
      candidates({ sentence, tokens: tokens.get(sentence.id) ?? [], said: said.get(sentence.id) ?? [], who }),
    )
  const under = underAnnouncements(document, found, announced)
  const made = under.length > 0 ? under : found.flatMap(plain)
  return made.map((one, i) => proposal(document, said, { one, number: i + 1, next: made[i + 1] }))
}

/** How many later announcements are compared with one. */
const AGAIN = 5

/** A candidate whose proposer is known. */
type Made = Candidate & { readonly proposer: number }

const plain = (one: Candidate): readonly Made[] =>
  one.force === 'plain' && one.proposer !== null ? [{ ...one, proposer: one.proposer }] : []

interface Announced extends Announcement {
  readonly sentence: Sentence
  /** What it lists itself. */
  readonly points: readonly Span[]
  readonly proposer: number
}

function announcements(
  prose: readonly Sentence[],
  tokens: ReadonlyMap<number, readonly Token[]>,
  who: Subjects,
): readonly Announced[] {
  const all = prose.flatMap((sentence): readonly Announced[] => {
    const words = tokens.get(sentence.id) ?? []
    const found = announcement(words)
    const proposer = found && who(sentence.id, found.at, found.passive ? 'agent' : 'before')
    if (!found || proposer === null) return []
    return [{ ...found, sentence, proposer, points: inlinePoints(words, found.count) }]
  })
  return all.filter((one, i) => !all.slice(i + 1, i + 1 + AGAIN).some((later) => isSame(one, later)))
}

/** The same proposals are announced at the head of an article and again where they are told. */
const isSame = (one: Announced, later: Announced): boolean =>
  one.points.length === 0 &&
  one.proposer === later.proposer &&
  one.count !== null &&
  one.count === later.count

/**
 * What each announcer says after the announcement, before another one begins: in its section, or beyond where that does
 * not hold as many as announced.
 */
function underAnnouncements(
  document: Document,
  found: readonly Candidate[],
  announced: readonly Announced[],
): readonly Made[] {
  const bySentence = Map.groupBy(found, (one) => one.sentence)
  return announced.flatMap(({ sentence, proposer, count, points }, i) => {
    if (points.length > 0) {
      return points.map((core) => ({ core, force: 'announced' as const, proposer, sentence: sentence.id }))
    }
    const next = announced[i + 1]?.sentence.id ?? document.sentences.length
    const until = (end: number): readonly Candidate[] =>
      between(bySentence, sentence.id + 1, end).filter(
        (one) => one.proposer === null || one.proposer === proposer,
      )
    const near = until(Math.min(next, sectionEnd(document, sentence.id)))
    const own = near.length < (count ?? 1) ? until(next) : near
    return chosen(own, count).map((one) => ({ ...one, proposer }))
  })
}

/** The proposal with what its proposer says for it: in its sentence, and after it until the next one or the section's end. */
function proposal(
  document: Document,
  said: ReadonlyMap<number, readonly Statement[]>,
  { one, number, next }: { readonly one: Made; readonly number: number; readonly next: Made | undefined },
): Proposal {
  const { sentence, proposer, core } = one
  const end = Math.min(next?.sentence ?? Infinity, sectionEnd(document, sentence))
  const beside = next?.sentence === sentence ? [] : (said.get(sentence) ?? [])
  const support = [
    ...beside.filter(({ kind, span }) => kind === 'direct' && !isWithin(core, span)),
    ...between(said, sentence + 1, end),
  ]
  return {
    number,
    proposer,
    core,
    sentences: [sentence],
    support: support.filter(({ speaker }) => speaker === proposer).map(({ id }) => id),
  }
}

const sectionEnd = (document: Document, sentence: number): number =>
  document.sections[document.sentences[sentence]?.section ?? 0]?.to ?? document.sentences.length

/** Everything that belongs to the sentences from one id to before another, in order. */
const between = <Item>(
  bySentence: ReadonlyMap<number, readonly Item[]>,
  from: number,
  end: number,
): readonly Item[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, i) => bySentence.get(from + i) ?? []).flat()

const isWithin = (core: Span, span: Span): boolean => contains(core, span) || contains(span, core)
