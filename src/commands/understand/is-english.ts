import type { Library } from '../../search/library/library.ts'
import { once } from '../../search/library/once.ts'
import { foreignLanguage } from './language.ts'

/** How much of an article is read to tell its language. */
const SAMPLE = 2000

/** Whether an article is in English, as far as its beginning tells; no question is answered by saying so of another. */
export const isEnglish = (library: Library): Promise<boolean> => once(library, told)

const told = async ({ document: { text } }: Library): Promise<boolean> =>
  (await foreignLanguage(text.slice(0, SAMPLE), () => false)) === null
