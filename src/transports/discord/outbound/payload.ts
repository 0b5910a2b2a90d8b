import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10'
import type { Block, Message } from '../../../presentation/message.ts'
import { linkTo, type ReaderAddress } from '../../../presentation/place.ts'
import type { Wording } from '../../../presentation/wording/wording.ts'
import { buttonsFor } from '../buttons/buttons.ts'
import { isSeen, plainLine, quiet } from './draw.ts'
import { type Drawn, fitBlocks } from './fit.ts'
import { type Footer, footerOf } from './footer.ts'
import { LIMITS } from '../limits.ts'
import { shortText } from '../shorten.ts'

/** How one reply is to look, beside what it says. */
export interface Look extends Footer {
  readonly wording: Wording
  readonly isPrivate: boolean
  /** Whether it may be put in the channel: private, and others are there. */
  readonly shareable?: boolean | undefined
  /** A picture that is sent along. */
  readonly picture?: { readonly name: string; readonly alt: string } | undefined
  /** Where the articles can be read; without it citations link to the article's own page. */
  readonly reader?: ReaderAddress | null | undefined
  /** Buttons beside those of the message's actions. */
  readonly buttons?: readonly APIButtonComponentWithCustomId[] | undefined
}

/** A message as Discord takes it, whichever way it is sent. */
export interface Payload {
  readonly flags: MessageFlags
  readonly components: APIMessageTopLevelComponent[]
  /** Nobody is ever pinged. */
  readonly allowed_mentions: { readonly parse: [] }
  /** Empty where a reply is replaced, so that no file of the old one stays. */
  readonly attachments?: []
}

/** The stripe at the side, for those who see colours; a word says the same. */
const ACCENT: Readonly<Record<Message['outcome'], number>> = {
  found: 0x2e7d4f,
  unsure: 0xb7791f,
  nothing: 0x6b7280,
  refused: 0xb23b3b,
  plain: 0x3b6ea5,
}

const PRIVATE: MessageFlags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral

/** Texts of one reply that stand apart from each other; more are put together. */
const MOST_TEXTS = 20
/** The most that a line of small print takes. */
const LINE = 200

/** Any message as a payload within Discord's limits. The only function that builds one. */
export function payloadOf(message: Message, look: Look): Payload {
  const buttons = [...buttonsFor(message.actions, look), ...(look.buttons ?? [])]
  const texts = textsOf(message, look)
  const gallery = galleryOf(look)
  const footer = [footerOf(texts, look, LINE)].filter(isSeen)
  const empty = texts.length + gallery.length + footer.length === 0
  const components = [...display(empty ? ['…'] : texts), ...gallery, ...display(footer), ...rowsOf(buttons)]
  return {
    flags: look.isPrivate ? PRIVATE : MessageFlags.IsComponentsV2,
    components: [containerOf(components, ACCENT[message.outcome])],
    allowed_mentions: { parse: [] },
  }
}

/** The same in the place of a message that is there: whether it is private was settled when it came. */
export const inPlace = <Replaced extends object>(payload: Replaced) => ({
  ...payload,
  flags: MessageFlags.IsComponentsV2 as const,
})

const display = (texts: readonly string[]): readonly APIComponentInContainer[] =>
  texts.map((content) => ({ type: ComponentType.TextDisplay, content }))

const containerOf = (components: APIComponentInContainer[], accent: number): APIContainerComponent => ({
  type: ComponentType.Container,
  accent_color: accent,
  components,
})

/** The message's blocks with its outcome in a word, on the first quiet line. A list that was found says so itself. */
function textsOf(message: Message, { wording, reader = null }: Look): readonly string[] {
  const label = wording.labels.outcomes[message.outcome]
  const [head, ...tail] = fitBlocks(labelled(message, label), LIMITS.text - 3 * LINE, (place) =>
    linkTo(place, reader),
  )
  const told =
    message.told === true ||
    message.outcome === 'plain' ||
    message.outcome === 'found' ||
    head?.kind === 'passage'
  const lines = [head?.text ?? '', told ? '' : quiet(plainLine(label, LINE))].filter(isSeen)
  return gathered(
    [{ kind: head?.kind ?? 'says', text: lines.join('\n') }, ...tail].filter(({ text }) => isSeen(text)),
  )
}

/** A passage that comes first says the outcome in its own small print. */
function labelled({ blocks, outcome }: Message, label: string): readonly Block[] {
  const [first, ...rest] = blocks
  return first?.kind === 'passage' && outcome !== 'plain'
    ? [{ ...first, locator: `${label} · ${first.locator}` }, ...rest]
    : blocks
}

/** How words of the article begin, which need air around them. */
const AT_BAR = '> '
/** A sentence of the bot's own of more characters takes several lines, and needs air as well. */
const PARAGRAPH = 200

/** Headings go with what they stand over, lines with lines, and what is too much for a reply goes together. */
function gathered(blocks: readonly Drawn[]): readonly string[] {
  const groups: { kind: Drawn['kind']; text: string }[] = []
  for (const [i, { kind, text }] of blocks.entries()) {
    const before = groups.at(-1)
    const isParagraph = [blocks[i - 1], blocks[i]].some((block) => block && isLong(block))
    const apart = kind === 'passage' || text.startsWith(AT_BAR) || isParagraph
    const joins = before?.kind === 'heading' || (before?.kind === kind && !apart)
    if (before && (joins || groups.length >= MOST_TEXTS)) {
      before.text += `\n${text}`
      before.kind = kind
    } else groups.push({ kind, text })
  }
  return groups.map(({ text }) => text)
}

const isLong = ({ kind, text }: Drawn): boolean => kind === 'says' && text.length > PARAGRAPH

function galleryOf({ picture }: Look): readonly APIComponentInContainer[] {
  if (!picture) return []
  const description = isSeen(picture.alt) ? shortText(picture.alt, LIMITS.altText) : picture.name
  const media = { url: `attachment://${picture.name}` }
  return [{ type: ComponentType.MediaGallery, items: [{ media, description }] }]
}

function rowsOf(buttons: readonly APIButtonComponentWithCustomId[]): readonly APIComponentInContainer[] {
  const rows: APIComponentInContainer[] = []
  for (let i = 0; i < buttons.length; i += LIMITS.buttonsInRow)
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(i, i + LIMITS.buttonsInRow) })
  return rows
}
