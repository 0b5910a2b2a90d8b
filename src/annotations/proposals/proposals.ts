import type { Document } from '../../document/document.ts'
import { overlap } from '../../text/span.ts'
import { SpanIndex } from '../../text/span-index.ts'
import type { Proposal, Statement } from '../annotations.ts'
import type { Groundwork } from '../known.ts'
import type { Tags } from '../tags.ts'
import { announcedProposals, type Made, type Sentences } from './announced/announced.ts'
import { called } from './called.ts'
import { marked } from './marked.ts'
import { subjects } from './subjects.ts'
import { supportOf } from './support.ts'

/**
 * What anybody calls for, recommends, demands, pledges or offers, in order. Where an article announces its proposals
 * ("Bell put forward three proposals"), those are the list. Else they are what the tagger marks; without its tags, what
 * verbs of proposing tell.
 *
 *     "Bell asked the council for a night bus." //=> "a night bus", demanded by Bell, of "the council"
 */
export function proposals(
  document: Document,
  known: Groundwork,
  tags: Tags | null = null,
): readonly Proposal[] {
  const prose = document.sentences.filter(({ kind }) => kind === 'sentence' || kind === 'caption')
  const tokens = Map.groupBy(known.tokens, (token) => token.sentence)
  const sentences: Sentences = {
    document,
    prose,
    tokens,
    said: bySentence(known.statements),
    contents: new SpanIndex(known.statements, ({ spans }) => spans),
    cues: new SpanIndex(known.statements, ({ cue }) => (cue === null ? [] : [cue])),
    who: subjects(prose, tokens, known.people),
    author: known.author,
    bySurname: Map.groupBy(known.people, ({ name }) => name.split(' ').at(-1) ?? name),
  }
  const list = announcedProposals(sentences)
  const made =
    list.length > 0 ? list : together(called(sentences), tags === null ? [] : marked(sentences, tags))
  return made.map((one, i) => proposalOf(sentences, { one, number: i + 1, next: made[i + 1] }))
}

/** What the tagger marks beside what verbs of proposing tell; of two that share words, the verb's. */
function together(told: readonly Made[], marks: readonly Made[]): readonly Made[] {
  const by = Map.groupBy(told, ({ sentence }) => sentence)
  const more = marks.filter(({ sentence, core }) =>
    (by.get(sentence) ?? []).every((one) => overlap(one.core, core) === 0),
  )
  return [...told, ...more].toSorted((a, b) => a.core.start - b.core.start)
}

/** The statements of each sentence that they touch. */
function bySentence(statements: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> {
  const said = new Map<number, Statement[]>()
  for (const statement of statements) {
    for (const id of statement.sentences) {
      const here = said.get(id)
      if (here) here.push(statement)
      else said.set(id, [statement])
    }
  }
  return said
}

interface Numbered {
  readonly one: Made
  readonly number: number
  readonly next: Made | undefined
}

const proposalOf = (sentences: Sentences, { one, number, next }: Numbered): Proposal => ({
  number,
  proposer: one.proposer,
  byAuthor: one.byAuthor,
  addressee: one.addressee,
  force: one.force,
  core: one.core,
  sentences: [one.sentence],
  support: supportOf(sentences, one, next).map(({ id }) => id),
})
