import { type APIInteraction, DiscordAPIError, InteractionResponseType, InteractionType } from 'discord.js'
import type { Logger } from 'pino'
import { type Answered, answerProblem, offer } from './answered.ts'
import type { Answering } from './answering.ts'
import { askerOf } from './asked.ts'
import { acknowledge, type Delivery, remove, replace } from './deliver.ts'
import { apology, finish } from './finish.ts'
import type { Admission } from './flood.ts'
import { reasonOf } from './refused-replies.ts'
import type { Requests } from './requests.ts'
import { withoutSecrets } from './rest-fault.ts'

/** What it takes to receive what Discord sends. */
export interface Reception {
  readonly answering: Answering
  /** Notes a fault of the program and gives the id to ask for. */
  readonly fault: (error: unknown) => string
  readonly rest: Requests
  readonly logger: Logger
  readonly admit: (id: string) => Admission
}

/**
 * Answers an interaction once. Here the unexpected is caught: it is noted under an id, and the person is told that id
 * in the place of a reply.
 */
export async function receive(reception: Reception, interaction: APIInteraction): Promise<void> {
  const { logger } = reception
  const answered = await answerTo(reception, interaction)
  if (!answered) return
  const delivery = await deliver(reception, interaction, answered)
  const about = { interaction: interaction.type, id: interaction.id }
  if (delivery === 'late') logger.warn(about, 'An interaction could not be answered in time')
  else logger.debug(about, 'An interaction was answered')
  if (delivery === 'delivered') await complete(reception, interaction, answered)
}

/** What comes after the first response. A reply that was put off ends in one way or the other: nobody is left waiting. */
async function complete(
  reception: Reception,
  interaction: APIInteraction,
  { response, later }: Answered,
): Promise<void> {
  const { rest, fault } = reception
  if (!later) return
  const edits = await finish(later, { draw: reception.answering.draw, fault })
  try {
    await replace(rest, interaction, edits)
  } catch (error) {
    const id = told(reception, error)
    if (response.type !== InteractionResponseType.DeferredChannelMessageWithSource) return
    const said = id !== null && (await succeeds(replace(rest, interaction, [apology(later.locale, id)])))
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

async function answerTo(reception: Reception, interaction: APIInteraction): Promise<Answered | null> {
  try {
    return await admitted(reception, interaction)
  } catch (error) {
    if (interaction.type !== InteractionType.ApplicationCommandAutocomplete)
      return excuse(reception, interaction, error)
    reception.fault(error)
    return { response: offer([]), later: null }
  }
}

/** Only commands and buttons count towards a flood: completions come with every letter. */
async function admitted(
  { answering, admit }: Reception,
  interaction: APIInteraction,
): Promise<Answered | null> {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    return answering.interaction(interaction)
  const asker = askerOf(interaction)
  const admission = admit(asker.id)
  switch (admission.kind) {
    case 'welcome':
      return answering.interaction(interaction)
    case 'told':
      return answerProblem(asker, { kind: 'flood', seconds: admission.seconds })
    case 'ignored':
      return null
  }
}

/** A response that Discord refuses is a fault of the program; the person is told instead of being left waiting. */
async function deliver(
  reception: Reception,
  interaction: APIInteraction,
  answered: Answered,
): Promise<Delivery> {
  try {
    return await acknowledge(reception.rest, interaction, answered)
  } catch (error) {
    const refused = error instanceof DiscordAPIError
    if (!refused) {
      const { name } = error as Error
      reception.logger.warn(
        { reason: name },
        'A reply could not be given: Discord was out of reach; see discordstatus.com, and check the network',
      )
    } else if (reasonOf(error) !== null) told(reception, error)
    else await acknowledge(reception.rest, interaction, excuse(reception, interaction, error))
    return 'late'
  }
}

const excuse = ({ fault }: Reception, interaction: APIInteraction, error: unknown): Answered =>
  answerProblem(askerOf(interaction), { kind: 'unexpected', id: fault(withoutSecrets(error)) })
