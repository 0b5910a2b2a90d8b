import { SPEECH_FORMS } from '../../../language/verbs/verb-forms.ts'
import type { Token } from '../../tokens.ts'
import { apposition } from './apposition.ts'
import type { NameRun } from '../page.ts'
import { isHonorific, isRole } from '../words.ts'

/** A place that names somebody, and whether it is in somebody's words, where "is a thief" is only what they say. */
export interface NameAt {
  readonly tokens: readonly Token[]
  readonly name: NameRun
  readonly quoted: boolean
}

/** How far behind a name its sentence is looked through, in words. */
const SENTENCE_REACH = 100
const BEING = /^(?:is|was|'s|became|remains|remained|(?:will be|had been|has been|had become|has become))$/
const OPENING = /^(?:a|an|the|his|her|its|their|our|my|your)$/

/** What the writer states of somebody whose name opens the sentence: nothing that is denied, supposed or said by others. */
export function stated({ tokens, name, quoted }: NameAt, at: number): NameRun | null {
  return quoted || !opensSentence(tokens, name) || isTold(tokens, at) ? null : predicate(tokens, at)
}

/** Whether nothing but forms of address stands before a name in its sentence, or in its clause behind a semicolon. */
export function opensSentence(tokens: readonly Token[], { from }: NameRun): boolean {
  let at = from
  while (tokens[at - 1]?.capital && isHonorific(tokens[at - 1]?.low ?? '')) at--
  return tokens[at - 1]?.sentence !== tokens[from]?.sentence || tokens[at - 1]?.text === ';'
}

/** Whether a sentence ends with who says it, or is a question: "Ann Lee is a thief, Tom Wu said". */
function isTold(tokens: readonly Token[], at: number): boolean {
  const rest = tokens
    .slice(at, at + SENTENCE_REACH)
    .filter(({ sentence }) => sentence === tokens[at]?.sentence)
  const comma = rest.findIndex(({ text }) => text === ',')
  const behind = comma < 0 ? [] : rest.slice(comma)
  return rest.some(({ text }) => text === '?') || behind.some(tells)
}

const tells = ({ low, tag }: Token): boolean =>
  low === 'according' || (tag === 'VERB' && SPEECH_FORMS.has(low))

/** What somebody is by a verb of being at a token: "was the keeper of that mill", "will be its head". */
export function predicate(tokens: readonly Token[], at: number): NameRun | null {
  const [first, second] = tokens.slice(at, at + 2).map(({ low }) => low)
  const from = at + (BEING.test(first ?? '') ? 1 : BEING.test(`${first} ${second}`) ? 2 : 0)
  const opening = tokens[from]
  const goesOn = from > at && opening?.sentence === tokens[at]?.sentence
  return goesOn && OPENING.test(opening?.low ?? '') ? apposition(tokens, from, isRole) : null
}
