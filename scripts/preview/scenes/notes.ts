import { presentNotes, type ShownNote } from '../../../src/presentation/groups/present-notes.ts'
import { wordingFor } from '../../../src/presentation/wording/wordings.ts'
import type { Library } from '../../../src/search/library/library.ts'
import { payloadOf } from '../../../src/transports/discord/outbound/payload.ts'
import type { ShownReply } from '../shown-reply.ts'

/** Notes on the first quotations of an article, as one who wrote them sees them. */
export function notesReplies(library: Library, locale: string): readonly ShownReply[] {
  const wording = wordingFor(locale)
  const quoted = library.annotations.statements.filter(({ kind, partial }) => kind === 'direct' && !partial)
  const notes = quoted.slice(0, 3).map(({ span }, i): ShownNote => ({
    span,
    remark: i === 1 ? null : 'Whom does this address?',
    author: '101',
    shared: i !== 2,
    madeAt: 0,
  }))
  return (['notes', 'notes-none'] as const).map((id): ShownReply => {
    const kept = id === 'notes' ? notes : []
    const message = presentNotes(kept, { library, wording, whose: 'own', page: 0 })
    return {
      scene: { id, title: id === 'notes' ? 'Notes on an article' : 'No notes yet', kind: 'command' },
      asked: '/notes list',
      isPrivate: true,
      components: payloadOf(message, { wording, isPrivate: true }).components,
      files: [],
    }
  })
}
