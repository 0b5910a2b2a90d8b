import type { APIInteraction } from 'discord.js'
import { Dropped } from '../../../work/dropped.ts'
import { type Answered, answerProblem, offer } from '../outbound/answered.ts'
import type { Work } from '../inbound/answering.ts'
import { askedAlone } from '../asked.ts'
import type { Due } from './due.ts'
import type { Reception } from './reception.ts'
import { sharedOnce } from './shares.ts'
import { excuse, problemOf } from './trouble.ts'

/** How long a reply that was put off may take: Discord takes it for fifteen minutes. */
export const LATEST = 10 * 60_000

/** What is due, and may have to wait for its notice. */
export interface Waiting extends Due {
  /** Whether Discord was told that the reply comes later; the work waits for that, and is not done where it was not. */
  readonly told?: Promise<boolean> | undefined
}

/** What to answer an interaction, whatever goes wrong; null for what is passed over. */
export async function answerTo(
  reception: Reception,
  interaction: APIInteraction,
  due: Waiting,
): Promise<Answered | null> {
  try {
    return await admitted(reception, interaction, due)
  } catch (error) {
    if (!due.isCompletion) return excuse(reception, due, error)
    if (!(error instanceof Dropped)) problemOf(reception, error)
    return { response: offer([]), later: null }
  }
}

/** A completion that is too much offers nothing: there is no way to say why. */
async function admitted(
  reception: Reception,
  interaction: APIInteraction,
  due: Waiting,
): Promise<Answered | null> {
  const { answering, admit, replyWithin } = reception
  const { asker, price, isLong, mayBeKnown = false, isCompletion, hidden, told } = due
  const admission = admit(asker.id, price)
  const until = performance.now() + (hidden === null ? replyWithin : LATEST)
  const work: Work = { person: asker.id, price, isLong, mayBeKnown, until }
  if (admission.kind === 'welcome')
    return sharedOnce(reception.shares, due, async () =>
      told && !(await told) ? null : answering.interaction(interaction, work),
    )
  if (isCompletion) return { response: offer([]), later: null }
  return admission.kind === 'told'
    ? answerProblem(asker, { kind: 'flood', seconds: admission.seconds })
    : null
}

/** What would have been answered if the asker had chosen to be answered alone. What the models said of it is still known. */
export async function answerAlone(
  reception: Reception,
  interaction: APIInteraction,
  due: Due,
): Promise<Answered | null> {
  const { asker, price, isLong, mayBeKnown = false } = due
  const until = performance.now() + LATEST
  try {
    return await reception.answering.interaction(askedAlone(interaction), {
      ...{ person: asker.id, price, isLong, mayBeKnown, until },
    })
  } catch (error) {
    return excuse(reception, due, error)
  }
}
