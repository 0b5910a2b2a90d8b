import { Mistake } from '../../mistake.ts'

const MILLISECONDS = 20_000
/** No page or file that holds an article is longer. */
export const MOST_BYTES = 25_000_000

/** What an address gave: its bytes, and a name that tells the kind. */
interface Fetched {
  readonly bytes: Uint8Array
  readonly name: string
}

/** Fetches a page or a file; one that cannot be had is a Mistake with its remedy. */
export async function fetchPage(url: string): Promise<Fetched> {
  const response = await answerOf(url)
  if (!response.ok) throw new Mistake((words) => words.refused(url, response.status))
  const type = response.headers.get('content-type') ?? ''
  const bytes = await bodyOf(response, url)
  return { bytes, name: /html/iu.test(type) ? 'page.html' : new URL(url).pathname }
}

async function answerOf(url: string): Promise<Response> {
  try {
    return await fetch(url, {
      signal: AbortSignal.timeout(MILLISECONDS),
      headers: { accept: 'text/html,application/xhtml+xml,text/plain,application/pdf,*/*;q=0.5' },
    })
  } catch {
    throw new Mistake((words) => words.unreachable(url))
  }
}

/** Reads no further than an article can be long. */
async function bodyOf({ body }: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
      length += chunk.length
      if (length > MOST_BYTES) break
      chunks.push(chunk)
    }
  } catch {
    throw new Mistake((words) => words.brokeOff(url))
  }
  if (length > MOST_BYTES) throw new Mistake((words) => words.unread(url, 'too-much', ''))
  return Buffer.concat(chunks)
}
