import { type APIInteraction, InteractionType } from 'discord-api-types/v10'
import { unwantDaily, wantDaily } from '../../../store/queries/daily-quotations.ts'
import { quotationsInTurn } from '../../../study/daily-quotations.ts'
import { type Answered, answerProblem } from '../outbound/answered.ts'
import { askedOf, type Options } from '../asked.ts'
import { type GroupDesk, type GroupVisit, groupVisitOf, tellAll, tellAlone } from '../inbound/group-visit.ts'
import { LAST_HOUR, MORNING } from './quotation-commands.ts'
import { dayAndHour } from './day-and-hour.ts'

/** Answers what concerns the quotation of the day; null for all else. */
export async function answerQuotation(
  desk: GroupDesk,
  interaction: APIInteraction,
): Promise<Answered | null> {
  if (interaction.type !== InteractionType.ApplicationCommand) return null
  const asked = askedOf(interaction)
  const isOurs = asked.kind === 'command' && /^quotation (?:start|stop)$/u.test(asked.command)
  if (!isOurs) return null
  const visit = groupVisitOf(desk, interaction)
  const { role } = await desk.at(visit.place)
  const isAlone = visit.server === null
  const may = isAlone || visit.moderates || (role !== null && visit.roles.includes(role))
  if (!may) return tellAlone(visit, visit.wording.quotation.noRight)
  return asked.command === 'quotation start' ? start(visit, asked.options) : stop(visit)
}

/** Where the hour has come today already, the first one is tomorrow's. */
async function start(visit: GroupVisit, options: Options): Promise<Answered> {
  const { desk, owner: server, channel, place, placeLocale: locale, member } = visit
  const { context } = await desk.at(place)
  const library = await context.open(context.article)
  if (!library) return answerProblem(visit.asker, { kind: 'unknown-article', given: context.article })
  const seed = desk.seed()
  if (quotationsInTurn(library, seed).length === 0) return tellAlone(visit, visit.wording.quotation.none)
  const wanted = Math.floor(Number(options['hour'] ?? MORNING))
  const hour = Math.min(LAST_HOUR, Math.max(0, Number.isNaN(wanted) ? MORNING : wanted))
  const now = dayAndHour(desk.now())
  const postedOn = now.hour >= hour ? now.day : null
  await desk.store.ask((db) =>
    wantDaily(db, { server, channel, place: place.channel, hour, locale, seed, member, postedOn }),
  )
  return tellAll(visit, visit.placeWording.quotation.started(hour, postedOn !== null))
}

async function stop(visit: GroupVisit): Promise<Answered> {
  const { desk, owner: server, channel } = visit
  const wasGoing = await desk.store.ask((db) => unwantDaily(db, { server, channel }))
  return wasGoing
    ? tellAll(visit, visit.placeWording.quotation.stopped)
    : tellAlone(visit, visit.wording.quotation.notGoing)
}
