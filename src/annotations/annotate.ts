import type { Document } from '../document/document.ts'
import type { Annotations } from './annotations.ts'
import type { Tags } from './tags.ts'
import { continued } from './quotations/turns.ts'
import { facts } from './facts/facts.ts'
import { proposals } from './proposals/proposals.ts'
import { announcedIn } from './contents/announced.ts'
import { read } from './reading.ts'
import { authorOf, withAuthor } from './coreference/author.ts'
import { resolvePronouns } from './coreference/coreference.ts'
import { persons } from './names/persons.ts'
import { statements } from './statements.ts'

/**
 * Reads an article by an ordered list of passes, each adding what it finds: words and names, cues and their
 * contents, quotations that go on without a cue, whom pronouns mean, and what comes of it. Pure. `tags` are the
 * tagger's, null without one.
 */
export function annotate(document: Document, tags: Tags | null = null): Annotations {
  const reading = read(document)
  const drafts = continued(reading, announcedIn(reading, tags))
  const pronouns = resolvePronouns(reading, drafts)
  const named = persons(reading, pronouns)
  const said = statements(reading, { drafts, pronouns })
  const author = authorOf({ document, people: named, statements: said })
  const people = withAuthor({ document, people: named }, author)
  const known = { tokens: reading.tokens, people, statements: said, author }
  return {
    author,
    people,
    statements: said,
    facts: facts(document, known),
    proposals: proposals(document, known, tags),
  }
}
