import { z } from 'zod'
import { fenced, ANSWERS, RELATION, type Verdicts } from './chat-verdict.ts'
import { turns } from './turns.ts'
import type { Stronger, AskVerdict } from './stronger.ts'

/** A server that speaks the OpenAI chat protocol. */
export interface ChatServer {
  /** Such as http://localhost:11434/v1. */
  readonly url: string
  /** Name of the model there. */
  readonly model: string
  /** Sent as a bearer token where there is one. */
  readonly key: string | null
}

/** Requests that are under way at a time. */
const AT_ONCE = 4
/** A reply of more bytes is none. */
const MOST_REPLY_BYTES = 65_536
/** Tokens that a verdict needs at most. */
const TOKENS = 40

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

/** A judge behind a server: one request a pair, so that no verdict depends on another. It is never asked for words. */
export function chatJudge(server: ChatServer): Stronger {
  const turn = turns(AT_ONCE)
  const asking =
    <Value>(verdicts: Verdicts<Value>): AskVerdict<Value> =>
    async (pair, signal) => {
      if (pair.reading.text.trim() === '') return verdicts.read(EMPTY.get(verdicts) ?? '')
      return turn(signal, async () =>
        verdicts.read(await complete(server, bodyOf(server, verdicts, fenced(pair)), signal)),
      )
    }
  return { name: server.model, answers: asking(ANSWERS), relation: asking(RELATION) }
}

/** Nobody needs to be asked about an empty sentence. */
const EMPTY: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [ANSWERS, '{"answers":0}'],
  [RELATION, '{"same":0,"contrary":0,"neither":100}'],
])

const bodyOf = (server: ChatServer, { instruction, schema }: Verdicts<unknown>, data: string): string =>
  JSON.stringify({
    model: server.model,
    temperature: 0,
    max_tokens: TOKENS,
    stream: false,
    response_format: { type: 'json_schema', json_schema: { name: 'verdict', strict: true, schema } },
    messages: [
      { role: 'system', content: instruction },
      { role: 'user', content: data },
    ],
  })

async function complete({ url, key }: ChatServer, body: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(addressOf(url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) },
    body,
    signal,
    redirect: 'error',
  })
  const reply = completion.parse(JSON.parse(await textOf(response)))
  if (!response.ok) throw new Error(`The server answers with ${response.status}`)
  return reply.choices[0]?.message.content ?? ''
}

/** `addressOf('http://localhost:11434/v1/') //=> 'http://localhost:11434/v1/chat/completions'` */
const addressOf = (url: string): string =>
  url.endsWith('/chat/completions') ? url : `${url.replace(/\/+$/, '')}/chat/completions`

/** The body, as far as it is no longer than a verdict can be. */
async function textOf(response: Response): Promise<string> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of response.body ?? []) {
    const bytes = z.instanceof(Uint8Array).parse(piece)
    length += bytes.length
    if (length > MOST_REPLY_BYTES) throw new Error('The server answers with more than a verdict')
    pieces.push(bytes)
  }
  return Buffer.concat(pieces).toString('utf8')
}
