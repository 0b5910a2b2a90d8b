import type { Document } from '../../../document/document.ts'
import { OWN_TURNS } from '../../../language/verbs/cue-classes.ts'
import { OWN_ACTS } from '../../../language/verbs/own-acts.ts'
import type { StatementDraft } from '../../contents/draft.ts'
import type { Polarity } from '../../tags.ts'

/** How many characters of somebody's words are looked at for a beginning that negates or doubts them. */
const BEGINNING = 60
/** The same for a promise or a demand, which may stand behind its condition. */
const SENTENCE = 240

/**
 * What a source did with it: what its verb says, else what the words say of themselves. A quotation that ends with a
 * question mark is asked, one that begins "I doubt" doubted; "I'll mend it" and "he would mend it if …" are promised,
 * "the town must mend it" is demanded.
 */
export function polarityOf({ text }: Document, draft: StatementDraft): Polarity {
  const { kind, polarity, spans } = draft
  if (polarity !== 'said') return polarity
  const start = spans[0]?.start ?? 0
  const words = text.slice(start, Math.min(spans[0]?.end ?? 0, start + SENTENCE)).replace(/’/gu, "'")
  if (kind === 'direct') {
    const own = OWN_TURNS.find((turn) => turn.words.test(words.slice(0, BEGINNING)))
    if (own) return own.polarity
    if (text.charAt((spans.at(-1)?.end ?? 0) - 1) === '?') return 'asked'
  }
  return ownAct(draft, words)
}

/** What somebody does by words that no verb reports; only said where they do nothing. */
function ownAct({ kind, source }: StatementDraft, words: string): Polarity {
  const first = /^.*?[.!?](?=\s|$)/su.exec(words)?.[0] ?? words
  const act = OWN_ACTS.find((one) => one.kind === kind && one.words.test(first))
  const isBound = act?.polarity !== 'promised' || kind === 'direct' || !isOther(source?.head ?? '', words)
  return act && isBound ? act.polarity : 'said'
}

/** "She said he would go if …": a report of what somebody else will do. */
function isOther(head: string, words: string): boolean {
  const [subject = ''] = /^(?:he|she|they|we|i|it)\b/iu.exec(words) ?? []
  return /^(?:he|she|they|we|i|it)$/.test(head) && subject !== '' && subject.toLowerCase() !== head
}
