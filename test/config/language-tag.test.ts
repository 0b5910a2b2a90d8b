import { describe, expect, it } from 'vitest'
import { asTag, languageOf, systemLanguage } from '../../src/config/language-tag.ts'

describe('a language tag', () => {
  it.each([
    ['fr_FR.UTF-8', 'fr'],
    ['zh_TW', 'zh-CN'],
    ['es_MX@euro', 'es-ES'],
    ['EN-us', 'en-US'],
    ['C.UTF-8', 'en-US'],
    ['POSIX', 'en-US'],
  ])('is one of ours: %s is %s', (given, tag) => {
    expect(asTag(given)).toBe(tag)
  })

  it('stays as it is where it is none of ours, so that it can be refused by name', () => {
    expect(asTag('tlh_KX.UTF-8')).toBe('tlh_KX.UTF-8')
  })
})

describe("the system's language", () => {
  it('is that of LC_ALL before LC_MESSAGES before LANG', () => {
    expect(systemLanguage({ LC_ALL: 'ru_RU', LC_MESSAGES: 'fr_FR', LANG: 'es_ES' })).toBe('ru')
    expect(systemLanguage({ LC_ALL: '', LC_MESSAGES: 'fr_FR', LANG: 'es_ES' })).toBe('fr')
    expect(systemLanguage({ LANG: 'es_ES' })).toBe('es-ES')
  })

  it('is none where the program does not speak it', () => {
    expect(systemLanguage({ LANG: 'fi_FI.UTF-8' })).toBeUndefined()
    expect(systemLanguage({})).toBeUndefined()
  })

  it('gives way to LOCALE, unless that names none of ours', () => {
    expect(languageOf({ LOCALE: ' ru ', LANG: 'fr_FR' })).toBe('ru')
    expect(languageOf({ LOCALE: 'klingon', LANG: 'fr_FR' })).toBe('fr')
  })
})
