import type { Annotations } from '../../annotations/annotations.ts'
import type { Document } from '../../document/document.ts'
import { cut } from '../../text/span.ts'
import type { JudgedSentence } from '../models/ports.ts'

/**
 * Each sentence of an article as the judge reads it, by id: its words, and beside them the unit before it in its section
 * and the full name of whoever's words it holds, where the sentence does not name them itself. The judge was trained on
 * the same (`context` in training/corpus.py).
 */
export function readingsOf(document: Document, annotations: Annotations): readonly JudgedSentence[] {
  const speakers = speakersOf(document, annotations)
  return document.sentences.map(({ id, span, section }) => {
    const text = cut(document.text, span)
    const previous = document.sentences[id - 1]
    const before = previous?.section === section ? cut(document.text, previous.span) : ''
    const speaker = speakers[id] ?? null
    const named = speaker !== null && !text.includes(speaker) ? ` ${speaker}:` : ''
    return { text, context: before.split(/\s+/u).filter(Boolean).join(' ') + named }
  })
}

/** For each sentence the full name of who first speaks in it, or null. */
function speakersOf(
  { sentences }: Document,
  { statements, people }: Annotations,
): readonly (string | null)[] {
  const found = sentences.map((): string | null => null)
  for (const { sentences: ids, speaker, partial } of statements) {
    const name = partial || speaker === null ? undefined : people[speaker]?.name
    if (name === undefined) continue
    for (const id of ids) found[id] ??= name
  }
  return found
}
