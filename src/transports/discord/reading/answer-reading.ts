import { type APIInteraction, InteractionType } from 'discord-api-types/v10'
import { presentStatus } from '../../../presentation/groups/present-reading.ts'
import type { Library } from '../../../search/library/library.ts'
import {
  endReading,
  type ReadingPlan,
  readingIn,
  readingPlan,
  startReading,
} from '../../../store/queries/reading/reading.ts'
import { markRead, marksOf } from '../../../store/queries/reading/reading-marks.ts'
import { readingParts } from '../../../study/reading-parts.ts'
import { type Answered, answerProblem, say } from '../outbound/answered.ts'
import { askedOf, type Options } from '../asked.ts'
import { type GroupDesk, type GroupVisit, groupVisitOf, tellAll, tellAlone } from '../inbound/group-visit.ts'
import { partShown, shownParts } from './part-payload.ts'
import { DAYS, PARTS } from './reading-commands.ts'
import { fromReadingId, isReadingId } from './state.ts'

const DAY = 24 * 3_600_000

/** Answers what concerns reading plans; null for all else. */
export async function answerReading(desk: GroupDesk, interaction: APIInteraction): Promise<Answered | null> {
  if (interaction.type === InteractionType.Ping) return null
  const asked = askedOf(interaction)
  if (asked.kind === 'press')
    return isReadingId(asked.customId) ? read(groupVisitOf(desk, interaction), asked.customId) : null
  if (asked.kind !== 'command' || !asked.command.startsWith('reading ')) return null
  const visit = groupVisitOf(desk, interaction)
  switch (asked.command) {
    case 'reading start':
      return start(visit, asked.options)
    case 'reading status':
      return status(visit)
    case 'reading stop':
      return stop(visit)
    default:
      return null
  }
}

/** Keeps a new plan; its parts are posted one after the other by `hold-readings.ts`. */
async function start(visit: GroupVisit, options: Options): Promise<Answered> {
  const { desk, owner, channel, member, placeLocale } = visit
  const { context } = await desk.at(visit.place)
  const library = await context.open(context.article)
  if (!library) return answerProblem(visit.asker, { kind: 'unknown-article', given: context.article })
  const { document } = library
  const wanted = within(options['parts'], PARTS.most)
  const parts = readingParts(document, wanted ?? PARTS.usual)
  const days = within(options['remind'], DAYS)
  const now = desk.now()
  // One that is over keeps no new one from beginning.
  await goingIn(visit)
  const id = await desk.store.ask((db) =>
    startReading(db, {
      ...{ server: owner, channel, article: document.id, edition: String(document.edition), parts },
      ...{ locale: placeLocale, member, now, remindAt: days === null ? null : now + days * DAY },
    }),
  )
  if (id === null) return tellAlone(visit, visit.wording.reading.going)
  const { begins, noMore } = visit.placeWording.reading
  const beginning = begins(document.metadata.title, parts.length, days)
  return tellAll(visit, parts.length < (wanted ?? 0) ? `${beginning} ${noMore}` : beginning)
}

const within = (given: Options[string] | undefined, most: number): number | null => {
  const number = Math.floor(Number(given))
  return given === undefined || Number.isNaN(number) ? null : Math.min(most, Math.max(1, number))
}

/** Notes that somebody has read a part, and shows it in the part's own message. */
async function read(visit: GroupVisit, customId: string): Promise<Answered> {
  const { desk, member, owner } = visit
  const state = fromReadingId(customId)
  if (!state) return answerProblem(visit.asker, { kind: 'old-button' })
  const plan = await desk.store.ask((db) => readingPlan(db, { server: owner, id: state.plan }))
  if (!plan?.parts[state.part]) return tellAlone(visit, visit.wording.reading.over)
  const { context } = await desk.at(visit.place)
  const library = await context.open(plan.article)
  if (!library || String(library.document.edition) !== plan.edition)
    return answerProblem(visit.asker, { kind: 'changed-article' })
  const marks = await desk.store.ask(async (db) => {
    await markRead(db, { plan: plan.id, part: state.part, member, now: desk.now() })
    return marksOf(db, plan.id)
  })
  return say({
    ...partShown(plan, state.part, { marks, library, reader: context.reader }),
    replaces: true,
  })
}

async function status(visit: GroupVisit): Promise<Answered> {
  const { desk, wording } = visit
  const kept = await goingIn(visit)
  if (!kept) return tellAlone(visit, wording.reading.none)
  const { plan, library } = kept
  if (!library) return tellAlone(visit, wording.reading.over)
  const marks = await desk.store.ask((db) => marksOf(db, plan.id))
  const { remindAt, remindedAt } = plan
  const message = presentStatus(shownParts(plan, marks), remindedAt === null ? remindAt : null, {
    document: library.document,
    wording,
  })
  return say({ message, look: { wording, isPrivate: true } })
}

/**
 * The plan of the channel; null where none goes on. One whose article was changed or is gone is ended, and has no
 * library: its parts are places in the words as they were.
 */
async function goingIn({
  desk,
  owner: server,
  channel,
  place,
}: GroupVisit): Promise<{ readonly plan: ReadingPlan; readonly library: Library | null } | null> {
  const plan = await desk.store.ask((db) => readingIn(db, { server, channel }))
  if (!plan) return null
  const { context } = await desk.at(place)
  const library = await context.open(plan.article)
  if (library && String(library.document.edition) === plan.edition) return { plan, library }
  await desk.store.ask((db) => endReading(db, plan.id, desk.now()))
  return { plan, library: null }
}

async function stop(visit: GroupVisit): Promise<Answered> {
  const { desk, member, moderates, roles } = visit
  const kept = await goingIn(visit)
  if (!kept) return tellAlone(visit, visit.wording.reading.none)
  const { plan, library } = kept
  if (!library) return tellAlone(visit, visit.wording.reading.over)
  const { role } = await desk.at(visit.place)
  const may = plan.startedBy === member || moderates || (role !== null && roles.includes(role))
  if (!may) return tellAlone(visit, visit.wording.reading.notYours)
  await desk.store.ask((db) => endReading(db, plan.id, desk.now()))
  return tellAll(visit, visit.placeWording.reading.stopped(library.document.metadata.title))
}
