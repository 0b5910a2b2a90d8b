import { SPEECH_FORMS } from '../../../language/verbs/verb-forms.ts'
import {
  isAddressed,
  followsCalled,
  isDemonym,
  phraseOfRole,
  placedRole,
  RELATIONS,
  THINGS,
} from './before-name.ts'
import type { NameCandidate } from '../peel.ts'
import type { Page } from '../runs.ts'
import {
  isAgent,
  isFamilyFirst,
  isGiven,
  isHonorific,
  isRole,
  isSurname,
  NAME_PARTICLES,
  plainName,
} from '../words.ts'
import { PLACES } from '../../../language/places.ts'
import { DEMONYMS } from '../../../language/people/peoples.ts'

/** How far an apposition is read for a word that says what somebody is. */
const APPOSITION_REACH = 10
/**
 * How much the words of a name tell that it is a person's: what lists know of them, and whether they are words of English
 * besides. In points: about two make a person.
 */
export function byWords({ ordinary }: Page, { words, titles }: NameCandidate): number {
  const lows = words.map((word) => word.toLowerCase())
  const [first = '', last = ''] = [lows[0], lows.at(-1)]
  let points = 0
  if (titles.some(isHonorific)) points += 3
  else if (titles.some(isRole)) points += 2.5
  if (words.length === 1) points += isGiven(first) ? 1.2 : isSurname(first) || isFamilyFirst(first) ? 0.6 : 0
  else {
    if (isGiven(first)) points += 2
    else if (lows.slice(1, -1).some(isGiven)) points += 1.3
    else if (isGiven(last)) points += 0.5
    if (isSurname(last) || isFamilyFirst(last)) points += 1
    if (isFamilyFirst(first) && words.length <= 3) points += 1.2
    if (lows.some((low) => /^\p{L}\.?$/u.test(low))) points += 1
    if (lows.some((low) => NAME_PARTICLES.has(low))) points += 0.5
  }
  // Two words that English does not have: a name of somebody or of something far away.
  if (words.length > 1) {
    const strange = lows.map((low) => !ordinary.has(low) && !PLACES.has(plainName(low)))
    if (strange.every(Boolean)) points += 0.8
    else if (strange.some(Boolean)) points += 0.4
  }
  for (const [i, low] of lows.entries())
    points -= wordPenalty(low, { ordinary, last: i === lows.length - 1, first: i === 0 })
  return points
}

interface Place {
  readonly ordinary: ReadonlySet<string>
  readonly first: boolean
  readonly last: boolean
}

function wordPenalty(low: string, { ordinary, first, last }: Place): number {
  if (/^\p{L}\.?$/u.test(low) || NAME_PARTICLES.has(low)) return 0
  if (DEMONYMS.has(low) && !isGiven(low)) return 1.5
  if (PLACES.has(plainName(low)) && !isGiven(low)) return first ? 1.5 : 0.8
  if (!ordinary.has(low) || isGiven(low) || (last && isSurname(low)) || isFamilyFirst(low)) return 0
  if (low.length <= 3) return 0.2
  return first ? 0.9 : 0.6
}

/** What stands around one place where a candidate stands: reasons for and against a person, in points. */
interface Around {
  readonly plus: number
  readonly minus: number
}

export function evidenceAround(page: Page, found: NameCandidate): Around {
  const acting = saysSomething(page, found) ? 2 : acts(page, found) ? 1.2 : 0
  const [next, relative] = [page.tokens[found.to], page.tokens[found.to + 1]]
  // "through Tom Lee, who …": only people are who.
  const who = found.to - found.from > 1 && next?.text === ',' && /^(?:who|whom)$/.test(relative?.low ?? '')
  return {
    plus: Math.max(before(page, found), after(page, found), acting),
    minus: who ? 0 : against(page, found),
  }
}

/** "screenwriter Tom Lee", "his wife, Ixo", "the minister, Tom Lee, …", "minister of Utopia Tom Lee". */
function before({ tokens, credits }: Page, { from, to, titles }: NameCandidate): number {
  const start = from - titles.length
  const sentence = tokens[from]?.sentence
  if (credits.has(sentence ?? -1)) return 3
  const comma = tokens[start - 1]?.low === ','
  const word = tokens[start - (comma ? 2 : 1)]
  if (!word || word.sentence !== sentence) return 0
  if (isAddressed({ tokens, start, from, to })) return 3.5
  const closed = !comma || /^(?:[,.;:)—–-]|and|of|from)$/u.test(tokens[to]?.low ?? '')
  if (RELATIONS.test(word.low) && closed) return 3.5
  if (isRole(word.low) && !THINGS.test(word.low) && closed) return 2.5
  if (/^(?:named|called)$/.test(word.low) && followsCalled(tokens, start - 2)) return 3
  if (/^(?:is|was|'s)$/.test(word.low) && tokens[start - 2]?.low === 'name') return 3
  // "Press contact: Tom Lee"
  if (word.text === ':' && (isRole(tokens[start - 2]?.low ?? '') || tokens[start - 2]?.low === 'contact'))
    return 2.5
  // "run by an American, Tom Lee, …"
  if (comma && closed && isDemonym(tokens, start - 2)) return 2.5
  if (/^(?:told|asked|quoted|thanked|thank|interviewed|married|hired|called)$/.test(word.low)) return 1
  if (word.low === 'to' && tokens[start - 2]?.low === 'according') return 1
  if (closed && (comma || word.tag === 'NOUN') && phraseOfRole(tokens, start - (comma ? 2 : 1), sentence))
    return 2.5
  if (/-year-olds?$|(?:ist|man|woman|ologist|keeper|wright)$/.test(word.low) && !word.capital) return 2.5
  if (!comma && !word.capital && word.tag === 'NOUN' && isAgent(word.low)) return 2.5
  return placedRole({ tokens, start })
}

/** "Tom Lee, 45, …", "Tom Lee (45)", "Tom Lee, who …", "Tom Lee, a research fellow with …", "Tom Lee:" at a line's head. */
function after({ tokens }: Page, { from, to }: NameCandidate): number {
  const sentence = tokens[from]?.sentence
  const [mark, next] = [tokens[to], tokens[to + 1]]
  if (to - from > 1 && isMeantNext(tokens, to)) return 1.5
  if (!mark || mark.sentence !== sentence || !next || next.sentence !== sentence) return 0
  if (/^[,(]$/.test(mark.text) && /^\d\d$/.test(next.low) && /^[,.)]$/.test(tokens[to + 2]?.text ?? ''))
    return 3
  // "a cook from Ixo, who": it is the cook who does.
  if (to - from === 1 && /^(?:of|from|in|at|near)$/.test(tokens[from - 1]?.low ?? '')) return 0
  if (/^(?:who|whose|whom)$/.test(mark.low)) return 1.5
  if (/^(?:of|from)$/.test(mark.low) && next.capital) return 1.2
  if (mark.text !== ',') return /^(?:himself|herself)$/.test(mark.low) ? 2 : 0
  if (/^(?:who|whose|whom)$/.test(next.low)) return 2.5
  for (let i = to + 1; i < to + APPOSITION_REACH; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence || /^[,.;:]$/.test(token.text) || token.tag === 'VERB') return 0
    if (THINGS.test(token.low)) return 0
    if (isRole(token.low) && /^an?$/.test(next.low)) return 2.5
    if (isRole(token.low))
      return /^(?:DET|NOUN|ADJ|PROPN|NUM|ADV)$/.test(next.tag) || next.low === 'of' ? 2 : 0.5
  }
  return 0
}

/** "… because of Ixo Perez. She is …": the last words of a sentence, whom the next one goes on about. */
function isMeantNext(tokens: Page['tokens'], to: number): boolean {
  const [stop, next] = [tokens[to], tokens[to + 1]]
  return stop?.text === '.' && /^(?:he|she)$/.test(next?.low ?? '') && next?.sentence !== stop.sentence
}

const MOVING =
  /^(?:com(?:e|es|ing)|came|went|go(?:es|ing)|travel\w*|arriv\w+|return\w*|moved|flew|drove|walked|sailed)$/

/** "the Tom Lee", "in Tom Lee", "Tom Lee station", "the company Tom Lee", "Tom Lee, a company": reasons against. */
function against({ tokens }: Page, { from, to, titles, words }: NameCandidate): number {
  const sentence = tokens[from]?.sentence
  const word = tokens[from - titles.length - 1]
  const next = tokens[to]
  let minus = 0
  if (word && word.sentence === sentence && titles.length === 0) {
    if (/^(?:the|this|a|an|every|our|their)$/.test(word.low)) minus = words.length > 1 ? 2.5 : 3
    else if (
      /^(?:in|at|near|around|across|throughout|through|outside|inside|into|onto|via|towards)$/.test(word.low)
    )
      minus = 1.5
    else if (word.low === 'on') minus = 1
    // "came from Ixo", "from Ixo to the sea"
    else if (word.low === 'from' && (MOVING.test(tokens[from - 2]?.low ?? '') || next?.low === 'to'))
      minus = 1.5
    else if (THINGS.test(word.low)) minus = 3
    else if (
      word.tag === 'NOUN' &&
      !word.capital &&
      !isRole(word.low) &&
      /^\p{L}+$/u.test(word.low) &&
      !/(?:day|night|morning|week|month|year|er|ist|man)s?$/.test(word.low)
    )
      minus = 0.7
  }
  if (next?.sentence !== sentence || !next) return minus
  const noun =
    next.tag === 'NOUN' && !next.capital && /^\p{L}{3,}$/u.test(next.low) && !/(?:s|ed)$/.test(next.low)
  if (noun && !SPEECH_FORMS.has(next.low)) minus = Math.max(minus, 1.2)
  if (next.text === ',' && tokens[to + 1]?.low === 'where') minus = Math.max(minus, 1.5)
  if (next.text === '-' || next.text === '–') return minus
  const introduced = word?.text === ',' && isRole(tokens[from - titles.length - 2]?.low ?? '')
  if (next.text === ',' && !introduced && isThingAfter(tokens, to + 1, sentence)) return Math.max(minus, 2.5)
  return minus
}

/** ", a mid-sized company …", ", the village where". */
function isThingAfter(tokens: Page['tokens'], from: number, sentence: number | undefined): boolean {
  if (tokens[from]?.tag !== 'DET') return false
  for (let i = from + 1; i < from + 6; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence || /^[,.;:]$/.test(token.text) || token.tag === 'ADP')
      return false
    if (THINGS.test(token.low) && tokens[i + 1]?.tag !== 'NOUN') return true
    if (isRole(token.low)) return false
  }
  return false
}

/** Whether the name does something: "Lee walked", "Lee has", "Lee repairs". */
function acts({ tokens }: Page, { from, to }: NameCandidate): boolean {
  const next = tokens[to]
  if (!next || next.sentence !== tokens[from]?.sentence || next.capital) return false
  // "Ixo Perez, at the bank, thinks …": whoever opens a sentence.
  if (next.text === ',' && tokens[from - 1]?.sentence !== next.sentence && to - from > 1) return true
  if (next.tag === 'VERB') return !next.low.endsWith('ing')
  return (
    next.tag === 'AUX' ||
    (next.tag === 'NOUN' && /[^s]s$/.test(next.low)) ||
    (next.tag === 'ADV' && tokens[to + 1]?.tag === 'VERB')
  )
}

/** Whether the name says something: "Lee said", "said Lee", "Lee, …, said", "according to Lee". */
function saysSomething({ tokens }: Page, { from, to, titles }: NameCandidate): boolean {
  const start = from - titles.length
  const [previous, next] = [tokens[start - 1], tokens[to]]
  const sentence = tokens[from]?.sentence
  if (previous?.low === 'to' && tokens[start - 2]?.low === 'according') return true
  const verb = next?.tag === 'ADV' || next?.tag === 'AUX' ? tokens[to + 1] : next
  if (verb?.sentence === sentence && !verb?.capital && SPEECH_FORMS.has(verb?.low ?? '')) return true
  // "The director, Lee, admits": past the comma that closes an insertion.
  const past = tokens[to + (tokens[to + 1]?.tag === 'AUX' ? 2 : 1)]
  if (
    next?.text === ',' &&
    previous?.text === ',' &&
    past?.sentence === sentence &&
    SPEECH_FORMS.has(past?.low ?? '')
  )
    return true
  if (previous?.sentence !== sentence || !SPEECH_FORMS.has(previous?.low ?? '')) return false
  return /^(?:["”’,.]|''|\?|!)$/u.test(tokens[start - 2]?.text ?? '"') || /^[,.;:]$/.test(next?.text ?? '.')
}
