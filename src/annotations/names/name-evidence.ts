import { SPEECH_FORMS } from '../../language/verb-forms.ts'
import { isRole } from './role-words.ts'
import type { Run } from './names.ts'
import type { Token } from '../tokens.ts'

/** How far an apposition is read for a word that says what somebody is. */
const REACH = 10

/** Whether the words around two or three unknown capital words tell that they name a person. */
export function isPersonHere(tokens: readonly Token[], run: Run): boolean {
  return roleBefore(tokens, run) || placedRoleBefore(tokens, run) || appositionAfter(tokens, run)
}

/** "screenwriter Tom Lee", "executive chairman Tom Lee", "the foreign minister, Tom Lee, …". */
function roleBefore(tokens: readonly Token[], run: Run): boolean {
  const comma = tokens[run.from - 1]?.low === ',' && tokens[run.to]?.low === ','
  const before = tokens[run.from - (comma ? 2 : 1)]
  return before?.sentence === tokens[run.from]?.sentence && isRole(before?.low ?? '')
}

/** "Prime Minister of Utopia Tom Lee". */
function placedRoleBefore(tokens: readonly Token[], run: Run): boolean {
  for (let i = run.from - 1; i >= run.from - 4; i--) {
    if (tokens[i]?.low === 'of') return isRole(tokens[i - 1]?.low ?? '')
    if (!tokens[i]?.capital) return false
  }
  return false
}

/** "Tom Lee, 45, …", "Tom Lee, who …", "Tom Lee, a research fellow with …". */
function appositionAfter(tokens: readonly Token[], run: Run): boolean {
  const sentence = tokens[run.from]?.sentence
  if (tokens[run.to]?.low !== ',') return false
  const next = tokens[run.to + 1]
  if (next?.sentence !== sentence || !next) return false
  if (next.low === 'who' || next.low === 'whose' || /^\d\d$/.test(next.low)) return true
  for (let i = run.to + 1; i < run.to + REACH; i++) {
    const token = tokens[i]
    if (token?.sentence !== sentence || !token || token.low === ',' || token.tag === 'VERB') return false
    if (isRole(token.low)) return true
  }
  return false
}

/** Whether the name says something: "Lee said", "said Lee", "according to Lee", "Lee, …, said". */
export function saysSomething(tokens: readonly Token[], run: Run): boolean {
  const after = tokens[run.to]
  const before = tokens[run.from - 1]
  if (before?.low === 'to' && tokens[run.from - 2]?.low === 'according') return true
  const next = after?.tag === 'ADV' || after?.tag === 'AUX' ? tokens[run.to + 1] : after
  return SPEECH_FORMS.has(next?.low ?? '') || SPEECH_FORMS.has(before?.low ?? '')
}
