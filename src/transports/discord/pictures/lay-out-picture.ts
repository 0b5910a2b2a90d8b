import { cite, statementOf } from '../../../answers/citation.ts'
import type { Context } from '../../../commands/calling/run.ts'
import type { Picture } from '../../../presentation/message.ts'
import type { Wording } from '../../../presentation/wording/wording.ts'
import { cardDrawing } from './card/card-drawing.ts'
import type { Drawing } from './drawing.ts'
import { speakersDrawing } from './speakers/speakers-drawing.ts'

/** Lays out what a reply asks for, of an article that is open. */
export async function layOutPicture(context: Context, picture: Picture, wording: Wording): Promise<Drawing> {
  const library = await context.open(picture.article)
  if (!library) throw new Error(`a picture of the article ${picture.article}, which is not open`)
  switch (picture.kind) {
    case 'speakers':
      return speakersDrawing(library, wording)
    case 'card': {
      const { span } = picture
      return cardDrawing(library, cite(library, { span, statement: statementOf(library, span) }), wording)
    }
  }
}
