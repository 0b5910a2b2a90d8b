import type { Component, MessageBody } from './world.ts'

const componentsV2 = 1 << 15

const walk = (components: readonly Component[]): readonly Component[] =>
  components.flatMap((component) => [component, ...walk(component.components ?? [])])

/** What Discord would refuse in a message, by its documented limits; empty where it would take it. */
export function faultsOfMessage(body: MessageBody): readonly string[] {
  const components = (body.components ?? []) as readonly Component[]
  const all = walk(components)
  const faults = ((body.flags ?? 0) & componentsV2) === 0 ? faultsOfPlain(body) : faultsOfLayout(body, all)
  const ids = all.flatMap((component) => component.custom_id ?? [])
  if (new Set(ids).size !== ids.length) faults.push('a custom_id is there twice')
  if (ids.some((id) => id.length === 0 || id.length > 100)) faults.push('a custom_id is empty or over 100')
  for (const component of all) {
    const children = component.components?.length ?? 0
    if (component.type === 1 && (children === 0 || children > 5)) faults.push(`a row of ${children} buttons`)
    if ((component.label?.length ?? 0) > 80) faults.push('a label is over 80')
  }
  if (body.allowed_mentions?.parse?.length !== 0) faults.push('mentions are not switched off')
  return faults
}

/** Of a message that is there already only two flags may be sent: no embeds (4), and components. */
export const faultsOfEdit = ({ flags }: MessageBody): readonly string[] =>
  ((flags ?? 0) & ~(4 | componentsV2)) === 0 ? [] : ['an edit sets flags that cannot be changed']

function faultsOfPlain(body: MessageBody): string[] {
  const faults: string[] = []
  if ((body.content?.length ?? 0) > 2000) faults.push('content is over 2000')
  if (!body.content && !body.embeds?.length && !body.components?.length) faults.push('an empty message')
  return faults
}

function faultsOfLayout(body: MessageBody, all: readonly Component[]): string[] {
  const faults: string[] = []
  const text = all.reduce((sum, component) => sum + (component.content?.length ?? 0), 0)
  if (text > 4000) faults.push(`${text} characters of text`)
  if (all.length > 40) faults.push(`${all.length} components`)
  if (all.length === 0) faults.push('no components')
  if (body.content || body.embeds?.length) faults.push('content or embeds beside components')
  if (all.some((component) => component.type === 10 && !component.content?.trim())) faults.push('empty text')
  return faults
}
