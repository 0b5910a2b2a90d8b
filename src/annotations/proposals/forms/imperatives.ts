import type { Token } from '../../tokens.ts'

/** How many words of a clause are looked through. */
const CLAUSE_WORDS = 12

/** "Go by the left-hand path", "So keep the box", "“Put it back,” she said", "LEE: Start with the roof." */
export function isImperative(words: readonly Token[], at: number): boolean {
  const [verb, next] = [words[at], words[at + 1]]
  if (verb?.tag !== 'VERB' || next === undefined || !isBase(verb)) return false
  if (!AFTER_IMPERATIVE.test(next.tag)) return false
  if (!begins(words, at) || RHETORICAL.test(verb.low) || isSupposed(words, at)) return false
  // "Let me say", "Let them try": nobody is to do anything.
  return !(verb.low === 'let' && /^(?:me|us|them)$/u.test(next.low))
}

const AFTER_IMPERATIVE = /^(?:DET|PRON|NOUN|ADP|ADV|NUM|ADJ|PART|SCONJ)$/u

/** No past, participle or third person, as far as its letters tell, and no dateline. */
const isBase = ({ text, low: word }: Token): boolean =>
  !/(?:ed|[aeiou].*ing|[^s]s|[^l]own|[vktz]en|osen|orn|een)$/u.test(word) &&
  !PAST.test(word) &&
  !/\p{Lu}{2}/u.test(text)

/** Pasts of irregular verbs that the tagger may see at the head of a sentence, and those that look like the base. */
const PAST =
  /^(?:said|paid|left|told|made|found|felt|held|kept|lost|met|sold|sent|spent|stood|taught|thought|won|led|bought|brought|built|caught|came|went|got|gave|knew|saw|took|wrote|ran|sat|began|fell|grew|drew|heard|meant)$/u
/** By these nobody is to do anything. */
const RHETORICAL =
  /^(?:thank|see|say|suppose|imagine|consider|compare|look|listen|guess|believe|note|remember|think|mind|welcome|forgive|excuse|pardon|trust|call|leave)$/u

/** At the head of a sentence or of a quotation, behind a label or a word that joins. */
function begins(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined) return true
  if (/^["“]$/u.test(before.text)) return opensQuotation(words, at)
  if (/^[:;]$/u.test(before.text) || isAfterCondition(words, at)) return true
  const joining = before.text === ',' ? at - 2 : at - 1
  return joining <= 1 && begins(words, joining) && JOINING.test(words[joining]?.low ?? '')
}

/** After a mark that belongs to the word behind it, itself behind a mark or at the head. */
function opensQuotation(words: readonly Token[], at: number): boolean {
  const [outside, mark] = [words[at - 2], words[at - 1]]
  const opening = mark?.end === words[at]?.start && (outside?.end ?? -1) < (mark?.start ?? 0)
  return opening && (outside === undefined || outside.tag === 'PUNCT')
}

/** "If you come late, take the side door." */
function isAfterCondition(words: readonly Token[], at: number): boolean {
  const head = /^["“]$/u.test(words[0]?.text ?? '') ? 1 : 0
  const isCondition =
    at > head + 2 && at <= head + CLAUSE_WORDS && /^(?:if|when)$/u.test(words[head]?.low ?? '')
  return isCondition && words.findIndex(({ text }, i) => i > head && text === ',') === at - 1
}

const JOINING = /^(?:so|then|and|but|now|next|finally|instead|just|first|second|third|always|never)$/u

/** "Turn the tap and you hear it": what comes of it is told, nothing asked. */
export function isSupposed(words: readonly Token[], at: number): boolean {
  if (!begins(words, at) && !begins(words, at - 1)) return false
  const clause = words.slice(at + 1, at + 1 + CLAUSE_WORDS)
  return clause.some(
    (word, i) => word.low === 'and' && /^(?:i|you|we|he|she|they|it)$/u.test(clause[i + 1]?.low ?? ''),
  )
}
