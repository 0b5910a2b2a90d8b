import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Wording } from '../../../presentation/wording.ts'
import { wordingFor } from '../../../presentation/wordings.ts'

const scripts = ['latin', 'latin-ext', 'cyrillic', 'greek'] as const
const weights = [400, 600] as const

interface Font {
  readonly name: string
  readonly data: Buffer
  readonly weight: (typeof weights)[number]
  readonly style: 'normal'
}

/** The CSS font family of every picture: a letter that one file lacks is taken from the next. */
export const fontFamily = scripts.map((script) => `Noto Sans ${script}`).join(', ')

const beyondFonts = /[^\s\u0020-\u02ff\u0370-\u04ff\u1e00-\u1eff\u2010-\u203a\u20ac\u2122]/u

/** Whether the fonts have a picture of every letter. `isDrawable('Привет')` //=> true; `isDrawable('你好')` //=> false */
const isDrawable = (text: string): boolean => !beyondFonts.test(text.normalize('NFC'))

/** The wording asked for, or English where the fonts lack its letters: a box for each letter helps nobody. */
export const drawableWording = (wording: Wording): Wording =>
  isDrawable(wording.language) ? wording : wordingFor(undefined)

let loaded: Promise<readonly Font[]> | undefined

/** The font files, read once, when the first picture is drawn. */
export function loadFonts(): Promise<readonly Font[]> {
  loaded ??= readFonts()
  return loaded
}

async function readFonts(): Promise<readonly Font[]> {
  const { resolve } = createRequire(import.meta.url)
  const wanted = scripts.flatMap((script) => weights.map((weight) => ({ script, weight })))
  return Promise.all(
    wanted.map(async ({ script, weight }) => ({
      name: `Noto Sans ${script}`,
      data: await readFile(resolve(`@fontsource/noto-sans/files/noto-sans-${script}-${weight}-normal.woff`)),
      weight,
      style: 'normal' as const,
    })),
  )
}
