import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Wording } from '../../../presentation/wording/wording.ts'
import { wordingFor } from '../../../presentation/wording/wordings.ts'

const scripts = ['latin', 'latin-ext', 'cyrillic', 'greek'] as const
const weights = [400, 600] as const

interface Font {
  readonly name: string
  readonly data: Buffer
  readonly weight: (typeof weights)[number]
  readonly style: 'normal'
}

const chinese = 'Noto Sans SC'

/** The CSS font family of every picture: a letter that one file lacks is taken from the next. */
export const fontFamily = [...scripts.map((script) => `Noto Sans ${script}`), chinese].join(', ')

const han = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/u
const beyondFonts =
  /[^\s\u0020-\u02ff\u0370-\u04ff\u1e00-\u1eff\u2010-\u203a\u20ac\u2122\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/u

/** Whether the fonts have a picture of every letter. `isDrawable('你好')` //=> true; `isDrawable('مرحبا')` //=> false */
const isDrawable = (text: string): boolean => !beyondFonts.test(text.normalize('NFC'))

/** The wording asked for, or English where the fonts lack its letters: a box for each letter helps nobody. */
export const drawableWording = (wording: Wording): Wording =>
  isDrawable(wording.language) ? wording : wordingFor(undefined)

let plain: Promise<Font[]> | undefined
let withHan: Promise<Font[]> | undefined

/**
 * The font files that a text needs, read once. The array is the same for each call, by which satori knows that it
 * has parsed them; the large Chinese files are read only for a text that needs them.
 */
export function fontsFor(text: string): Promise<Font[]> {
  plain ??= readFonts()
  if (!han.test(text)) return plain
  withHan ??= Promise.all([plain, readChinese()]).then((fonts) => fonts.flat())
  return withHan
}

function readFonts(): Promise<Font[]> {
  const { resolve } = createRequire(import.meta.url)
  const wanted = scripts.flatMap((script) => weights.map((weight) => ({ script, weight })))
  return Promise.all(
    wanted.map(({ script, weight }) => {
      const file = resolve(`@fontsource/noto-sans/files/noto-sans-${script}-${weight}-normal.woff`)
      return readFont(`Noto Sans ${script}`, file, weight)
    }),
  )
}

function readChinese(): Promise<Font[]> {
  return Promise.all(
    weights.map((weight) => {
      const file = `fonts/noto-sans-sc-chinese-simplified-${weight}-normal.woff`
      return readFont(chinese, new URL(file, import.meta.url), weight)
    }),
  )
}

const readFont = async (name: string, file: string | URL, weight: Font['weight']): Promise<Font> => ({
  name,
  data: await readFile(file),
  weight,
  style: 'normal',
})
