import {
  type APIInteractionResponse,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
} from 'discord.js'
import type { SentFile } from '../../src/transports/discord/outbound/answered.ts'

/** What Discord would be sent in answer to a scene. */
export interface ShownReply {
  readonly scene: {
    readonly id: string
    readonly title: string
    readonly kind: 'command' | 'press' | 'find' | 'form' | 'menu' | 'posted'
  }
  readonly asked: string
  readonly isPrivate: boolean
  readonly components: readonly APIMessageTopLevelComponent[]
  readonly files: readonly SentFile[]
  /** What is opened instead of a message. */
  readonly form?: APIModalInteractionResponseCallbackData
  /** Names of files that go with it and are no pictures. */
  readonly attached?: readonly string[]
}

/** The flag of a message that the asker alone sees. */
export const PRIVATE = 64

interface Button {
  readonly label: string
  readonly customId: string
}

/** The buttons in components of any depth, in order. */
export function buttonsIn(component: unknown): readonly Button[] {
  if (typeof component !== 'object' || component === null) return []
  if ('label' in component && 'custom_id' in component)
    return [{ label: String(component.label), customId: String(component.custom_id) }]
  return Object.values(component).flatMap(buttonsIn)
}

export function componentsOf(response: APIInteractionResponse): ShownReply['components'] {
  const { ChannelMessageWithSource, UpdateMessage } = InteractionResponseType
  if (response.type !== ChannelMessageWithSource && response.type !== UpdateMessage) return []
  return response.data?.components ?? []
}

/** Whether the asker alone sees a response. */
export function isHidden(response: object): boolean {
  const data: unknown = 'data' in response ? response.data : null
  return typeof data === 'object' && data !== null && 'flags' in data && (Number(data.flags) & PRIVATE) !== 0
}
