import type { Match } from './cue.ts'
import { CUE_PHRASES, CUE_VERBS, type CueVerb } from '../../language/verbs/verb-forms.ts'
import { FEELINGS, TELLINGS } from '../../language/verbs/verbs-of-saying.ts'
import type { Frame, Item } from '../quotations/frame.ts'
import { viewAt } from './views.ts'

const ACCORDING: CueVerb = { lemma: 'according', frames: 'tbqi', form: 'participle' }
const FEELING: CueVerb = { lemma: 'feel', frames: 'e', form: 'present' }
/** Pronouns that begin a clause. */
const SUBJECTS = /^(?:i|he|she|it|we|they)$/
/** Words that stand for people: "many argue", "the two admit". */
const COUNTS = /^(?:many|several|some|most|few|others|both|two|three|half)$/
const NOUN: CueVerb = { lemma: 'telling', frames: 't', form: 'base' }
const FEELING_TIES = /^(?:by|about|that|with|of|at)$/
/** Forms that are verbs whatever the tagger makes of them. */
const ALWAYS_VERBS = new Set(
  'said says told added wrote tweeted asked explained replied argued insisted noted saying adding noting'.split(
    ' ',
  ),
)

/** The verb of speech that begins at an item, or null. */
export function cueAt(frame: Frame, i: number): Match | null {
  const item = frame.items[i]
  if (!item || item.quotation || item.named) return null
  if (item.low === 'according' && frame.items[i + 1]?.low === 'to') return { verb: ACCORDING, to: i + 2 }
  const view = viewAt(frame.items, i)
  if (view) return { verb: ACCORDING, to: view.to }
  const phrase = phraseAt(frame, i)
  if (phrase) return tellsClause(frame, phrase) || isVerb(frame, i) ? phrase : null
  if (isTelling(frame, i)) return { verb: NOUN, to: i + 1 }
  const feeling = feelingAt(frame, i)
  if (feeling !== null) return { verb: FEELING, to: feeling }
  const verb = CUE_VERBS.get(item.low)
  return verb && isVerb(frame, i) ? { verb, to: i + 1 } : null
}

/** The verb with its particles that stands at an item: "pointed out". */
function phraseAt(frame: Frame, i: number): Match | null {
  const next = frame.items[i + 1]
  for (const verb of CUE_PHRASES.get(frame.items[i]?.low ?? '') ?? []) {
    // "complained loudly about": an adverb may come between.
    const from = next?.tag === 'ADV' && next.low !== verb.words[0] ? i + 2 : i + 1
    if (verb.words.every((word, k) => frame.items[from + k]?.low === word))
      return { verb, to: from + verb.words.length }
  }
  return null
}

const tellsClause = (frame: Frame, { verb, to }: Match): boolean =>
  frame.items[to]?.low === 'that' && /[tb]/.test(verb.frames)

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
  const [before, item, next] = [frame.items[i - 1], frame.items[i], frame.items[i + 1]]
  if (!item) return false
  if (ALWAYS_VERBS.has(item.low)) return true
  if (item.tag !== 'VERB') return isHiddenVerb(frame, i)
  return !before || before.quotation !== null || !isDescribing({ before, item, next })
}

/** A word with those beside it. */
interface Beside {
  readonly before: Item
  readonly item: Item
  readonly next: Item | undefined
}

/** "the reported loss", "Lee's alleged friend", "three reports": a participle or a noun, by what goes before it. */
function isDescribing({ before, item, next }: Beside): boolean {
  if (before.tag === 'DET') return true
  if (/^[’']s$/.test(before.text) && item.low.endsWith('ed') && /^(?:NOUN|ADJ)$/.test(next?.tag ?? ''))
    return true
  if (before.tag !== 'ADJ' && before.tag !== 'NUM') return false
  return !COUNTS.test(before.low) && !(item.low.endsWith('ing') && next?.low === 'that')
}

/** A verb that the tagger takes for a noun or an adjective: "Lee claims the …", "Lee is promising to …". */
function isHiddenVerb(frame: Frame, i: number): boolean {
  const [before, item, next] = [frame.items[i - 1], frame.items[i], frame.items[i + 1]]
  if (!before || !item || !next || before.quotation) return false
  if (item.low.endsWith('ing')) return before.tag === 'AUX' && (next.low === 'to' || next.low === 'that')
  const last = /^[.,]$/.test(next.text) && /^(?:reports|writes|notes|claims|says)$/.test(item.low)
  if (last) return before.named || before.tag === 'NOUN' || before.tag === 'PROPN'
  return (
    (isSubject(before) && hasObject(item, next)) ||
    isHiddenTelling(before, item, next) ||
    isOnlyVerb(frame, i)
  )
}

const isSubject = ({ named, tag }: Item): boolean => named || tag === 'PROPN' || tag === 'PRON'

/** "claims the …", "alleged in …": a form of a verb, and what may stand behind one. */
function hasObject(item: Item, next: Item): boolean {
  if (item.low.endsWith('ed') && item.tag === 'ADJ' && next.tag === 'ADP') return true
  const object = next.low === 'that' || next.tag === 'DET' || next.tag === 'PRON' || next.named
  return object && item.tag !== 'PROPN' && /(?:s|ed)$/.test(item.low)
}

/** "The company claims the …", "she also alleged that …": a clause follows, and no other verb goes before. */
function isOnlyVerb(frame: Frame, i: number): boolean {
  const [before, item, next] = [frame.items[i - 1], frame.items[i], frame.items[i + 1]]
  const form = /(?:s|ed)$/.test(item?.low ?? '') && /^(?:NOUN|PROPN|ADV)$/.test(before?.tag ?? '')
  const clause = next?.low === 'that' || /^(?:DET|PRON)$/.test(next?.tag ?? '')
  return form && clause && !isVerbBefore(frame, i)
}

/** How far before a word another verb of its clause may stand. */
const CLAUSE = 15

/** Whether another verb goes before in a clause, or nothing tells where that begins; "had alleged" is one verb. */
function isVerbBefore(frame: Frame, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - CLAUSE); at--) {
    const word = frame.items[at]
    if (!word || word.quotation || /^[,;:—–―-]$/u.test(word.text)) return at === i - 1
    if (word.tag === 'AUX') return frame.items[i]?.low.endsWith('ed') !== true || at <= i - 4
    if (word.tag === 'VERB' || word.tag === 'SCONJ') return true
  }
  return i > CLAUSE
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
