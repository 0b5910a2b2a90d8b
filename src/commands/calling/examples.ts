import { personItem } from '../../answers/lists/person-items.ts'
import type { CommandName } from '../../presentation/wording/wording.ts'
import type { Library } from '../../search/library/library.ts'
import { cut } from '../../text/span.ts'
import { words } from '../../text/words.ts'

/** A command to try, as it is typed. */
interface Example {
  readonly command: CommandName
  /** What follows it; empty for a command without options. */
  readonly words: string
}

/** A quotation that begins as a sentence does reads best. */
const SENTENCE = /^\p{Lu}/u
/** How many words of a quotation are enough to find it. */
const WORDS_ENOUGH = 6
const MOST_EXAMPLES = 3

/** Three things to try that work on this article, from what is in it. */
export function examples(library: Library): readonly Example[] {
  const { statements, proposals, people, facts } = library.annotations
  const named = statements.filter((s) => s.kind === 'direct' && !s.partial && s.speaker !== null)
  const quoted = named.find((s) => SENTENCE.test(cut(library.document.text, s.span))) ?? named[0]
  const speaker = people
    .map((person) => personItem(library, person, 0))
    .sort((a, b) => b.quoted + b.reported - a.quoted - a.reported)
    .find((item) => item.quoted + item.reported > 0)
  const all: readonly Example[] = [
    ...(quoted
      ? [{ command: 'who said' as const, words: firstWords(cut(library.document.text, quoted.span)) }]
      : []),
    ...(speaker ? [{ command: 'quotes' as const, words: speaker.speaker.name }] : []),
    ...(proposals.length > 0 ? [{ command: 'proposals' as const, words: '' }] : []),
    ...(facts.length > 0 ? [{ command: 'facts' as const, words: '' }] : []),
    ...(people.length > 0 ? [{ command: 'people' as const, words: '' }] : []),
    { command: 'article', words: '' },
    { command: 'help', words: '' },
  ]
  return all.slice(0, MOST_EXAMPLES)
}

function firstWords(quotation: string): string {
  const last = words(quotation)[WORDS_ENOUGH - 1]
  return last ? quotation.slice(0, last.end) : quotation
}
