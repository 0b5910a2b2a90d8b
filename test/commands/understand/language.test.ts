import { describe, expect, it } from 'vitest'
import { foreignLanguage } from '../../../src/commands/understand/language.ts'

describe('the language of a question', () => {
  it.each([
    ['Кто такой Ли?', 'ru'],
    ['Что сказал Ли про паром', 'ru'],
    ['Кой е Ли?', 'bg'],
    ['Какво каза той', 'bg'],
    ['Хто це сказав', 'uk'],
    ['¿Quién es Lee?', 'es'],
    ['Wer war Lee?', 'de'],
    ['Wer war Ann Lee aus Orr', 'de'],
    ['Qui est Lee ?', 'fr'],
    ['Chi è Lee?', 'it'],
    ['who is Lee?', null],
  ])('%s: %s', async (text, language) => {
    expect(await foreignLanguage(text, () => false)).toBe(language)
  })
})
