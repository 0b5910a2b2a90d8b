import type { IncomingMessage } from 'node:http'
import { get } from 'node:https'
import type { LookupFunction } from 'node:net'
import { RequestFilteringHttpsAgent } from 'request-filtering-agent'

/** Why a link that somebody gave was not followed to an article. */
export type LinkTrouble =
  /** No https address. */
  | 'not-https'
  /** It leads into a private network, or to this machine. */
  | 'private'
  | 'too-many-redirects'
  | 'unreachable'
  /** The page says that it is not there, or not for everybody. */
  | 'refused'
  | 'too-late'
  | 'too-long'
  /** No text. */
  | 'not-text'

type Linked =
  | { readonly kind: 'page'; readonly bytes: Uint8Array; readonly name: string; readonly url: string }
  | { readonly kind: 'trouble'; readonly why: LinkTrouble }

/** Other than the internet's: for tests, which have a server on this machine. */
export interface LinkOptions {
  readonly allow?: readonly string[]
  readonly lookup?: LookupFunction
  readonly ca?: string
  readonly milliseconds?: number
}

const REDIRECTS = 3
const MILLISECONDS = 10_000
const MOST_BYTES = 10_000_000
const TEXT = /^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)\b/iu

/**
 * Fetches the page behind a link that anybody may have written. The agent refuses every address that is not of the
 * public internet, mapped ones too, in the very look-up that the connection is made with, at each redirect anew: a name
 * that means something else the second time is refused the second time.
 */
export async function fetchLink(link: string, options: LinkOptions = {}): Promise<Linked> {
  const { milliseconds = MILLISECONDS, allow = [], lookup, ca } = options
  const signal = AbortSignal.timeout(milliseconds)
  const agent = new RequestFilteringHttpsAgent({
    allowIPAddressList: [...allow],
    ...(ca === undefined ? {} : { ca }),
    ...(lookup === undefined ? {} : { lookup }),
  })
  try {
    return await followed(link, { agent, signal })
  } catch (error) {
    if (signal.aborted) return trouble('too-late')
    return trouble(isRefusal(error) ? 'private' : 'unreachable')
  } finally {
    agent.destroy()
  }
}

const trouble = (why: LinkTrouble): Linked => ({ kind: 'trouble', why })

/** As the agent says it. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && /is not allowed\. Because/u.test(error.message)

interface Means {
  readonly agent: RequestFilteringHttpsAgent
  readonly signal: AbortSignal
}

async function followed(link: string, means: Means): Promise<Linked> {
  let url = link
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return trouble('not-https')
    const response = await responseOf(url, means)
    const { statusCode = 0, headers } = response
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy()
      if (!URL.canParse(headers.location, url)) return trouble('refused')
      url = new URL(headers.location, url).href
    } else return pageOf(response, url)
  }
  return trouble('too-many-redirects')
}

function responseOf(url: string, { agent, signal }: Means): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(
      url,
      {
        agent,
        signal,
        // Nothing is unpacked that could be longer than it looks.
        headers: { accept: 'text/html,application/xhtml+xml,text/plain', 'accept-encoding': 'identity' },
      },
      resolve,
    ).once('error', reject)
  })
}

async function pageOf(response: IncomingMessage, url: string): Promise<Linked> {
  const { statusCode = 0, headers } = response
  const type = headers['content-type'] ?? ''
  const bad = statusCode !== 200 ? 'refused' : TEXT.test(type) ? null : 'not-text'
  if (bad !== null) {
    response.destroy()
    return trouble(bad)
  }
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > MOST_BYTES) {
      response.destroy()
      return trouble('too-long')
    }
    chunks.push(chunk)
  }
  const name = /html/iu.test(type) ? 'page.html' : new URL(url).pathname
  return { kind: 'page', bytes: Buffer.concat(chunks), name, url }
}
