import type { Document, Sentence } from '../../../document/document.ts'
import type { Span } from '../../../text/span.ts'
import type { SpanIndex } from '../../../text/span-index.ts'
import type { Person, Statement } from '../../annotations.ts'
import type { Force } from '../../tags.ts'
import type { Token } from '../../tokens.ts'
import { announcement, type Announcement } from './announcements.ts'
import { candidates, type ProposalCandidate } from '../candidates.ts'
import { asAnnounced } from './choice.ts'
import { inlinePoints } from './inline.ts'
import type { Subjects } from '../subjects.ts'

/** What is put forward, before it has a number. */
export interface Made {
  readonly core: Span
  readonly force: Force
  /** Index into `Annotations.people`; null for an office, a crowd, an organisation. */
  readonly proposer: number | null
  /** Said in the author's own words, by "I" or "we", or to the reader. */
  readonly byAuthor: boolean
  readonly addressee: Span | null
  readonly sentence: number
}

/** What is known of an article's sentences. */
export interface Sentences {
  readonly document: Document
  readonly prose: readonly Sentence[]
  readonly tokens: ReadonlyMap<number, readonly Token[]>
  readonly said: ReadonlyMap<number, readonly Statement[]>
  /** The statements by where their contents stand, and by where their cues do. */
  readonly contents: SpanIndex<Statement>
  readonly cues: SpanIndex<Statement>
  readonly who: Subjects
  /** Null where nobody says "I" in the text itself. */
  readonly author: string | null
  readonly bySurname: ReadonlyMap<string, readonly Person[]>
}

/**
 * Where an article announces proposals ("Bell set out three proposals"), they are those that the announcer makes from
 * there to the end of the section or the next announcement, as many as announced. Mostly none.
 *
 *     "Bell set out two proposals. She called for a night bus. She also proposed a park."
 *     //=> "a night bus", "a park", both by Bell
 */
export function announcedProposals(sentences: Sentences): readonly Made[] {
  const { document, prose, tokens, said, who } = sentences
  const opening = announcements(prose, tokens, who)
  if (opening.length === 0) return []
  const openings = new Set(opening.map(({ sentence }) => sentence.id))
  const found = prose
    .filter((sentence) => !openings.has(sentence.id))
    .flatMap((sentence) =>
      candidates({ sentence, tokens: tokens.get(sentence.id) ?? [], said: said.get(sentence.id) ?? [], who }),
    )
  return underAnnouncements(document, found, opening)
}

/** How many later announcements are compared with one. */
const AGAIN = 5

const PROPOSED = { force: 'proposed', addressee: null, byAuthor: false } as const

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
  found: readonly ProposalCandidate[],
  announced: readonly Announced[],
): readonly Made[] {
  const bySentence = Map.groupBy(found, (one) => one.sentence)
  return announced.flatMap(({ sentence, proposer, count, points }, i) => {
    if (points.length > 0) {
      return points.map((core) => ({ ...PROPOSED, core, proposer, sentence: sentence.id }))
    }
    const next = announced[i + 1]?.sentence.id ?? document.sentences.length
    const until = (end: number): readonly ProposalCandidate[] =>
      between(bySentence, sentence.id + 1, end).filter(
        (one) => one.proposer === null || one.proposer === proposer,
      )
    const near = until(Math.min(next, sectionEnd(document, sentence.id)))
    const own = near.length < (count ?? 1) ? until(next) : near
    return asAnnounced(own, count).map(({ core, sentence: id }) => ({
      ...PROPOSED,
      core,
      proposer,
      sentence: id,
    }))
  })
}

export const sectionEnd = (document: Document, sentence: number): number =>
  document.sections[document.sentences[sentence]?.section ?? 0]?.to ?? document.sentences.length

/** Everything that belongs to the sentences from one id to before another, in order. */
export const between = <Item>(
  bySentence: ReadonlyMap<number, readonly Item[]>,
  from: number,
  end: number,
): readonly Item[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, i) => bySentence.get(from + i) ?? []).flat()
