import type { Document, Sentence } from '../document/document.ts'
import { contains, type Span } from '../text/span.ts'
import type { Person, Proposal, Statement } from './annotations.ts'
import { announcement, type Announcement } from './proposals/announcements.ts'
import { chosen, type Candidate } from './proposals/choice.ts'
import { predicates } from './proposals/predicates.ts'
import { subjects, type Subjects } from './proposals/subjects.ts'
import type { Token } from './tokens.ts'

/** What the passes before this one have found. */
export interface Known {
  readonly tokens: readonly Token[]
  readonly people: readonly Person[]
  readonly statements: readonly Statement[]
}

/**
 * What somebody puts forward, in order. Where an article announces proposals ("Bell set out three proposals"), they are
 * those that the announcer makes from there to the end of the section or the next announcement, as many as announced.
 * Where none are announced, only what is proposed in so many words counts. Often none.
 *
 *     "Bell set out two proposals. She called for a night bus. She also proposed a park."
 *     //=> 1 "a night bus", 2 "a park", both by Bell
 */
export function proposals(document: Document, known: Known): readonly Proposal[] {
  const bySentence = Map.groupBy(known.tokens, (token) => token.sentence)
  const prose = document.sentences.filter((sentence) => sentence.kind === 'sentence')
  const who = subjects(prose, bySentence, known.people)
  const announced = announcements(prose, bySentence, who)
  const candidates = prose.flatMap((sentence) =>
    candidatesOf(sentence, bySentence.get(sentence.id) ?? [], who),
  )
  const made =
    announced.length === 0
      ? candidates.filter((candidate) => candidate.force === 'plain')
      : announced.flatMap((one, i) => chosen(within(document, candidates, one, announced[i + 1]), one.count))
  return made.map((candidate, i) =>
    proposal(document, known.statements, { candidate, number: i + 1, next: made[i + 1] }),
  )
}

interface Announced extends Announcement {
  readonly sentence: Sentence
  readonly proposer: number
}

function announcements(
  prose: readonly Sentence[],
  tokens: ReadonlyMap<number, readonly Token[]>,
  who: Subjects,
): readonly Announced[] {
  return prose.flatMap((sentence): readonly Announced[] => {
    const found = announcement(tokens.get(sentence.id) ?? [])
    const proposer = found && who(sentence.id, found.at, false)
    return found && proposer !== null ? [{ ...found, sentence, proposer }] : []
  })
}

function candidatesOf(sentence: Sentence, tokens: readonly Token[], who: Subjects): readonly Candidate[] {
  if (announcement(tokens)) return []
  return predicates(tokens).flatMap((predicate): readonly Candidate[] => {
    const proposer = who(sentence.id, predicate.at, predicate.participle)
    return proposer === null ? [] : [{ ...predicate, proposer, sentence: sentence.id }]
  })
}

/** What the announcer says after the announcement, before the section ends or another announcement begins. */
function within(
  document: Document,
  candidates: readonly Candidate[],
  { sentence, proposer }: Announced,
  next?: Announced,
): readonly Candidate[] {
  const end = Math.min(next?.sentence.id ?? Infinity, document.sections[sentence.section]?.to ?? Infinity)
  return candidates.filter(
    (one) => one.proposer === proposer && one.sentence > sentence.id && one.sentence < end,
  )
}

interface Made {
  readonly candidate: Candidate
  readonly number: number
  readonly next: Candidate | undefined
}

/** The proposal with what its proposer says for it: in its sentence, and after it until the next one or the section's end. */
function proposal(document: Document, statements: readonly Statement[], made: Made): Proposal {
  const { candidate, number, next } = made
  const { sentence, proposer, core } = candidate
  const section = document.sentences[sentence]?.section ?? 0
  const end = Math.min(next?.sentence ?? Infinity, document.sections[section]?.to ?? Infinity)
  const supports = ({ sentences: [at = -1], speaker, kind, span }: Statement): boolean =>
    speaker === proposer &&
    (at === sentence
      ? kind === 'direct' && !isWithin(core, span) && next?.sentence !== sentence
      : at > sentence && at < end)
  const support = statements.filter(supports).map((statement) => statement.id)
  return { number, proposer, core, sentences: [sentence], support }
}

const isWithin = (core: Span, span: Span): boolean => contains(core, span) || contains(span, core)
