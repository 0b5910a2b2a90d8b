import { type APIInteraction, DiscordAPIError, InteractionResponseType } from 'discord.js'
import type { Logger } from 'pino'
import type { Problem } from '../../presentation/problem.ts'
import { StoreFault } from '../../store/store-fault.ts'
import { Dropped } from '../../work/dropped.ts'
import { type Answered, answerProblem, isPrivate, offer, putOff } from './answered.ts'
import type { Answering, Work } from './answering.ts'
import { askedAlone } from './asked.ts'
import type { Crowd } from './crowd.ts'
import { type Delivery, remove, replace } from './deliver.ts'
import { type Due, dueFor } from './due.ts'
import { excuseFor } from './excuse.ts'
import { apology, type Edit, finish } from './finish.ts'
import type { Admission } from './flood.ts'
import { reasonOf } from './refused-replies.ts'
import type { Requests } from './requests.ts'
import { sharedOnce, type Shares } from './shares.ts'
import { withoutSecrets } from './rest-fault.ts'

/** What it takes to receive what Discord sends. */
export interface Reception {
  readonly answering: Answering
  /** Notes a fault of the program and gives the id to ask for. */
  readonly fault: (error: unknown) => string
  readonly rest: Requests
  /** Sends the first response by the way that the interaction came. */
  readonly acknowledge: (interaction: APIInteraction, answered: Answered) => Promise<Delivery>
  readonly logger: Logger
  /** Whether somebody's request at a price is answered. */
  readonly admit: (id: string, price: number) => Admission
  readonly shares: Shares
  readonly crowd: Crowd
  /** So many milliseconds a first response may wait; what has not begun by then is not done, or put off. */
  readonly replyWithin: number
}

/** How long a reply that was put off may take: Discord takes it for fifteen minutes. */
const LATEST = 10 * 60_000

/**
 * Answers an interaction once. Here the unexpected is caught: it is noted under an id, and the person is told that id
 * in the place of a reply. Where many wait, Discord is told at once that the reply comes later, before it is queued: three
 * hundred at once would all be told after the same seconds, and too late.
 */
export async function receive(reception: Reception, given: APIInteraction): Promise<void> {
  const { crowd, replyWithin } = reception
  const due = dueFor(given)
  const isCrowded = due.isLong && crowd.isThere()
  // Whom a reply is for has to be said before it is there: for the asker, who may share it.
  const interaction = isCrowded && due.hidden === true ? askedAlone(given) : given
  const reply = answerTo(reception, interaction, due)
  const answering = due.isLong ? crowd.joinedBy(reply) : reply
  const first = due.hidden === null ? await answering : await within(isCrowded ? 0 : replyWithin, answering)
  if (first === 'waiting') {
    await later(reception, interaction, { isAlone: due.hidden ?? true, answering })
  } else if (first?.files) {
    await later(reception, interaction, { isAlone: isPrivate(first), answering })
  } else if (first) {
    const delivery = await acknowledged(reception, interaction, first)
    if (delivery === 'delivered') await complete(reception, interaction, first)
    else if (due.share && !isPrivate(first)) reception.shares.release(due.share)
  }
}

/** Tells Discord that the reply comes later, and puts it there when it is ready. */
async function later(
  reception: Reception,
  interaction: APIInteraction,
  { isAlone, answering }: { readonly isAlone: boolean; readonly answering: Promise<Answered | null> },
): Promise<void> {
  const response = putOff(isAlone)
  const delivery = await reception.crowd.inTurn(() =>
    acknowledged(reception, interaction, { response, later: null }),
  )
  const answered = await answering
  if (delivery === 'delivered' && answered) await fillIn(reception, interaction, { response, answered })
}

async function acknowledged(
  reception: Reception,
  interaction: APIInteraction,
  answered: Answered,
): Promise<Delivery> {
  const { logger } = reception
  const delivery = await deliver(reception, interaction, answered)
  const about = { interaction: interaction.type, id: interaction.id }
  if (delivery === 'late') logger.warn(about, 'An interaction could not be answered in time')
  else logger.debug(about, 'An interaction was answered')
  return delivery
}

/** Puts a reply where Discord was told that it comes later. */
async function fillIn(
  reception: Reception,
  interaction: APIInteraction,
  { response, answered }: { readonly response: Answered['response']; readonly answered: Answered },
): Promise<void> {
  const { response: reply, later, work, files = [] } = answered
  if (later || work) await complete(reception, interaction, { ...answered, response })
  else if (reply.type === InteractionResponseType.ChannelMessageWithSource)
    await replaceOrTell(reception, interaction, {
      edits: [{ payload: reply.data, files }],
      response,
      locale: dueFor(interaction).asker.locale,
    })
}

/** What comes after the first response. A reply that was put off ends in one way or the other: nobody is left waiting. */
async function complete(
  reception: Reception,
  interaction: APIInteraction,
  { response, later, work, removes = false }: Answered,
): Promise<void> {
  const { asker, price, sharedFrom } = dueFor(interaction)
  const { answering, fault, rest, shares } = reception
  if (removes) {
    if (sharedFrom !== null) shares.takenBack(sharedFrom)
    await remove(rest, interaction).catch((error: unknown) => told(reception, error))
  }
  if (later) {
    const terms = { person: asker.id, price, until: performance.now() + LATEST }
    const edits = await finish(later, { draw: (drawing) => answering.draw(drawing, terms), fault })
    await replaceOrTell(reception, interaction, { edits, response, locale: later.locale })
  } else if (work) {
    const edit = await work(rest).then(
      (payload) => ({ payload, files: [] }),
      (error: unknown) => apology(asker.locale, problemOf(reception, error)),
    )
    await replaceOrTell(reception, interaction, { edits: [edit], response, locale: asker.locale })
  }
}

interface Replacing {
  readonly edits: readonly [Edit, ...Edit[]]
  readonly response: Answered['response']
  readonly locale: string
}

async function replaceOrTell(
  reception: Reception,
  interaction: APIInteraction,
  { edits, response, locale }: Replacing,
): Promise<void> {
  const { rest } = reception
  try {
    await replace(rest, interaction, edits)
  } catch (error) {
    const id = told(reception, error)
    if (response.type !== InteractionResponseType.DeferredChannelMessageWithSource) return
    const sorry = id === null ? null : apology(locale, { kind: 'unexpected', id })
    const said = sorry !== null && (await succeeds(replace(rest, interaction, [sorry])))
    if (!said) await succeeds(remove(rest, interaction))
  }
}

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )

/** Logs why a reply cannot be given where it belongs; what is nobody's choice is noted as a fault, under an id. */
function told({ logger, fault }: Reception, error: unknown): string | null {
  const reason = reasonOf(error)
  if (reason === null) return fault(withoutSecrets(error))
  logger.warn(`A reply could not be given: ${reason}`)
  return null
}

async function answerTo(
  reception: Reception,
  interaction: APIInteraction,
  due: Due,
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
  due: Due,
): Promise<Answered | null> {
  const { answering, admit, replyWithin } = reception
  const { asker, price, isLong, isCompletion, hidden } = due
  const admission = admit(asker.id, price)
  const until = performance.now() + (hidden === null ? replyWithin : LATEST)
  const work: Work = { person: asker.id, price, isLong, until }
  if (admission.kind === 'welcome')
    return sharedOnce(reception.shares, due, () => answering.interaction(interaction, work))
  if (isCompletion) return { response: offer([]), later: null }
  return admission.kind === 'told'
    ? answerProblem(asker, { kind: 'flood', seconds: admission.seconds })
    : null
}

/** A response that Discord refuses is a fault of the program; the person is told instead of being left waiting. */
async function deliver(
  reception: Reception,
  interaction: APIInteraction,
  answered: Answered,
): Promise<Delivery> {
  try {
    return await reception.acknowledge(interaction, answered)
  } catch (error) {
    const refused = error instanceof DiscordAPIError
    if (!refused) {
      const { name } = error as Error
      reception.logger.warn(
        { reason: name },
        'A reply could not be given: Discord was out of reach; see discordstatus.com, and check the network',
      )
    } else if (reasonOf(error) !== null) told(reception, error)
    else await reception.acknowledge(interaction, excuse(reception, dueFor(interaction), error))
    return 'late'
  }
}

const excuse = (reception: Reception, { asker }: Due, error: unknown): Answered =>
  answerProblem(asker, problemOf(reception, error))

/** What people are told; a database that has trouble is no fault of the program, but its operator's to mend. */
function problemOf({ fault, logger }: Reception, error: unknown): Problem {
  if (error instanceof StoreFault) logger.warn({ trouble: error.trouble }, error.message)
  return excuseFor(error, fault)
}

async function within<Made>(milliseconds: number, work: Promise<Made>): Promise<Made | 'waiting'> {
  const { promise, resolve } = Promise.withResolvers<'waiting'>()
  const timer = setTimeout(() => {
    resolve('waiting')
  }, milliseconds)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
