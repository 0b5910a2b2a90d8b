import { NEGATIONS } from '../../language/negations.ts'
import type { Library } from '../../search/library/library.ts'
import type { Consulted } from '../../search/models/consulted.ts'
import { defines, termToDefine } from '../../search/question/definition.ts'
import type { Query } from '../../search/question/query.ts'
import { words } from '../../text/words.ts'
import { announced } from './exact/announced.ts'
import { tellsCause, type Explained } from './exact/cause.ts'
import { decideQuestion, type Decision } from './decide-question.ts'
import { explained } from './exact/explained.ts'
import { fits } from './exact/fitting.ts'
import { isOfAnother } from './exact/of-another.ts'
import type { Standing } from './standings.ts'
import { isUnquoted, vetoOf } from './exact/vetoes.ts'

/** What is answered, with what is exact above the regression. */
interface Judged extends Omit<Decision, 'sure'> {
  /** What why is asked of, with its cause. */
  readonly explained: Explained | null
  /** The sentences that announce and tell as many things as are asked for, in order. */
  readonly announced: readonly number[] | null
}

/** From which probability on a sentence that fits a question is found to answer it. */
const FITS = 0.3

/**
 * Decides a question. What is exact stands above the regression: against an answer somebody or some year that the
 * article does not have, a term that it does not define, a sentence about somebody else; for one a cause beside what it
 * is the cause of, or a fact of the kind that is asked for in a sentence that has all of the question's words.
 */
export function judge(library: Library, consulted: Consulted): Judged {
  const { query, candidates, scores } = consulted
  const { sure, ...decided } = decideQuestion(query, candidates, scores)
  const why = explained(library, consulted, decided.standings)
  const standings = why === null ? decided.standings : withFirst(decided.standings, why.told)
  const [first] = standings
  const isFit = scores.answers.size > 0 && first !== undefined && sure >= FITS && fits(library, query, first)
  const list = why === null ? announced(library, query, standings) : null
  const verdict = why !== null || list !== null || isFit ? FOUND : decided
  return {
    ...outcomeOf(library, consulted, { ...verdict, standings }),
    ...{ standings, explained: why, announced: list },
  }
}

const FOUND = { kind: 'found', reason: 'answered' } as const

type Verdict = Omit<Decision, 'sure'>

function outcomeOf(
  library: Library,
  { query, scores }: Consulted,
  { kind, reason, standings }: Verdict,
): Pick<Verdict, 'kind' | 'reason'> {
  const veto = vetoOf(query, { answered: kind !== 'nothing' || reason === 'contrary' })
  if (veto !== null) return { kind: 'nothing', reason: reason === 'contrary' ? reason : veto }
  if (reason === 'contrary' && agrees(library, query, standings)) return UNSURE
  const judged = scores.answers.size > 0
  if ((kind !== 'found' || !judged) && isUnquoted(library, query))
    return { kind: 'nothing', reason: 'unquoted-person' }
  return kind === 'found' && isInDoubt(library, query, standings) ? UNSURE : { kind, reason }
}

const UNSURE = { kind: 'unsure', reason: 'close' } as const

const isInDoubt = (library: Library, query: Query, [first]: readonly Standing[]): boolean =>
  first !== undefined &&
  (lacksDefinition(library, query, first) ||
    isInAnotherScript(query.question.text) ||
    isOfAnother(library, query, first.candidate))

const withFirst = (standings: readonly Standing[], told: number): readonly Standing[] => [
  ...standings.filter(({ candidate: { id } }) => id === told),
  ...standings.filter(({ candidate: { id } }) => id !== told),
]

/** Whether most letters of a question are of a script that no model here has learned to read. */
function isInAnotherScript(asked: string): boolean {
  const letters = asked.match(/\p{L}/gu)?.length ?? 0
  return (asked.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 < letters
}

/** A sentence that tells of what is asked, with why, and negates nothing, is no contrary, whatever the judge makes of it. */
function agrees({ readings }: Library, { question }: Query, [first]: readonly Standing[]): boolean {
  const text = readings[first?.candidate.id ?? -1]?.text ?? ''
  const share = first?.candidate.share ?? 0
  const tells = share >= REPEATS || (share >= AGREES && tellsCause(text))
  return question.answerType === 'reason' && tells && !words(text).some(isNegation)
}
/** The least share of the question's words, by weight, that such a sentence has; with this share why is not needed. */
const AGREES = 0.5
const REPEATS = 0.7
const isNegation = ({ key }: { readonly key: string }): boolean => NEGATIONS.has(key)

/** What a term of the article's is, is told only where the sentence says so: not wherever it stands. */
function lacksDefinition({ readings }: Library, query: Query, { candidate }: Standing): boolean {
  const term = termToDefine(query.question.text)
  if (term === null) return false
  const parts = query.asked.filter(({ term: { key } }) => term.includes(key))
  const isOurs = parts.length > 0 && parts.every(({ expansions }) => expansions.length > 0)
  return isOurs && !defines(readings[candidate.id]?.text ?? '', term)
}
