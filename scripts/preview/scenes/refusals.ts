import type { Message } from '../../../src/presentation/message.ts'
import { says } from '../../../src/presentation/view.ts'
import { wordingFor } from '../../../src/presentation/wording/wordings.ts'
import { payloadOf } from '../../../src/transports/discord/outbound/payload.ts'
import type { ShownReply } from '../shown-reply.ts'

/** All that a group may be told instead of what it wished, one below the other: some take a full disk to be seen. */
export function refusalsIn(locale: string): readonly ShownReply[] {
  const wording = wordingFor(locale)
  const { refused, trouble } = wording.library
  const { forbidden, notYou, noPlace, needsTag, serverOnly, unknown } = wording.discussion
  return [
    shown('refusals-article', 'Why an article is not added', Object.values(refused)),
    shown('refusals-kept', 'Why nothing is kept', Object.values(trouble)),
    shown('refusals-thread', 'Why no discussion is opened', [
      ...[forbidden, notYou, noPlace, needsTag, serverOnly, unknown],
    ]),
  ]

  function shown(id: string, title: string, sentences: readonly string[]): ShownReply {
    const blocks = sentences.map((sentence) => says(sentence))
    const message: Message = { outcome: 'refused', blocks, actions: [], pictures: [] }
    const { components } = payloadOf(message, { wording, isPrivate: true })
    return { scene: { id, title, kind: 'command' }, asked: '…', isPrivate: true, components, files: [] }
  }
}
