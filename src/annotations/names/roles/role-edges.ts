import type { Token } from '../../tokens.ts'
import type { NameRun } from '../page.ts'

const TIME =
  /^(?:today|yesterday|tomorrow|time|minutes?|hours?|moment|a\.m\.?|p\.m\.?|(?:last|next) (?:week|month|year))$/u

/** "By the [time]", "On 63 [minutes]", "today", but not "at the time": that stands behind what somebody is. */
export const isTime = (tokens: readonly Token[], at: number): boolean =>
  TIME.test(tokens[at]?.low ?? '') && !(tokens[at]?.low === 'time' && tokens[at - 2]?.low === 'at')

/** Before "at the time", "at that time": when somebody was what is told. */
export const beforeTime = (tokens: readonly Token[], { from, to }: NameRun): number =>
  to - from > 3 && tokens[to - 1]?.low === 'time' && tokens[to - 3]?.low === 'at' ? to - 3 : to

/** Before the forms of address that end a role: "lead author Dr", "landlord Mr". */
export function withoutAddress(tokens: readonly Token[], { from, to }: NameRun): number {
  let end = to
  while (
    end - 1 > from &&
    /^(?:(?:m(?:rs?|s|x)|miss|dr|sir|hon|cllr)\.?|aunt(?:y|ie)?|uncle)$/.test(tokens[end - 1]?.low ?? '')
  )
    end--
  return end
}

/** Past "his" and "its", and "their union's": the role reads beside the name without them. */
export function withoutOwner(tokens: readonly Token[], { from, to }: NameRun): number {
  let start = from
  while (start < to && /^(?:his|her|its|their|our|my|your|whose)$/.test(tokens[start]?.low ?? '')) start++
  if (start === from && !/^(?:his|her|its|their|our|my|your|whose)$/.test(tokens[from - 1]?.low ?? ''))
    return start
  const owner = tokens.slice(start, to).findLastIndex(({ low }) => low === "'s")
  return owner < 0 ? start : start + owner + 1
}
