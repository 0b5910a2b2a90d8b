import { presentDiscussion, presentThreads } from '../../../src/presentation/groups/present-discussion.ts'
import { presentQuotation } from '../../../src/presentation/groups/present-quotation.ts'
import {
  presentPart,
  presentReminder,
  presentStatus,
} from '../../../src/presentation/groups/present-reading.ts'
import type { Message } from '../../../src/presentation/message.ts'
import { wordingFor } from '../../../src/presentation/wording/wordings.ts'
import type { Library } from '../../../src/search/library/library.ts'
import { quotationsInTurn } from '../../../src/study/daily-quotations.ts'
import { openingsFor, subjectsOf } from '../../../src/answers/lists/discussion.ts'
import { readingParts } from '../../../src/study/reading-parts.ts'
import { payloadOf } from '../../../src/transports/discord/outbound/payload.ts'
import type { ShownReply } from '../shown-reply.ts'

/** Those who have read the parts of a plan, one after the other. */
const READERS = [['101', '102'], [], ['103']]
const DUE = Date.parse('2026-05-07T12:00:00Z')

/** What a group does together: a reading plan, a discussion, a quotation of the day. */
export function togetherReplies(library: Library, locale: string): readonly ShownReply[] {
  const wording = wordingFor(locale)
  const { document } = library
  const shown = (id: string, title: string, asked: string, message: Message): ShownReply => ({
    scene: { id, title, kind: 'command' },
    asked,
    isPrivate: false,
    components: payloadOf(message, { wording, isPrivate: false }).components,
    files: [],
  })
  const spans = readingParts(document, READERS.length)
  const parts = spans.map((span, i) => ({ span, readers: READERS[i] ?? [] }))
  const [first] = parts
  const subjects = subjectsOf(library)
  const begun = subjects
    .map((subject) => ({ subject, openings: openingsFor(library, subject.span) }))
    .toSorted((a, b) => b.openings.length - a.openings.length)[0]
  const threads = subjects.slice(0, 3).map(({ span }, i) => ({ thread: `20${i}`, span, replies: i * 4 }))
  const [quotation, ...more] = quotationsInTurn(library, 'preview')
  const view = { document, wording }
  return [
    ...(first
      ? [
          shown(
            'reading-part',
            'A part of a reading plan',
            '/reading start',
            presentPart(first, { number: 1, of: parts.length }, view),
          ),
        ]
      : []),
    shown('reading-status', 'Who has read what', '/reading status', presentStatus(parts, DUE, view)),
    shown('reading-reminder', 'The one reminder', '/reading start', presentReminder(parts, view)),
    ...(begun
      ? [
          shown(
            'discussion',
            'A discussion',
            '/discuss start',
            presentDiscussion(begun.subject, begun.openings, { library, wording }),
          ),
        ]
      : []),
    shown(
      'discussions',
      'The discussions of an article',
      '/discuss list',
      presentThreads(threads, { page: 0, pages: 2 }, { library, wording }),
    ),
    ...(quotation
      ? [
          shown(
            'quotation',
            'The quotation of the day',
            '/quotation start',
            presentQuotation({ span: quotation, number: 1, of: more.length + 1 }, { library, wording }),
          ),
        ]
      : []),
  ]
}
