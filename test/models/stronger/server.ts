import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

const request = z.object({
  model: z.string(),
  temperature: z.literal(0),
  messages: z.tuple([
    z.object({ role: z.literal('system'), content: z.string() }),
    z.object({ role: z.literal('user'), content: z.string() }),
  ]),
})

/** What the server was asked: the instruction, the data as it was sent, and the texts in it. */
interface AskedOf {
  readonly instruction: string
  readonly data: string
  readonly texts: { readonly typed: string; readonly before: string; readonly sentence: string }
}

/** Answers a request: with the content of a completion, or by doing something else with the response. */
export type Behaviour = (asked: AskedOf, response: ServerResponse) => string | null

/** A server that speaks the OpenAI chat protocol, as well as its behaviour lets it. */
export async function chatServer(behaviour: Behaviour) {
  const asked: AskedOf[] = []
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { messages } = request.parse(JSON.parse(await text(incoming)))
    const [{ content: instruction }, { content: data }] = messages
    const texts = JSON.parse(data) as AskedOf['texts']
    asked.push({ instruction, data, texts })
    const content = behaviour({ instruction, data, texts }, response)
    if (content !== null)
      response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }))
  }
  const server = createServer((incoming, response) => void answer(incoming, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    close: (): void => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** An honest server: a sentence with "yes" answers, one with "same" says the same. */
export const honest: Behaviour = ({ instruction, texts }) => {
  const has = (word: string): number => (texts.sentence.includes(word) ? 100 : 0)
  if (instruction.includes('{"answers": N}')) return JSON.stringify({ answers: has('yes') })
  return JSON.stringify({ same: has('same'), contrary: 0, neither: 100 - has('same') })
}
