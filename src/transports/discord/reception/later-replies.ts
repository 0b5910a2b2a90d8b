import { type APIInteraction, InteractionResponseType } from 'discord.js'
import type { Answered } from '../outbound/answered.ts'
import { LATEST } from './answer-to.ts'
import { takeBack, replace } from '../outbound/deliver.ts'
import { dueFor } from './due.ts'
import { apology, type EditWithFiles, withPicture } from '../outbound/finish.ts'
import type { Reception } from './reception.ts'
import { problemOf, logTrouble } from './trouble.ts'

/** Puts a reply where Discord was told that it comes later. */
export async function fillIn(
  reception: Reception,
  interaction: APIInteraction,
  { response, answered }: { readonly response: Answered['response']; readonly answered: Answered },
): Promise<void> {
  const { response: reply, later, work, files = [] } = answered
  if (later || work) await completeLater(reception, interaction, { ...answered, response })
  else if (reply.type === InteractionResponseType.ChannelMessageWithSource)
    await replaceOrTell(reception, interaction, {
      edits: [{ payload: reply.data, files }],
      response,
      locale: dueFor(interaction).asker.locale,
    })
}

/** What comes after the first response. A reply that was put off ends in one way or the other: nobody is left waiting. */
export async function completeLater(
  reception: Reception,
  interaction: APIInteraction,
  { response, later, work, removes = false }: Answered,
): Promise<void> {
  const { asker, price, share, sharedFrom } = dueFor(interaction)
  const { answering, fault, rest, shares } = reception
  if (removes) {
    const isGone = await takeBack(rest, interaction).then(
      () => true,
      (error: unknown) => {
        logTrouble(reception, error)
        return false
      },
    )
    if (isGone && sharedFrom !== null) shares.takenBack(sharedFrom)
  }
  if (later) {
    const terms = { person: asker.id, price, until: performance.now() + LATEST }
    const { edits, isReply } = await withPicture(later, {
      draw: (drawing) => answering.draw(drawing, terms),
      fault,
    })
    const stands = await replaceOrTell(reception, interaction, { edits, response, locale: later.locale })
    if (share && !(isReply && stands)) shares.release(share)
  } else if (work) {
    const edit = await work(rest).then(
      (payload) => ({ payload, files: [] }),
      (error: unknown) => apology(asker.locale, problemOf(reception, error)),
    )
    await replaceOrTell(reception, interaction, { edits: [edit], response, locale: asker.locale })
  }
}

interface Replacing {
  readonly edits: readonly [EditWithFiles, ...EditWithFiles[]]
  readonly response: Answered['response']
  readonly locale: string
}

/** Whether the reply stands where it belongs. Those of many are sent in turn; whoever tries again waits outside. */
async function replaceOrTell(
  reception: Reception,
  interaction: APIInteraction,
  { edits, response, locale }: Replacing,
): Promise<boolean> {
  const { crowd } = reception
  const rest: Pick<Reception['rest'], 'patch'> = {
    patch: (...given) => crowd.inTurn('reply', () => reception.rest.patch(...given)),
  }
  try {
    await replace(rest, interaction, edits)
    return true
  } catch (error) {
    const id = logTrouble(reception, error)
    if (response.type !== InteractionResponseType.DeferredChannelMessageWithSource) return false
    const sorry = id === null ? null : apology(locale, { kind: 'unexpected', id })
    const said = sorry !== null && (await succeeds(replace(rest, interaction, [sorry])))
    if (!said) await succeeds(takeBack(reception.rest, interaction))
    return false
  }
}

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )
