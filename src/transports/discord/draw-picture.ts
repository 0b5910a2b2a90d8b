import { cite, statementOf } from '../../answers/citation.ts'
import type { Context } from '../../commands/run.ts'
import type { DrawPicture } from './desk.ts'
import { drawCard } from './pictures/draw-card.ts'
import { drawSpeakers } from './pictures/draw-speakers.ts'

/** Draws what replies ask for, of the articles that are open. */
export function picturesOf(context: Context): DrawPicture {
  return async (picture, wording) => {
    const library = await context.open(picture.article)
    if (!library) throw new Error(`a picture of the article ${picture.article}, which is not open`)
    switch (picture.kind) {
      case 'speakers':
        return drawSpeakers(library, wording)
      case 'card': {
        const { span } = picture
        return drawCard(library, cite(library, { span, statement: statementOf(library, span) }), wording)
      }
    }
  }
}
