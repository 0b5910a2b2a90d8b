import type { Sentence } from '../../document/document.ts'
import type { Span } from '../../text/span.ts'
import type { Statement } from '../annotations.ts'
import type { Token } from '../tokens.ts'
import { enumerated } from './enumeration.ts'
import { predicates, type Predicate } from './predicates.ts'
import type { Subjects } from './subjects.ts'

/** Something that somebody may propose. */
export interface ProposalCandidate {
  /** What is proposed. */
  readonly core: Span
  readonly force: Predicate['force']
  /** Null for "First, all towns should …", which is the announcer's, whoever that is. */
  readonly proposer: number | null
  readonly sentence: number
}

/** What is known of one sentence. */
interface Told {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly said: readonly Statement[]
  readonly who: Subjects
}

const DUTY = /^(?:should|must|ought|needs?)$/u

/** What a sentence may propose, in order of its words: by its verbs, as a point of a list, or as what should be done. */
export function candidates(told: Told): readonly ProposalCandidate[] {
  const { sentence, tokens, who } = told
  const byVerb = predicates(tokens).flatMap((predicate): readonly ProposalCandidate[] => {
    const proposer = who(sentence.id, predicate.at, predicate.participle ? 'participle' : 'before')
    return proposer === null ? [] : [{ ...predicate, proposer, sentence: sentence.id }]
  })
  if (byVerb.length > 0) return byVerb
  const point = enumerated(tokens)
  return point === null ? duties(told) : [pointOf(point, told)]
}

/** A point is its speaker's, where it has one. */
const pointOf = (core: Span, { sentence, said }: Told): ProposalCandidate => ({
  core,
  force: 'announced',
  proposer: said.find(({ speaker }) => speaker !== null)?.speaker ?? null,
  sentence: sentence.id,
})

/** "All towns should share their data, Bell said." */
function duties({ sentence, tokens, said }: Told): readonly ProposalCandidate[] {
  const duty = tokens.find(({ low }) => DUTY.test(low))
  const statement = duty && said.find(({ span }) => span.start <= duty.start && duty.end <= span.end)
  return statement === undefined || statement.speaker === null
    ? []
    : [{ core: statement.span, force: 'aside', proposer: statement.speaker, sentence: sentence.id }]
}
