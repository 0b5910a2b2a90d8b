import type { APIInteraction } from 'discord.js'
import { expect, it } from 'vitest'
import { handle } from '../../../../src/transports/discord/inbound/handle.ts'
import { seed } from '../../../seed-article.ts'
import { faultsOfMessage } from '../loopback/check-message.ts'
import type { Component, MessageBody } from '../loopback/world.ts'

const READER = 'https://who-said.example.org'
const desk = {
  context: { ...seed, reader: { address: READER } },
  articles: [{ id: seed.article, title: 'The article' }],
  fault: String,
}

async function replyTo(name: string, options: readonly object[] = []): Promise<MessageBody> {
  const asked = { id: '1', token: 't', application_id: '2', type: 2, context: 0, locale: 'en-US' }
  const interaction = { ...asked, data: { type: 1, name, options }, user: { id: '3', username: 'ann' } }
  const answered = await handle(desk, interaction as unknown as APIInteraction)
  return (answered?.response as { readonly data: MessageBody }).data
}

/** Every text of a reply, however deep. */
function textsIn(components: readonly Component[] | undefined): readonly string[] {
  return (components ?? []).flatMap(({ content, components: inner }) => [
    ...(content === undefined ? [] : [content]),
    ...textsIn(inner),
  ])
}

it.each([
  ['facts', []],
  ['quotes', []],
  ['proposals', []],
  ['ask', [{ name: 'question', type: 3, value: 'How many Internet users does China have?' }]],
])('links every citation of /%s into the reader, within the limits of a message', async (name, options) => {
  const reply = await replyTo(name, options)
  expect(faultsOfMessage(reply)).toEqual([])
  const lines = textsIn(reply.components as readonly Component[]).flatMap((text) =>
    text.split('\n').filter((line) => /sentences? \d+ of/u.test(line)),
  )
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines)
    expect(line).toMatch(/\]\(https:\/\/who-said\.example\.org\/read\/2015-12-16[\w-]+#s\d+(?::\d+-\d+)?\)$/u)
})
