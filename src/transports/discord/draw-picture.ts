import { cite, statementOf } from '../../answers/citation.ts'
import type { Context } from '../../commands/run.ts'
import type { Wording } from '../../presentation/wording.ts'
import type { DrawPicture } from './desk.ts'
import { drawCard } from './pictures/draw-card.ts'
import { drawSpeakers } from './pictures/draw-speakers.ts'
import { englishWords, type PictureWords } from './pictures/words.ts'

/** Draws what replies ask for, of the articles that are open. */
export function picturesOf(context: Context): DrawPicture {
  return async (picture, wording) => {
    const library = context.open(picture.article)
    if (!library) throw new Error(`a picture of the article ${picture.article}, which is not open`)
    const { alt } = picture
    switch (picture.kind) {
      case 'speakers':
        return drawSpeakers(library, { alt })
      case 'card': {
        const { span } = picture
        const citation = cite(library, { span, statement: statementOf(library, span) })
        return drawCard(library, citation, { alt, words: cardWords(wording) })
      }
    }
  }
}

/** The words of a card in a reply's language; those that only other pictures need stay as they are. */
const cardWords = ({ locale, labels }: Wording): PictureWords => ({
  ...englishWords,
  locale,
  directQuotation: labels.forms.quotation,
  reportedSpeech: labels.forms.reported,
  nobodysWords: labels.forms.passage,
  unnamed: labels.unnamed,
  sentence: labels.sentenceOf,
})
