import { Routes } from 'discord.js'
import type { Payload } from './payload.ts'
import type { Requests } from '../requests.ts'

/** What a message in a channel is sent with beside its words: nobody is pinged. */
export const UNASKED = { allowed_mentions: { parse: [], replied_user: false } } as const

/** Posts a message by itself and gives its id. The nonce, 25 characters at most, keeps it from being posted twice. */
export async function posted(
  rest: Pick<Requests, 'post'>,
  channel: string,
  payload: Payload,
  nonce: string,
): Promise<string> {
  const body = { ...payload, ...UNASKED, nonce, enforce_nonce: true }
  const { id } = (await rest.post(Routes.channelMessages(channel), { body })) as { readonly id: string }
  return id
}
