import { quotesBy } from '../../../src/answers/lists/quotes.ts'
import { readDocument } from '../../../src/document/read.ts'
import { presentShared } from '../../../src/presentation/context.ts'
import type { Message } from '../../../src/presentation/message.ts'
import { presentAll } from '../../../src/presentation/answers/present-all.ts'
import { wordingFor } from '../../../src/presentation/wording/wordings.ts'
import { corrected } from '../../../src/search/library/corrected.ts'
import { type Library, openLibrary } from '../../../src/search/library/library.ts'
import { fingerprint } from '../../../src/text/fingerprint.ts'
import { cut } from '../../../src/text/span.ts'
import { codeOf } from '../../../src/transports/discord/buttons/button-state.ts'
import { correctionButton } from '../../../src/transports/discord/corrections/correction-button.ts'
import { payloadOf } from '../../../src/transports/discord/outbound/payload.ts'
import type { ShownReply } from '../shown-reply.ts'

/** What a group sees of all its articles together, and of a speaker that a moderator has put right. */
export function groupReplies(library: Library, locale: string): readonly ShownReply[] {
  const wording = wordingFor(locale)
  const { people, statements } = library.annotations
  const quoted = statements.find(
    ({ kind, partial, speaker }) => kind === 'direct' && !partial && speaker !== null,
  )
  const name = people[quoted?.speaker ?? -1]?.name
  if (!quoted || name === undefined) return []
  const told = [library, another(name)].map((one) => ({ library: one, answer: quotesBy(one, name, null) }))
  const all = presentAll(told, {
    ...{ wording, command: 'quotes', options: { person: name }, page: 0, whole: false, all: 7 },
    listOf: { article: '*', edition: 0 },
  })
  const { span } = quoted
  const print = fingerprint(cut(library.document.text, span))
  const right = corrected(library, [{ span, print, speaker: null, madeBy: '101' }])
  const done = presentShared(right, span, { wording, heading: wording.corrections.done })
  const undo = { kind: 'undo', article: codeOf(library.document.id), span, print } as const
  const asked = `/quotes ${wording.options.person.name}: ${name} ${wording.options.article.name}: ${wording.labels.allArticles}`
  return [
    shown('all-quotes', 'Somebody in all articles', { asked, message: all }),
    shown('correction', 'A speaker put right', {
      asked: `[${wording.corrections.button}]`,
      message: done,
      buttons: [correctionButton(undo, wording.corrections.undo)],
    }),
  ]

  function shown(
    id: string,
    title: string,
    { asked, message, buttons = [] }: { asked: string; message: Message; buttons?: Buttons },
  ): ShownReply {
    const isPrivate = id === 'correction'
    const { components } = payloadOf(message, { wording, isPrivate, buttons })
    return { scene: { id, title, kind: 'command' }, asked, isPrivate, components, files: [] }
  }
}

type Buttons = readonly ReturnType<typeof correctionButton>[]

/** An older article in which the same person has the word. */
function another(name: string): Library {
  const metadata = {
    ...{ title: 'The week before', publisher: 'The Orr Post', writers: [], photographer: null },
    ...{ date: '2015-12-09', language: 'en', url: null },
  }
  const text = `The members met on Monday. “We have read all of it, and we will read it once more,” said ${name}.`
  return openLibrary(readDocument({ id: 'the-week-before', text, metadata }))
}
