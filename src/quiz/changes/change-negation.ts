import { cut } from '../../text/span.ts'
import type { Changing } from './change.ts'

const BE = '(?:is|are|was|were)'
const MODAL = '(?:will|would|can|could|should|must)'
/** A verb of its own after "has", "have", "had": "had won", "has been". */
const DONE =
  '(?:been|become|begun|come|done|found|given|gone|grown|held|kept|left|lost|made|met|paid|said|seen|sent|set|shown|sold|spent|taken|won|written|[a-z]+ed)'

/** Where "not" can stand: after the first auxiliary of the claim. */
const AFFIRMED = new RegExp(`\\b(?:${BE}|${MODAL}|(?:has|have|had)(?= ${DONE}\\b))(?= [a-z\\d])`, 'u')
/** A "not" that can be left out: after an auxiliary, and not the "not" of "not only", "not yet" or "not … but". */
const DENIED = new RegExp(
  `\\b(?:${BE}|${MODAL}|has|have|had|did|does|do) not(?= (?!only|yet|just|even|all\\b|every|until|necessarily)[a-z])`,
  'u',
)

/** Words beside which one more "not" would not simply say the contrary. */
const ENTANGLED =
  /\b(?:not|no|never|nobody|none|nothing|neither|nor|hardly|scarcely|barely|rarely|seldom|without|unless|until|if|whether|because|only|even|any|either|yet|still|but|although|though|while|who|which|that|what|when|where|some|sometimes|often|usually|also|already|might|may)\b|n['’]t\b|[?;:]/iu

/** A claim becomes its contrary: by a "not" after its verb, or without the one that it has. */
export const changeNegation: Changing = (library, { span }) => {
  const words = cut(library.document.text, span)
  const denied = DENIED.exec(words)
  const rest = denied ? words.replace(denied[0], '') : words
  if (ENTANGLED.test(rest)) return null
  if (denied) {
    const end = span.start + denied.index + denied[0].length
    return { kind: 'negation', at: { start: end - ' not'.length, end }, by: '' }
  }
  const affirmed = AFFIRMED.exec(words)
  if (!affirmed) return null
  const at = span.start + affirmed.index + affirmed[0].length
  return { kind: 'negation', at: { start: at, end: at }, by: affirmed[0] === 'can' ? 'not' : ' not' }
}
