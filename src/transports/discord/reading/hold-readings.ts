import { presentReminder } from '../../../presentation/groups/present-reading.ts'
import { wordingFor } from '../../../presentation/wording/wordings.ts'
import {
  claimReminder,
  dueReadings,
  endReading,
  giveBackReminder,
  notePart,
  type ReadingPlan,
} from '../../../store/queries/reading/reading.ts'
import { marksOf } from '../../../store/queries/reading/reading-marks.ts'
import { eachDue, type Going } from '../each-due.ts'
import type { GroupDesk } from '../inbound/group-visit.ts'
import { posted } from '../outbound/posted.ts'
import { payloadOf } from '../outbound/payload.ts'
import { serverOf } from '../quiz/quiz-desk.ts'
import type { Requests } from '../requests.ts'
import { partShown, shownParts } from './part-payload.ts'

/**
 * Posts the parts of reading plans and their one reminder. All of it follows from what is kept: after a restart it goes
 * on where it stopped, and of several processes one sends the reminder. Gives what stops it.
 */
export const holdReadings = (desk: GroupDesk, going: Going): (() => Promise<void>) =>
  eachDue(
    {
      name: 'A reading plan',
      items: () => desk.store.ask((db) => dueReadings(db, desk.now())),
      idOf: ({ id }) => id,
      work: (plan, rest) => advance({ desk, rest, plan }),
      end: (plan) => over(desk, plan),
    },
    going,
  )

const over = (desk: GroupDesk, { id }: ReadingPlan): Promise<boolean> =>
  desk.store.ask((db) => endReading(db, id, desk.now()))

interface Step {
  readonly desk: GroupDesk
  readonly rest: Requests
  readonly plan: ReadingPlan
}

async function advance({ desk, rest, plan }: Step): Promise<void> {
  const { context } = await desk.at({ server: serverOf(plan.server), channel: plan.channel })
  const library = await context.open(plan.article)
  if (!library || String(library.document.edition) !== plan.edition) {
    await over(desk, plan)
    return
  }
  const marks = await desk.store.ask((db) => marksOf(db, plan.id))
  for (const { part, message } of plan.parts) {
    if (message !== null) continue
    const { message: shown, look } = partShown(plan, part, { marks, library, reader: context.reader })
    const id = await posted(rest, plan.channel, payloadOf(shown, look), `${plan.id}.${part}`)
    await desk.store.ask((db) => notePart(db, { plan: plan.id, part }, id))
  }
  const { remindAt, remindedAt } = plan
  if (remindAt === null || remindedAt !== null || remindAt > desk.now()) return
  if (!(await desk.store.ask((db) => claimReminder(db, plan.id, desk.now())))) return
  const wording = wordingFor(plan.locale)
  const reminder = presentReminder(shownParts(plan, marks), { document: library.document, wording })
  try {
    await posted(rest, plan.channel, payloadOf(reminder, { wording, isPrivate: false }), `${plan.id}.r`)
  } catch (error) {
    await desk.store.ask((db) => giveBackReminder(db, plan.id))
    throw error
  }
}
