import { ComponentType } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { plainWords, textOf } from '../../../../src/transports/discord/messages/message-text.ts'

describe('plainWords', () => {
  it.each([
    ['> **No** *one* _should_ ***ever***', 'No one should ever'],
    ['5 * 3, snake_case, a*b', '5 * 3, snake_case, a*b'],
    ['<@1> <@!2> <@&3> <#4> <:wave:5> <a:wave:6> <t:7:R> hello', 'hello'],
    ['-# small\n### big\n- item\n>>> cited', 'small big item cited'],
    ['a ||hidden|| `word` ~~gone~~', 'a hidden word gone'],
    ['1 < 2 and a <b> c', '1 < 2 and a <b> c'],
    ['\\*not bold\\*', '*not bold*'],
  ])('reads %j as people do', (content, words) => {
    expect(plainWords(content)).toBe(words)
  })
})

describe('textOf', () => {
  it('finds the words of a message wherever they are', () => {
    expect(textOf(undefined)).toBe('')
    expect(textOf({ content: 'one', embeds: [{ title: 'two', description: 'three' }] })).toBe('one two three')
    const display = { type: ComponentType.TextDisplay, content: 'four' } as const
    const container = { type: ComponentType.Container, components: [display] } as const
    expect(textOf({ content: '', components: [{ ...container, components: [display] }] })).toBe('four')
    const snapshot = { message: { content: 'five', embeds: [{ fields: [{ name: 'six', value: 'seven' }] }] } }
    expect(textOf({ content: '', message_snapshots: [snapshot] } as object)).toBe('five six seven')
  })
})
