import type { Attachment, Component, MessageBody } from './world.ts'

const componentsV2 = 1 << 15

const walk = (components: readonly Component[]): readonly Component[] =>
  components.flatMap((component) => [component, ...walk(component.components ?? [])])

/** What Discord would refuse in a message, by its documented limits; empty where it would take it. */
export function faultsOfMessage(
  body: MessageBody,
  files: readonly Pick<Attachment, 'name'>[] = [],
): readonly string[] {
  const components = (body.components ?? []) as readonly Component[]
  const all = walk(components)
  const faults = ((body.flags ?? 0) & componentsV2) === 0 ? faultsOfPlain(body) : faultsOfLayout(body, all)
  const ids = all.flatMap((component) => component.custom_id ?? [])
  if (new Set(ids).size !== ids.length) faults.push('a custom_id is there twice')
  if (ids.some((id) => id.length === 0 || id.length > 100)) faults.push('a custom_id is empty or over 100')
  faults.push(...all.flatMap(faultsOfComponent))
  faults.push(...faultsOfNesting(components, null), ...faultsOfFiles(all, files))
  if (body.allowed_mentions?.parse?.length !== 0) faults.push('mentions are not switched off')
  return faults
}

function faultsOfComponent({ type, label = '', components = [] }: Component): readonly string[] {
  const isRow = type === 1 && (components.length === 0 || components.length > 5)
  return [
    ...(isRow ? [`a row of ${components.length} buttons`] : []),
    ...(label.length > 80 ? ['a label is over 80'] : []),
  ]
}

/** Where each component of a layout may stand: buttons in rows, a container at the top alone. */
function faultsOfNesting(components: readonly Component[], parent: number | null): readonly string[] {
  return components.flatMap(({ type, components: children = [] }) => {
    const misplaced = (type === 17 && parent !== null) || (type === 2 && parent !== 1) || parent === 2
    const inRow = parent === 1 && type !== 2
    const fault = misplaced || inRow ? [`a component ${type} in ${parent ?? 'nothing'}`] : []
    return [...fault, ...faultsOfNesting(children, type)]
  })
}

/** Every file is shown by its name, and nothing is shown that was not sent. */
function faultsOfFiles(
  all: readonly Component[],
  files: readonly Pick<Attachment, 'name'>[],
): readonly string[] {
  const urls = all.flatMap(({ items = [], file }) => [
    ...items.map(({ media }) => media.url),
    ...(file ? [file.url] : []),
  ])
  const shown = urls.flatMap((url) => (url.startsWith('attachment://') ? [url.slice(13)] : []))
  const sent = files.map(({ name }) => name)
  return [
    ...shown.filter((name) => !sent.includes(name)).map((name) => `a picture ${name} that was not sent`),
    ...sent.filter((name) => !shown.includes(name)).map((name) => `a file ${name} that nothing shows`),
  ]
}

/** Of a message that is there already only two flags may be sent: no embeds (4), and components. */
export const faultsOfEdit = ({ flags }: MessageBody): readonly string[] =>
  ((flags ?? 0) & ~(4 | componentsV2)) === 0 ? [] : ['an edit sets flags that cannot be changed']

function faultsOfPlain(body: MessageBody): string[] {
  const faults: string[] = []
  if ((body.content?.length ?? 0) > 2000) faults.push('content is over 2000')
  const layout = walk((body.components ?? []) as readonly Component[]).some(({ type }) => type >= 9)
  if (layout) faults.push('components of a layout without the flag for them')
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
