import type { APIAttachment, APIMessage } from 'discord-api-types/v10'
import { fetchLink, type LinkOptions, type LinkTrouble } from '../../../intake/links/fetch-link.ts'
import type { DraftInput } from '../../../study/read-draft.ts'
import type { LibraryRefusal } from '../../../presentation/wording/groups/library-words.ts'
import { plainWords } from '../messages/message-text.ts'
import { shortText } from '../shorten.ts'

/** What somebody wants to add: words, a file of Discord's, or a link. */
export type GivenSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly attachment: Pick<APIAttachment, 'filename' | 'size' | 'url'> }
  | { readonly kind: 'link'; readonly link: string }

const MOST_BYTES = 10_000_000
const MILLISECONDS = 10_000
/** Where Discord keeps attachments. */
const HOSTS = ['cdn.discordapp.com', 'media.discordapp.net']
const READ = /\.(?:txt|md|markdown|html?|pdf|docx)$/iu
/** The fewest characters of a message that is an article; a shorter one is talk. */
const LEAST_TEXT = 300
/** The longest title that is made of a text's first words. */
const TITLE = 60

/** What a message holds that could be an article: a file, the page that an embed shows, a link, its own long text. */
export function articleIn({
  attachments = [],
  embeds = [],
  content = '',
}: Partial<APIMessage>): GivenSource | null {
  const file = attachments.find(({ filename }) => READ.test(filename)) ?? attachments[0]
  if (file) return { kind: 'file', attachment: file }
  const text = content.split('\n').map(plainWords).join('\n').trim()
  if (text.length >= LEAST_TEXT) return { kind: 'text', text }
  const link = embeds.find(({ url }) => url !== undefined)?.url ?? /https?:\/\/[^\s<>]+/u.exec(content)?.[0]
  return link === undefined ? null : { kind: 'link', link }
}

interface Fetching {
  readonly links: LinkOptions | null
  readonly attachmentHosts?: readonly string[] | undefined
}

/** The bytes of a source with a name, or why there are none. */
export async function fetched(
  source: GivenSource,
  title: string | null,
  { links, attachmentHosts = HOSTS }: Fetching,
): Promise<DraftInput | LibraryRefusal> {
  switch (source.kind) {
    case 'text': {
      const otherwise = shortText(source.text.replace(/\s+/gu, ' '), TITLE)
      return { bytes: Buffer.from(source.text), name: 'pasted.txt', title, otherwise, url: null }
    }
    case 'file': {
      const { filename, size, url } = source.attachment
      if (size > MOST_BYTES) return 'too-large'
      const bytes = await attached(url, attachmentHosts)
      const otherwise = filename.replace(/\.[^.]*$/u, '').replace(/[_-]+/gu, ' ')
      return bytes ? { bytes, name: filename, title, otherwise, url: null } : 'not-fetched'
    }
    case 'link': {
      if (links === null) return 'links-off'
      const linked = await fetchLink(source.link, links)
      if (linked.kind === 'trouble') return TROUBLES[linked.why]
      const { bytes, name, url } = linked
      return { bytes, name, title, otherwise: new URL(url).hostname, url }
    }
  }
}

const TROUBLES: Readonly<Record<LinkTrouble, LibraryRefusal>> = {
  'not-https': 'not-https',
  private: 'private',
  'too-many-redirects': 'too-many-redirects',
  unreachable: 'unreachable',
  refused: 'closed',
  'too-late': 'too-late',
  'too-long': 'too-long',
  'not-text': 'not-text',
}

/** A file that somebody attached; null where Discord does not give it, or it is longer than it said. */
async function attached(url: string, hosts: readonly string[]): Promise<Uint8Array | null> {
  if (!URL.canParse(url) || !hosts.includes(new URL(url).host)) return null
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(MILLISECONDS) })
    if (!response.ok || !response.body) return null
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      length += chunk.length
      if (length > MOST_BYTES) return null
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } catch {
    return null
  }
}
