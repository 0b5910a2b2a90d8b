import type { Scores } from '../../search/models/scores.ts'
import type { Candidate } from '../../search/retrieval/propose.ts'
import { CALIBRATION } from './calibration.ts'
import { contraryEvidence, sameEvidence } from './evidence.ts'
import { chance } from './logistic.ts'
import { byRelation, type Standing } from './standings.ts'

/** How what was typed stands to what the article says: the same, the contrary, perhaps the same, or nothing near. */
export interface Sense {
  readonly kind: 'same' | 'contrary' | 'close' | 'nothing'
  /** The candidates, best first. */
  readonly standings: readonly Standing[]
}

/** Decides whether somebody says the same in other words, or the contrary; without a judge it says neither. */
export function decideWords(candidates: readonly Candidate[], scores: Scores): Sense {
  const standings = byRelation(candidates, scores)
  const [first] = standings
  const relation = first && scores.relation.get(first.candidate.id)
  if (!relation) return { kind: 'nothing', standings }
  const same = chance(CALIBRATION.same, sameEvidence(standings, relation))
  const contrary = chance(CALIBRATION.contrary, contraryEvidence(standings, relation))
  const { found, unsure } = CALIBRATION
  if (same >= found.same && same > contrary) return { kind: 'same', standings }
  if (contrary >= found.contrary) return { kind: 'contrary', standings }
  return { kind: same >= unsure.same ? 'close' : 'nothing', standings }
}
