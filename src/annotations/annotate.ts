import type { Document } from '../document/document.ts'
import type { Annotations } from './annotations.ts'
import type { Tags } from './tags.ts'
import { labelled } from './quotations/labelled.ts'
import { continued } from './quotations/turns.ts'
import type { Draft } from './contents/draft.ts'
import type { Frame } from './quotations/frame.ts'
import { draftsOf } from './contents/drafts.ts'
import { freeIndirect } from './contents/free-indirect.ts'
import { facts } from './facts/facts.ts'
import { proposals } from './proposals.ts'
import { read, type Reading } from './reading.ts'
import { resolvePronouns } from './coreference/coreference.ts'
import { persons } from './names/persons.ts'
import { statements } from './statements.ts'

/**
 * Reads an article by an ordered list of passes, each adding what it finds: words and names, cues and their
 * contents, quotations that go on without a cue, whom pronouns mean, and what comes of it. Pure. `tags` are the
 * tagger's, null without one.
 */
export function annotate(document: Document, _tags: Tags | null = null): Annotations {
  const reading = read(document)
  const turns = Map.groupBy(labelled(reading), ({ frame }) => frame)
  const announced = new Map(
    reading.frames.map((frame) => [frame, draftsWith(reading, frame, turns.get(frame) ?? [])]),
  )
  const drafts = freeIndirect(reading, continued(reading, announced))
  const pronouns = resolvePronouns(reading, drafts)
  const people = persons(reading, pronouns)
  const said = statements(reading, { drafts, pronouns })
  const known = { tokens: reading.tokens, people, statements: said }
  return { people, statements: said, facts: facts(document, known), proposals: proposals(document, known) }
}

/** What a label announces in a frame, and in a transcript what is reported there; elsewhere one or the other. */
const draftsWith = (reading: Reading, frame: Frame, turns: readonly Draft[]): readonly Draft[] =>
  turns.length > 0 && !reading.labels.transcript ? turns : [...turns, ...draftsOf(reading, frame)]
