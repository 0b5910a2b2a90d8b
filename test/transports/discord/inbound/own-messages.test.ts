import { describe, expect, it } from 'vitest'
import { call } from '../../../../src/commands/calling/call.ts'
import type { Request } from '../../../../src/commands/calling/run.ts'
import type { Block } from '../../../../src/presentation/message.ts'
import { wordings } from '../../../../src/presentation/wording/wordings.ts'
import { payloadOf } from '../../../../src/transports/discord/outbound/payload.ts'
import { seed } from '../../../seed-article.ts'
import { textOf } from '../bot.ts'
import type { Component } from '../loopback/world.ts'

const requests: readonly Request[] = [
  { command: 'who said', options: { words: 'We cannot just have the security of one or some countries' } },
  { command: 'who said', options: { words: 'the moon is made of green cheese' } },
  { command: 'who is', options: { person: 'Xi Jinping' } },
  { command: 'who is', options: { person: 'Ludmila Zzyzx' } },
  { command: 'ask', options: { question: 'How many Internet users are there in China?' } },
  { command: 'quotes', options: { person: 'Xi Jinping' } },
  { command: 'proposals', options: {} },
  { command: 'facts', options: {} },
  { command: 'people', options: {} },
  { command: 'article', options: {} },
  { command: 'help', options: {} },
]

/** What a block says, each piece of it. */
function piecesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'says':
      return block.runs.map(({ text }) => text)
    case 'heading':
      return [block.text]
    case 'entry':
      return [...block.title, ...block.detail].map(({ text }) => text)
    case 'passage':
      return [block.excerpt.text, ...block.source.map(({ text }) => text), block.locator, block.note ?? '']
  }
}

describe('the program’s own replies', () => {
  it.each(Object.entries(wordings))(
    'fit into one message whole, page by page, in %s',
    async (locale, wording) => {
      for (const request of requests) {
        for (let page = 0, last = false; !last; page++) {
          const { message } = await call(seed, { ...request, locale, page })
          const payload = payloadOf(message, { wording, isPrivate: true, shareable: true })
          const text = textOf({ components: payload.components as readonly Component[] })
          for (const piece of message.blocks.flatMap(piecesOf)) expect(text).toContain(piece.trim())
          last = !message.actions.some((action) => action.kind === 'page' && action.direction === 'more')
        }
      }
    },
  )
})
