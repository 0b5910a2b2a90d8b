import type { Match } from './cue.ts'
import { CUE_PHRASES, CUE_VERBS, type CueVerb } from '../../language/verb-forms.ts'
import { FEELINGS, TELLINGS } from '../../language/verbs-of-saying.ts'
import type { Frame, Item } from '../quotations/frame.ts'

const ACCORDING: CueVerb = { lemma: 'according', frames: 'tbqi', form: 'participle' }
const FEELING: CueVerb = { lemma: 'feel', frames: 'e', form: 'present' }
/** Pronouns that begin a clause. */
const SUBJECTS = /^(?:i|he|she|it|we|they)$/
/** Words that stand for people: "many argue", "the two admit". */
const COUNTS = /^(?:many|several|some|most|few|others|both|two|three|half)$/
const NOUN: CueVerb = { lemma: 'telling', frames: 't', form: 'base' }
const FEELING_TIES = /^(?:by|about|that|with|of|at)$/
/** Forms that are verbs whatever the tagger makes of them. */
const SURE = new Set(
  'said says told added wrote tweeted asked explained replied argued insisted noted saying adding noting'.split(
    ' ',
  ),
)

/** The verb of speech that begins at an item, or null. */
export function cueAt(frame: Frame, i: number): Match | null {
  const item = frame.items[i]
  if (!item || item.quotation || item.named) return null
  if (item.low === 'according' && frame.items[i + 1]?.low === 'to') return { verb: ACCORDING, to: i + 2 }
  for (const phrase of CUE_PHRASES.get(item.low) ?? []) {
    // "complained loudly about": an adverb may come between.
    const from =
      i + (frame.items[i + 1]?.tag === 'ADV' && frame.items[i + 1]?.low !== phrase.words[0] ? 2 : 1)
    if (!phrase.words.every((word, k) => frame.items[from + k]?.low === word)) continue
    const clause = frame.items[from + phrase.words.length]?.low === 'that' && /[tb]/.test(phrase.frames)
    return clause || isVerb(frame, i) ? { verb: phrase, to: from + phrase.words.length } : null
  }
  if (isTelling(frame, i)) return { verb: NOUN, to: i + 1 }
  const feeling = feelingAt(frame, i)
  if (feeling !== null) return { verb: FEELING, to: feeling }
  const verb = CUE_VERBS.get(item.low)
  return verb && isVerb(frame, i) ? { verb, to: i + 1 } : null
}

/** "Lee's claim that the bridge …": a noun for what is said, with its clause, that is no subject of the sentence. */
function isTelling(frame: Frame, i: number): boolean {
  const [item, that, next] = [frame.items[i], frame.items[i + 1], frame.items[i + 2]]
  if (!item || that?.low !== 'that' || !next || !TELLINGS.has(item.low.replace(/s$/u, ''))) return false
  if (next.tag === 'VERB' || next.tag === 'AUX') return false
  return frame.items.slice(Math.max(0, i - 60), i).some(({ tag, quotation }) => tag === 'VERB' && !quotation)
}

/** "was most impressed by": where the feeling stands; null where there is none. */
function feelingAt(frame: Frame, i: number): number | null {
  if (!/^(?:is|was|are|were|am|'s|'m)$/.test(frame.items[i]?.low ?? '')) return null
  for (let at = i + 1; at < i + 4; at++) {
    const item = frame.items[at]
    if (!item || item.quotation) return null
    if (FEELINGS.has(item.low)) return FEELING_TIES.test(frame.items[at + 1]?.low ?? '') ? at : null
    if (item.tag !== 'ADV' && !/^(?:most|very|also)$/.test(item.low)) return null
  }
  return null
}

function isVerb(frame: Frame, i: number): boolean {
  const item = frame.items[i]
  const before = frame.items[i - 1]
  if (!item) return false
  if (SURE.has(item.low)) return true
  if (item.tag !== 'VERB') return isHiddenVerb(frame, i)
  if (
    before &&
    !before.quotation &&
    (before.tag === 'DET' ||
      (/^[’']s$/.test(before.text) &&
        item.low.endsWith('ed') &&
        /^(?:NOUN|ADJ)$/.test(frame.items[i + 1]?.tag ?? '')))
  )
    return false
  return (
    !before ||
    before.quotation !== null ||
    (before.tag !== 'ADJ' && before.tag !== 'NUM') ||
    COUNTS.test(before.low) ||
    (item.low.endsWith('ing') && frame.items[i + 1]?.low === 'that')
  )
}

/** A verb that the tagger takes for a noun or an adjective: "Lee claims the …", "Lee is promising to …". */
function isHiddenVerb(frame: Frame, i: number): boolean {
  const [before, item, next] = [frame.items[i - 1], frame.items[i], frame.items[i + 1]]
  if (!before || !item || !next || before.quotation) return false
  if (item.low.endsWith('ing')) return before.tag === 'AUX' && (next.low === 'to' || next.low === 'that')
  const last = /^[.,]$/.test(next.text) && /^(?:reports|writes|notes|claims|says)$/.test(item.low)
  if (last) return before.named || before.tag === 'NOUN' || before.tag === 'PROPN'
  const subject = before.named || before.tag === 'PROPN' || before.tag === 'PRON'
  const object = next.low === 'that' || next.tag === 'DET' || next.tag === 'PRON' || next.named
  if (/(?:s|ed)$/.test(item.low) && subject && object && item.tag !== 'PROPN') return true
  if (item.low.endsWith('ed') && subject && next.tag === 'ADP' && item.tag === 'ADJ') return true
  return isHiddenTelling(before, item, next) || isOnlyVerb(frame, i)
}

/** "The company claims the …", "she also alleged that …": a clause follows, and no other verb goes before. */
function isOnlyVerb(frame: Frame, i: number): boolean {
  const [before, item, next] = [frame.items[i - 1], frame.items[i], frame.items[i + 1]]
  if (!/(?:s|ed)$/.test(item?.low ?? '') || !/^(?:NOUN|PROPN|ADV)$/.test(before?.tag ?? '')) return false
  if (next?.low !== 'that' && !/^(?:DET|PRON)$/.test(next?.tag ?? '')) return false
  for (let at = i - 1; at >= Math.max(0, i - 15); at--) {
    const word = frame.items[at]
    if (!word || word.quotation || /^[,;:—–―-]$/u.test(word.text)) return at < i - 1
    if (word.tag === 'AUX') return item?.low.endsWith('ed') === true && at > i - 4
    if (word.tag === 'VERB' || word.tag === 'SCONJ') return false
  }
  return i <= 15
}

/** "Ann Lee, a diver, notes that …", "students have alleged they …", "lawmakers claim it …". */
function isHiddenTelling(before: Item, item: Item, next: Item): boolean {
  const clause = next.low === 'that' || SUBJECTS.test(next.low)
  if (!clause || item.tag === 'PROPN') return false
  if (before.named && next.low === 'that') return true
  if (before.text === ',') return /(?:s|ed)$/.test(item.low)
  if (before.tag === 'AUX') return /ed$/.test(item.low)
  return (
    /^(?:NOUN|PROPN)$/.test(before.tag) &&
    !before.named &&
    before.low.endsWith('s') &&
    SUBJECTS.test(next.low)
  )
}
