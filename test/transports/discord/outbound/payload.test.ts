import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Message, CitedPassage, TextRun } from '../../../../src/presentation/message.ts'
import { shortTitle } from '../../../../src/presentation/locator.ts'
import { readerAt } from '../../../../src/presentation/place.ts'
import { wordings } from '../../../../src/presentation/wording/wordings.ts'
import { payloadOf } from '../../../../src/transports/discord/outbound/payload.ts'
import { anyMessage, anyText } from '../messages/any-message.ts'
import { faultsOfMessage } from '../loopback/check-message.ts'
import { readSpecification } from '../loopback/openapi.ts'
import type { Component } from '../loopback/world.ts'

const check = readSpecification(process.env['DISCORD_OPENAPI'])
const languages = Object.values(wordings)
const english = wordings['en-US'] ?? languages[0]
if (!english) throw new Error('there is no wording')

const passage: CitedPassage = {
  kind: 'passage',
  number: null,
  form: 'quotation',
  excerpt: {
    text: 'The bridge cost 70 million',
    marks: [{ start: 16, end: 26 }],
    cutBefore: false,
    cutAfter: true,
  },
  article: 'first',
  span: { start: 0, end: 26 },
  source: [{ text: 'Ann Lee', style: 'strong' }, { text: ' · mayor · direct quotation' }],
  locator: 'Opening · sentence 3 of 9 · The Post, 1 May 2020',
  place: { article: 'first', anchor: '#s3', source: null },
  note: null,
}
const found: Message = { outcome: 'found', blocks: [passage], actions: [], pictures: [] }
const look = { wording: english, isPrivate: false }

const container = (message: Message): Component => {
  const [only] = payloadOf(message, look).components as readonly Component[]
  if (!only) throw new Error('there is no container')
  return only
}
const textsOf = (message: Message) => container(message).components?.flatMap(({ content }) => content ?? [])

describe('payloadOf', () => {
  it('keeps any message within the limits of Discord and its specification', () => {
    fc.assert(
      fc.property(
        anyMessage,
        fc.constantFrom(...languages),
        fc.boolean(),
        anyText,
        (message, wording, isPrivate, footer) => {
          const picture = isPrivate ? { name: 'a.png', alt: footer } : undefined
          const reader = isPrivate ? { address: 'https://who-said.example.org' } : null
          const payload = payloadOf(message, { wording, isPrivate, footer, picture, reader })
          expect(faultsOfMessage(payload, picture ? [picture] : [])).toEqual([])
          expect(check('POST', '/interactions/1/a/callback', { type: 4, data: payload })).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  it('says below everything which article it is about, where nothing above does', () => {
    const title =
      'The *bridge* of Orr, which took nine years to build and cost the town more than anybody thought'
    const lastOf = (blocks: readonly Block[]) =>
      (
        payloadOf({ ...found, blocks }, { ...look, title, footer: 'Shared by Ben.' })
          .components as Component[]
      )[0]?.components?.at(-1)?.content
    const named = String.raw`The \*bridge\* of Orr, which took nine years to build and cost the town more than anybody …`
    const locator = `sentence 3 of 9 · ${shortTitle(title)} · The Post`
    expect(lastOf([passage])).toBe(`-# ${named} · Shared by Ben.`)
    expect(lastOf([{ ...passage, locator }])).toBe('-# Shared by Ben.')
    expect(lastOf([{ ...passage, locator, aside: true }])).toBe('-# Shared by Ben.')
    expect(lastOf([{ kind: 'heading', text: shortTitle(title) }])).toBe('-# Shared by Ben.')
  })

  it('shows the words first, then who, then where, with the answer in bold', () => {
    expect(textsOf(found)).toEqual([
      '> ❝ The bridge cost **70 million** … ❞\n' +
        '**Ann Lee** · mayor · direct quotation\n' +
        '-# Found · Opening · sentence 3 of 9 · The Post, 1 May 2020',
    ])
  })

  it('makes the place a link into the reader, or without one into the article’s own page', () => {
    const source = 'https://post.example/a(b) c#:~:text=The%20bridge'
    const message = { ...found, blocks: [{ ...passage, place: { ...passage.place, source } }] }
    const lineOf = (address: string | null) => {
      const [shown] = payloadOf(message, { ...look, reader: readerAt(address) })
        .components as readonly Component[]
      return shown?.components?.[0]?.content?.split('\n').at(-1)
    }
    const text = 'Found · Opening · sentence 3 of 9 · The Post, 1 May 2020'
    expect(lineOf('https://who-said.example.org')).toBe(
      `-# [${text}](https://who-said.example.org/read/first#s3)`,
    )
    expect(lineOf(null)).toBe(`-# [${text}](https://post.example/a%28b%29%20c#:~:text=The%20bridge)`)
  })

  it('draws what is no answer in small letters, and shows an address whole', () => {
    const address = 'https://post.example/a_(b)_c'
    const blocks: Message['blocks'] = [
      { kind: 'says', runs: [{ text: address, style: 'address' }] },
      { ...passage, number: 2, aside: true },
    ]
    const [shown] = payloadOf({ ...found, outcome: 'plain', blocks }, look).components as readonly Component[]
    expect(shown?.components?.slice(0, 2).map(({ content }) => content)).toEqual([
      '<https://post.example/a_%28b%29_c>',
      '> -# **2** ❝ The bridge cost **70 million** … ❞\n' +
        '-# **Ann Lee** · mayor · direct quotation · Opening · sentence 3 of 9 · The Post, 1 May 2020',
    ])
  })

  it('puts air around a sentence of several lines, and none between short ones', () => {
    const blocks = ['One.', 'Two.', 'A long one. '.repeat(20).trim(), 'Three.'].map((text): Block => ({
      kind: 'says',
      runs: [{ text }],
    }))
    const message: Message = { outcome: 'plain', blocks, actions: [], pictures: [] }
    const { components } = payloadOf(message, { wording: english, isPrivate: true })
    const drawn = (components as readonly Component[]).flatMap((one) => one.components ?? [])
    expect(drawn.map(({ content = '' }) => content.slice(0, 10))).toEqual([
      'One.\nTwo.',
      'A long one',
      'Three.',
    ])
  })

  it('never shortens words for the sake of a link', () => {
    const text = 'word '.repeat(160).trim()
    const blocks = Array.from({ length: 4 }, () => ({
      ...passage,
      excerpt: { ...passage.excerpt, text, marks: [] },
    }))
    const drawn = (address: string | null) =>
      (
        payloadOf({ ...found, blocks }, { ...look, reader: readerAt(address) })
          .components as readonly Component[]
      )[0]?.components?.map(({ content }) => content?.replaceAll(/\[(.*?)\]\(.*?\)/gu, '$1'))
    expect(drawn(`https://who-said.example.org/${'x'.repeat(100)}`)).toEqual(drawn(null))
  })

  it('says the outcome in a word as well as in a colour', () => {
    const says: Block = { kind: 'says', runs: [{ text: 'It does not.', style: 'strong' }] }
    const outcomes = ['found', 'unsure', 'nothing', 'refused', 'plain'] as const
    const colours = outcomes.map((outcome) => container({ ...found, outcome }).accent_color)
    expect(new Set(colours).size).toBe(outcomes.length)
    const shown = outcomes.map((outcome) => textsOf({ ...found, outcome, blocks: [says] })?.[0])
    expect(shown).toEqual([
      '**It does not.**',
      '**It does not.**\n-# Not certain',
      '**It does not.**\n-# Not in the article',
      '**It does not.**\n-# Not done',
      '**It does not.**',
    ])
    const told = textsOf({ ...found, outcome: 'nothing', told: true, blocks: [says] })?.[0]
    expect(told).toBe('**It does not.**')
    for (const outcome of ['found', 'unsure', 'nothing', 'refused'] as const)
      expect(textsOf({ ...found, outcome })?.[0]).toContain(`-# ${english.labels.outcomes[outcome]} · `)
  })

  it('puts only somebody’s own words between quotation marks', () => {
    const reported: Message = { ...found, blocks: [{ ...passage, form: 'reported' }] }
    expect(textsOf(reported)?.[0]).toMatch(/^> The bridge cost/)
  })

  it('puts words of the article at a bar in lists too, and what is not theirs beside it', () => {
    const entry = (title: TextRun, detail: string): Block => ({
      kind: 'entry',
      title: [title],
      detail: [{ text: detail }],
    })
    const blocks = [
      entry({ text: '70 million', style: 'words' }, 'number'),
      entry({ text: 'Ann', style: 'strong' }, 'mayor'),
    ]
    expect(textsOf({ ...found, blocks })).toEqual(['> 70 million\n-# number\n**Ann**\n-# mayor'])
  })

  it('shortens a passage that is too long at its ends, at a word, with its mark in view', () => {
    const text = `${'before '.repeat(1000)}the answer ${'after '.repeat(1000)}`.trim()
    const start = text.indexOf('the answer')
    const excerpt = { text, marks: [{ start, end: start + 10 }], cutBefore: false, cutAfter: false }
    const [shown = ''] = textsOf({ ...found, blocks: [{ ...passage, excerpt }] }) ?? []
    expect(shown).toMatch(/^> ❝ … (before )+\*\*the answer\*\*( after)+ … ❞\n/)
    expect(shown.length).toBeGreaterThan(3000)
  })

  it('leaves the last blocks off rather than saying too little of each', () => {
    const long = { ...passage, excerpt: { ...passage.excerpt, text: 'word '.repeat(600).trim(), marks: [] } }
    const texts = textsOf({ ...found, blocks: Array.from({ length: 30 }, () => long) })
    expect(texts?.length).toBe(4)
    for (const text of texts ?? []) expect(text.length).toBeGreaterThan(700)
  })

  it('is drawn in time that grows with the length of the message', () => {
    const text = '*'.repeat(1_000_000)
    const huge: Message = {
      ...found,
      blocks: [{ ...passage, excerpt: { ...passage.excerpt, text, marks: [] } }],
    }
    expect(textsOf(huge)?.[0]?.length).toBeLessThan(4000)
  })
})
