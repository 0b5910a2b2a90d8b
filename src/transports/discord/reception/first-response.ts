import { type APIInteraction, DiscordAPIError, InteractionResponseType } from 'discord.js'
import type { Answered } from '../outbound/answered.ts'
import type { Delivery } from '../outbound/deliver.ts'
import { dueFor } from './due.ts'
import type { Reception } from './reception.ts'
import { reasonOf } from '../outbound/refused-replies.ts'
import { excuse, logTrouble } from './trouble.ts'

/** Sends the first response to an interaction, and says whether it reached Discord in time. */
export async function acknowledged(
  reception: Reception,
  interaction: APIInteraction,
  answered: Answered,
): Promise<Delivery> {
  const { logger } = reception
  const delivery = await deliver(reception, interaction, answered)
  const isPutOff = answered.response.type === InteractionResponseType.DeferredChannelMessageWithSource
  if (isPutOff && delivery === 'delivered') reception.putOff?.begun(interaction)
  const about = { interaction: interaction.type, id: interaction.id }
  if (delivery === 'late') logger.warn(about, 'An interaction could not be answered in time')
  else logger.debug(about, 'An interaction was answered')
  return delivery
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
    } else if (reasonOf(error) !== null) logTrouble(reception, error)
    else await reception.acknowledge(interaction, excuse(reception, dueFor(interaction), error))
    return 'late'
  }
}
