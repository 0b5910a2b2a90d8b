import type { Person, Statement } from '../../annotations/annotations.ts'
import { stem } from '../../language/stems.ts'
import type { Library } from '../../search/library/library.ts'
import { peopleMeant } from '../../search/library/people/people-meant.ts'
import { aboutAllOf } from '../../search/retrieval/about.ts'
import { stemsOf } from '../../text/stems-of.ts'
import type { Answer } from '../answer.ts'
import { cite } from '../citation.ts'
import { speakerStatements } from '../lists/person-items.ts'
import { quotesBy } from '../lists/quotes.ts'
import { withCue } from '../lists/with-cue.ts'

const OPENING = '(?:and |but |so )?what (?:else |exactly )?'
const HELPER = '(?:did|does|do|has|have|had|is|was)'
const THING = '(?:(?:anything|something|exactly|more|else) )?'
const ABOUT = '(?:about|on|of|regarding|concerning)'
const VIEWS = '(?:views?|opinions?|thoughts?|position|stance|take|comments?|remarks?|statements?)'

/** Questions for all that somebody said, or for what of it is about a topic. */
const FORMS: readonly RegExp[] = [
  `^${OPENING}${HELPER} (?<who>.+?) (?:(?:have|had|got) to )?(?:say|said|saying|think|thought|thinking)(?: ${THING}${ABOUT} (?<topic>.+))?$`,
  `^${OPENING}(?:is|are|was|were) (?<who>.+?)['’]s? ${VIEWS} ${ABOUT} (?<topic>.+)$`,
].map((form) => new RegExp(form, 'iu'))

/** Questions for what somebody did with words by one verb: "what did Lee demand?", "what does she call for?". */
const BY_VERB = new RegExp(
  `^${OPENING}${HELPER} (?<who>.+?) (?<verb>\\p{L}+)(?: (?:for|on|about|against|that|of|out))?$`,
  'iu',
)

/** What a question asks is no topic: "about how long it takes". */
const CLAUSE = /^(?:who|what|when|where|why|how|which|whether|if|that)\b/iu

/**
 * All of somebody's words that are asked for, in the article's order and nobody else's: those with every word of the
 * topic, or those that the verb announces. Null where none has them, and for any other question.
 */
export function theirWords(library: Library, asked: string): Answer | null {
  const plain = asked.trim().replace(/[\s.?!…,]+$/u, '')
  for (const form of FORMS) {
    const { who, topic } = form.exec(plain)?.groups ?? {}
    const person = who === undefined ? null : oneMeant(library, who)
    if (who !== undefined && person) return wordsOf(library, who, topic)
  }
  const { who, verb } = BY_VERB.exec(plain)?.groups ?? {}
  const person = who === undefined ? null : oneMeant(library, who)
  return person && verb !== undefined ? announcedBy(library, asked, { person, verb }) : null
}

/** Whom alone a name or a role means, letter by letter. */
function oneMeant(library: Library, who: string): Person | null {
  const { people, mended } = peopleMeant(library, who)
  const [first, second] = people
  return first && !second && mended === null ? first : null
}

function wordsOf(library: Library, who: string, topic: string | undefined): Answer | null {
  if (topic !== undefined && CLAUSE.test(topic)) return null
  const all = quotesBy(library, who, null)
  if (all.kind !== 'found') return null
  if (topic === undefined) return all
  const found = aboutAllOf(library, topic, all.citations, ({ span }) => withCue(library, span))
  return found.length > 0 ? quotesBy(library, who, topic) : null
}

function announcedBy(
  library: Library,
  asked: string,
  { person, verb }: { readonly person: Person; readonly verb: string },
): Answer | null {
  const wanted = stem(verb.toLowerCase())
  const isAnnounced = ({ cue }: Statement): boolean =>
    cue !== null && stemsOf(library.document.text, cue).has(wanted)
  const citations = speakerStatements(library, person)
    .filter(({ statement }) => isAnnounced(statement))
    .map((said) => cite(library, said))
  if (citations.length === 0) return null
  return {
    ...{ about: 'question', asked, kind: 'found', reason: 'answered' },
    ...{ answering: citations.length, citations, nearest: [] },
  }
}
