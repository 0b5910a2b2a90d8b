import { words } from '../../text/words.ts'

/** Words with capitals, with nothing between them but spaces, initials' stops and hyphens. */
const FULL_NAME = /^\p{Lu}\p{L}*(?:['’-]\p{L}+)*(?:\s+\p{Lu}(?:\.|\p{Ll}\p{L}*(?:['’-]\p{L}+)*)){1,3}$/u

/**
 * Whether a text is somebody's full name and no more, be it of nobody whom the article has. Such a name is of no language.
 *
 *     await isNameAlone('Ann Keller') //=> true
 */
export async function isNameAlone(text: string): Promise<boolean> {
  if (!FULL_NAME.test(text)) return false
  const first = words(text)[0]?.key ?? ''
  // The lists are long, and few texts get so far.
  const { FEMALE_NAMES } = await import('../../language/names/female-names.ts')
  const { MALE_NAMES } = await import('../../language/names/male-names.ts')
  const { EITHER_NAMES } = await import('../../language/names/either-names.ts')
  const { FAMILY_FIRST } = await import('../../language/names/family-first.ts')
  return [FEMALE_NAMES, MALE_NAMES, EITHER_NAMES, FAMILY_FIRST].some((names) => names.has(first))
}
