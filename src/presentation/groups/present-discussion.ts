import { cite, statementOf } from '../../answers/citation.ts'
import type { Library } from '../../search/library/library.ts'
import type { Opening, Subject } from '../../answers/lists/discussion.ts'
import { cut, type Span } from '../../text/span.ts'
import { presentContext } from '../context.ts'
import { DIVIDER } from '../locator.ts'
import type { Block, Message } from '../message.ts'
import { passage } from '../passage.ts'
import { shorten } from '../shorten.ts'
import { says } from '../view.ts'
import type { Wording } from '../wording/wording.ts'

/** The longest passage of a thread that begins, of one beside it, and of one in a list. In characters. */
const LONGEST_PASSAGE = 1000
const BESIDE = 400
const LISTED = 160

interface View {
  readonly library: Library
  readonly wording: Wording
}

/** What a thread begins with: the words, their source, what stands around them, and questions. */
export function presentDiscussion({ citation }: Subject, openings: readonly Opening[], view: View): Message {
  const { library, wording } = view
  const context = presentContext(library.document, citation.span, wording).blocks
  return {
    outcome: 'plain',
    blocks: [
      passage(citation, { library, wording, limit: LONGEST_PASSAGE }),
      ...context.filter((block) => block.kind === 'passage' && block.excerpt.text !== citation.text),
      { kind: 'heading', text: wording.discussion.questions },
      ...openings.flatMap((opening, i) => asked(opening, i + 1, view)),
    ],
    actions: [],
    pictures: [],
  }
}

function asked(opening: Opening, number: number, { library, wording }: View): readonly Block[] {
  const question: Block = {
    kind: 'entry',
    title: [{ text: `${number}  `, style: 'strong' }, { text: questionOf(opening, wording) }],
    detail: [],
  }
  if (opening.kind !== 'otherwise') return [question]
  const statement = statementOf(library, opening.span)
  const citation = cite(library, { span: opening.span, statement })
  return [question, passage(citation, { library, wording, limit: BESIDE })]
}

function questionOf(opening: Opening, { discussion: { asks } }: Wording): string {
  switch (opening.kind) {
    case 'addressee':
      return asks.addressee(opening.words)
    case 'figure':
      return asks.figure(opening.words)
    case 'otherwise':
      return asks.otherwise(opening.name)
    case 'role':
      return asks.role(opening.name, opening.role)
    case 'elsewhere':
      return asks.elsewhere
    case 'grounds':
      return asks.grounds
  }
}

/** A thread with the words that it is about. `replies` is null where the bot may not see it. */
export interface ShownThread {
  readonly thread: string
  readonly span: Span
  readonly replies: number | null
}

/** A page of the threads on an article. */
export function presentThreads(
  threads: readonly ShownThread[],
  { page, pages }: { readonly page: number; readonly pages: number },
  { library, wording }: View,
): Message {
  const { discussion } = wording
  const { text, metadata } = library.document
  const lines = threads.map(({ thread, span, replies }): Block => ({
    kind: 'entry',
    title: [{ text: shortened(cut(text, span)), style: 'words' }],
    detail: [
      { text: thread, style: 'channel' },
      { text: DIVIDER + (replies === null ? discussion.unseen : discussion.replies(replies)) },
    ],
  }))
  const blocks: readonly Block[] =
    lines.length === 0
      ? [says(discussion.none)]
      : [
          { kind: 'heading', text: discussion.heading(metadata.title) },
          ...lines,
          ...(pages > 1 ? [says(wording.labels.page(page + 1, pages), 'quiet')] : []),
        ]
  return { outcome: 'plain', blocks, actions: [], pictures: [] }
}

function shortened(words: string): string {
  const short = shorten({ text: words, marks: [], cutBefore: false, cutAfter: false }, LISTED)
  return `${short.text}${short.cutAfter ? ' …' : ''}`
}
