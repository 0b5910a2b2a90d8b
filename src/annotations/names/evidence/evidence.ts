import type { NameCandidate } from '../peel.ts'
import type { Page } from '../page.ts'
import { evidenceActing } from './reasons-acting.ts'
import { evidenceAfter } from './reasons-after.ts'
import { evidenceAgainst } from './reasons-against.ts'
import { RELATIONS } from './before-name.ts'
import { evidenceBefore } from './reasons-before.ts'

/** What stands around one place where a candidate stands: reasons for and against a person, in points. */
interface Around {
  readonly plus: number
  readonly minus: number
}

export function evidenceAround(page: Page, found: NameCandidate): Around {
  return {
    plus: Math.max(evidenceBefore(page, found), evidenceAfter(page, found), evidenceActing(page, found)),
    minus: isWho(page, found) ? 0 : evidenceAgainst(page, found),
  }
}

/** "through Tom Lee, who …", "…, whose wife": only people are who, and have hands and kin. */
const isWho = ({ tokens }: Page, { from, to }: NameCandidate): boolean =>
  to - from > 1 &&
  tokens[to]?.text === ',' &&
  (/^(?:who|whom)$/.test(tokens[to + 1]?.low ?? '') ||
    (tokens[to + 1]?.low === 'whose' && isOwnPart(tokens[to + 2]?.low ?? '')))

const isOwnPart = (low: string): boolean =>
  RELATIONS.test(low) ||
  /^(?:hands?|head|feet|foot|toe|eyes?|hair|voice|face|arms?|legs?|knee|shoulder|back|heart|age|death|job|parents|grandfather|grandmother)$/.test(
    low,
  )
