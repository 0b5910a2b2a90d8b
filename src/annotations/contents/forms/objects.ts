import type { Frame, Item } from '../../quotations/frame.ts'
import { isFinite, type Stretch } from '../stretches.ts'

/** "told reporters the plan …": one noun or pronoun is whom it is told to. */
export function objectSkipped(words: readonly Item[], rest: Stretch, without: boolean): Stretch | null {
  // "warned it could fall": no object at all.
  if (/^(?:i|he|she|it|we|they)$/.test(words[0]?.low ?? '') && /^(?:AUX|VERB|ADV)$/.test(words[1]?.tag ?? ''))
    return rest
  const object = words.findIndex((item) => item.tag === 'NOUN' || item.tag === 'PRON' || item.tag === 'PROPN')
  const next = words[object + 1]
  if (without && next && /^(?:AUX|VERB)$/.test(next.tag)) return rest
  if (object < 0 || object > 4 || !next || !/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(next.tag)) return null
  return { from: rest.from + object + 1, to: rest.to }
}

/** "praised the plan during a rally", "praised the plan and left": a noun phrase ends where the telling goes on. */
export function nounsOnly(frame: Frame, { from, to }: Stretch): Stretch {
  for (let i = from + 1; i < to; i++) {
    const [item, next] = [frame.items[i], frame.items[i + 1]]
    if (!item || item.quotation) break
    if (isFinite(item, frame.items[i - 1]) && !item.low.endsWith('ing')) break
    if (/^(?:during|after|before|while|when|because)$/.test(item.low)) return { from, to: i }
    if (/^(?:and|but)$/.test(item.low) && next?.tag === 'VERB' && !next.low.endsWith('ing') && !next.named)
      return { from, to: frame.items[i - 1]?.text === ',' ? i - 1 : i }
  }
  return { from, to }
}
