import type { APIInteraction } from 'discord.js'
import { answerAlone, answerTo, type Waiting } from './answer-to.ts'
import { type Answered, isPrivate, putOff } from '../outbound/answered.ts'
import { askedAlone } from '../asked.ts'
import { dueFor } from './due.ts'
import { acknowledged } from './first-response.ts'
import { completeLater, fillIn } from './later-replies.ts'
import type { Reception } from './reception.ts'

/**
 * Answers an interaction once. Here the unexpected is caught: it is noted under an id, and the person is told that id
 * in the place of a reply. Where many wait, Discord is told first that the reply comes later, and the work begins then: three
 * hundred at once would all be told after the same seconds, and too late.
 */
export async function receive(reception: Reception, given: APIInteraction): Promise<void> {
  try {
    await answered(reception, given)
  } finally {
    reception.putOff?.ended(given.id)
  }
}

async function answered(reception: Reception, given: APIInteraction): Promise<void> {
  const reckoned = dueFor(given)
  const isCrowded = reckoned.isLong && reception.crowd.isThere()
  // Of a crowd nobody is tried first where lists are answered: what is not known there costs it for nothing.
  const due = isCrowded ? { ...reckoned, mayBeKnown: false } : reckoned
  // Whom a reply is for has to be said before it is there: for the asker, who may share it.
  const interaction = isCrowded && due.hidden === true ? askedAlone(given) : given
  const told = isCrowded && due.hidden !== null ? Promise.withResolvers<boolean>() : undefined
  const answering = answeringOf(reception, interaction, { ...due, told: told?.promise })
  const first =
    due.hidden === null ? await answering : await within(isCrowded ? 0 : reception.replyWithin, answering)
  if (first === 'waiting') {
    const alone = () => answerAlone(reception, interaction, due)
    await later(reception, interaction, {
      isAlone: due.hidden ?? true,
      answering,
      alone,
      told: told?.resolve,
    })
  } else if (first) await inTime(reception, interaction, first)
}

/** What is being answered; who waits for what takes long is one of the crowd. */
function answeringOf(
  reception: Reception,
  interaction: APIInteraction,
  due: Waiting,
): Promise<Answered | null> {
  const reply = answerTo(reception, interaction, due)
  return due.isLong ? reception.crowd.joinedBy(reply) : reply
}

/** Sends a reply that is there in time. */
async function inTime(reception: Reception, interaction: APIInteraction, first: Answered): Promise<void> {
  if (first.files) {
    await later(reception, interaction, { isAlone: isPrivate(first), answering: Promise.resolve(first) })
    return
  }
  const { share } = dueFor(interaction)
  const delivery = await acknowledged(reception, interaction, first)
  if (delivery === 'delivered') await completeLater(reception, interaction, first)
  else if (share && !isPrivate(first)) reception.shares.release(share)
}

interface PutOff {
  /** Whether the reply will be for the asker alone. */
  readonly isAlone: boolean
  readonly answering: Promise<Answered | null>
  /** The reply as it is for the asker alone. */
  readonly alone?: () => Promise<Answered | null>
  /** Hears whether Discord was told, where the work waits for that. */
  readonly told?: ((isTold: boolean) => void) | undefined
}

/** Tells Discord that the reply comes later, and puts it there when it is ready. */
async function later(
  reception: Reception,
  interaction: APIInteraction,
  { isAlone, answering, alone = () => answering, told = () => undefined }: PutOff,
): Promise<void> {
  const response = putOff(isAlone)
  const telling = reception.crowd.inTurn('notice', () =>
    acknowledged(reception, interaction, { response, later: null }),
  )
  void telling.then(
    (delivery) => {
      told(delivery === 'delivered')
    },
    () => {
      told(false)
    },
  )
  const delivery = await telling
  const ready = await answering
  // What was to be for all is for the asker alone now, who may share it.
  const answered = isAlone && ready && !isPrivate(ready) ? await alone() : ready
  if (delivery === 'delivered' && answered) await fillIn(reception, interaction, { response, answered })
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
