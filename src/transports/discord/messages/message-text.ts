import type { APIComponentInContainer, APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10'

type Component = APIMessageTopLevelComponent | APIComponentInContainer

/** What stands for people, channels, emoji and times in a message's text. */
const TOKENS = /<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]+:)[^>]{0,100}>/g
/** The marks of Markdown around words and before lines. */
const MARKS = /\*{2,3}|__|~~|\|\||`+|^(?:>>>|>|-#|#{1,3}|[-*])\s|(?<![\w\\])[*_](?=\w)|(?<=\w)[*_](?!\w)/gm

/**
 * The words of a message, as somebody would read them: without Discord's Markdown and tokens. A message of components
 * or embeds has its words there.
 *
 *     plainWords('> **No** one, <@1>!') //=> 'No one, !'
 */
export const plainWords = (content: string): string =>
  content
    .replace(TOKENS, '')
    .replace(MARKS, '')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/** The parts of a message that Discord shows as quoted: lines that begin with "> ", and all after ">>> ". */
export function blockQuotes(content: string): readonly string[] {
  const [before = '', after = ''] = content.split(/^>>> /m, 2)
  const lines = before.match(/(?:^> .*(?:\n|$))+/gm) ?? []
  return [...lines, after].filter((quoted) => quoted.trim() !== '')
}

/** The texts of a message, each as it was written: its own, those of its embeds and components, and of what it forwards. */
export function messageTexts(message: Partial<APIMessage> | undefined): readonly string[] {
  if (!message) return []
  const embeds = message.embeds?.flatMap(({ title, description, fields = [] }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ])
  const components = message.components?.flatMap(textsIn)
  const forwarded = message.message_snapshots?.flatMap((snapshot) => messageTexts(snapshot.message))
  return [message.content, ...(embeds ?? []), ...(components ?? []), ...(forwarded ?? [])].flatMap((text) =>
    text === undefined || text === '' ? [] : [text],
  )
}

/** The words of a message wherever they stand in it; empty for a picture alone. */
export const textOf = (message: Partial<APIMessage> | undefined): string =>
  plainWords(messageTexts(message).join('\n'))

function textsIn(component: Component): readonly string[] {
  if ('content' in component) return [component.content]
  if (!('components' in component)) return []
  return component.components.flatMap((child) => ('type' in child ? textsIn(child as Component) : []))
}
