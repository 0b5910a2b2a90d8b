import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js'

/** What answering a message in a channel takes; replies to commands need no permission at all. */
const TO_ANSWER =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory

/** The address at which somebody adds the bot to a server, with the permissions that it uses and no more. */
export function inviteLink(applicationId: string, { mentions }: { readonly mentions: boolean }): string {
  const address = new URL('https://discord.com/oauth2/authorize')
  address.searchParams.set('client_id', applicationId)
  address.searchParams.set('scope', `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`)
  address.searchParams.set('permissions', String(mentions ? TO_ANSWER : 0n))
  return address.href
}
