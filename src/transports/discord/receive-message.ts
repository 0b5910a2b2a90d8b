import { type GatewayMessageCreateDispatchData, Routes } from 'discord.js'
import { addressed, answerMessage, tellProblem } from './mention.ts'
import type { Reception } from './reception.ts'

/** Answers a message in which the bot is addressed; any other is passed over unread. */
export async function receiveMessage(
  { desk, rest, admit }: Reception,
  message: GatewayMessageCreateDispatchData,
  botId: string,
): Promise<void> {
  const question = addressed(message, botId)
  if (question === null) return
  const { id, channel_id, guild_id, author } = message
  const admission = admit(author.id)
  // A sentence to one person has no place in a channel.
  if (admission.kind === 'ignored' || (admission.kind === 'told' && guild_id !== undefined)) return
  const body =
    admission.kind === 'welcome'
      ? answerMessage(desk, id, question)
      : tellProblem(id, { kind: 'flood', seconds: admission.seconds })
  await rest.post(Routes.channelMessages(channel_id), { body })
}
