import { en } from '../locales/en.ts'
import { esES } from '../locales/es-ES.ts'
import { fr } from '../locales/fr.ts'
import { ru } from '../locales/ru.ts'
import { zhCN } from '../locales/zh-CN.ts'
import type { Wording } from './wording.ts'

/** Every language by the tag that Discord gives it. A sixth is a file in each room of `locales/` and one line here. */
export const wordings: Readonly<Record<string, Wording>> = {
  'en-US': en,
  'zh-CN': zhCN,
  'es-ES': esES,
  fr,
  ru,
}

/** The wording for a person's or a server's locale; English where there is none. `wordingFor('fr-CA').language //=> 'Français'` */
export function wordingFor(locale: string | undefined): Wording {
  if (locale === undefined) return en
  const exact = wordings[locale]
  if (exact) return exact
  const language = locale.split(/[-_]/)[0]
  const near = Object.entries(wordings).find(([tag]) => tag.split('-')[0] === language)
  return near?.[1] ?? en
}
