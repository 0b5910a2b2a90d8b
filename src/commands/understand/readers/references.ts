import { peopleMeant } from '../../../search/library/people/people-meant.ts'
import { shortName } from '../../../search/library/people/short-name.ts'
import { words } from '../../../text/words.ts'
import type { PromptContext } from '../understood.ts'
import { antecedent } from '../whose.ts'

const HE = /\b(?:he|she|him|they|them|that (?:guy|man|woman|person)|this (?:guy|man|woman|person))\b/iu
const HIS = /\b(?:his|her|their)\b(?= \p{L})/iu
/** "it" and what else points to something said before. */
const POINTS =
  /^(?:and|but|also|so|then)\b|\b(?:it|its|that|this|there|those|these|one|then|afterwards?|before that|instead|too|also|another|others?|they|them|their)\b/iu

/**
 * A question with whom it leans on filled in, and what it was asked after where it points back: "and why did he
 * leave?" is first "why did Ann Lee leave". `null` for a question that stands by itself.
 */
export function filledIn(text: string, scene: PromptContext): string | null {
  if (!scene.previous || namesSomebody(text, scene)) return null
  const meant = antecedent(scene)
  if (meant === null) return null
  const name = shortName(scene.library, meant)
  const his = text.replace(/^(?:and|but|so)[\s,]+/iu, '').replace(HIS, () => `${name}’s`)
  const filled = his.replace(HE, () => name)
  return filled.includes(name) ? filled : null
}

/** Whether a question points back to what was asked before, beyond a person: "was there one in the north?". */
export const pointsBack = (text: string): boolean => POINTS.test(text) || words(text).length <= 4

function namesSomebody(text: string, { library }: PromptContext): boolean {
  const before = text.slice(0, HE.exec(text)?.index ?? text.length)
  return words(before).some(({ text: word }) => {
    const meant = /^\p{Lu}/u.test(word) || word.length > 3 ? peopleMeant(library, word) : null
    return meant !== null && meant.by === 'name' && meant.people.length > 0
  })
}
