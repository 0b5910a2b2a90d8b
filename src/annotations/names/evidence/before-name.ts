import { DEMONYMS } from '../../../language/people/peoples.ts'
import type { Page, NameRun } from '../page.ts'
import { isRole } from '../words.ts'

/** Words for what somebody is to another. */
export const RELATIONS =
  /^(?:wife|husband|mother|father|brother|sister|son|daughter|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|gran|grandson|granddaughter|grandchild|partner|widow|widower|friend|colleague|neighbour|neighbor|fiance|fiancee|stepson|stepdaughter|brother-in-law|sister-in-law|son-in-law|daughter-in-law|mother-in-law|father-in-law|godmother|godfather|twin|boy|girl|baby|child|man|woman|sons|daughters|brothers|sisters|children)$/
/** Nouns for things that are named as people are not. */
export const THINGS =
  /^(?:company|firm|chain|village|town|city|island|river|school|team|club|paper|newspaper|magazine|ship|boat|ferry|pub|inn|bar|hotel|restaurant|cafe|café|bank|lake|mountain|hill|district|province|region|county|country|street|bridge|station|airport|hospital|university|college|museum|gallery|theatre|theater|film|movie|novel|book|song|album|play|show|podcast|series|award|prize|cup|league|party|group|band|label|brand|project|mine|dam|valley|quarter|suburb|neighbourhood|port|harbour|charity|foundation|institute|agency|studio|airline|startup|app|satellite|rocket|horse|dog|cat|cow|tree|building|house|farm|estate|park|festival|tribe|people|language|trawler|schooner|steamer|lighthouse|parish|municipality|state|capital|market|mall|plant|factory|brewery|bakery|shop|store)$/

/** "Dear Tom, …" at a line's head. */
export function isAddressed({
  tokens,
  start,
  from,
  to,
}: { readonly tokens: Page['tokens'] } & NameRun & { readonly start: number }): boolean {
  const dear = tokens[start < from ? from - 1 : start - 1]
  return dear?.low === 'dear' && tokens[to]?.text === ','
}

/** "a man called Tom", "our cook was called Ann". */
export function followsCalled(tokens: Page['tokens'], at: number): boolean {
  const who = tokens[at]?.tag === 'AUX' ? tokens[at - 1] : tokens[at]
  return (
    who !== undefined &&
    !THINGS.test(who.low) &&
    (isRole(who.low) || RELATIONS.test(who.low) || /^(?:he|she)$/.test(who.low))
  )
}

/** "an American": somebody of a people. */
export const isDemonym = (tokens: Page['tokens'], at: number): boolean =>
  DEMONYMS.has(tokens[at]?.low ?? '') && /^(?:a|an|the)$/.test(tokens[at - 1]?.low ?? '')

/** "the county's head of infrastructure, Tom Lee, …": an office with what belongs to it before a comma. */
export function phraseOfRole(tokens: Page['tokens'], end: number, sentence: number | undefined): boolean {
  for (let i = end; i > end - 7; i--) {
    const token = tokens[i]
    if (
      token?.sentence !== sentence ||
      !token ||
      /^[,.;:]$/.test(token.text) ||
      (/^(?:VERB|AUX|PRON|SCONJ)$/.test(token.tag) && !/^(?:his|her|its|their|our|my|your)$/.test(token.low))
    )
      return false
    if (isRole(token.low) && !THINGS.test(token.low))
      return /^(?:of|for|at|in|from|to)$/.test(tokens[i + 1]?.low ?? '')
  }
  return false
}

/** "Prime Minister of Utopia Tom Lee". */
export function isPlacedRole({
  tokens,
  start,
}: {
  readonly tokens: Page['tokens']
  readonly start: number
}): boolean {
  // "the mayor of Ixo": the word itself is the place.
  if (tokens[start - 1]?.low === 'of' && !tokens[start + 1]?.capital) return false
  for (let i = start - 1; i >= start - 4; i--) {
    if (tokens[i]?.low === 'of') return isRole(tokens[i - 1]?.low ?? '')
    if (!tokens[i]?.capital) return false
  }
  return false
}
