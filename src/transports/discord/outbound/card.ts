import { cite, statementOf } from '../../../answers/citation.ts'
import { refuse } from '../../../commands/calling/call.ts'
import type { Context } from '../../../commands/calling/run.ts'
import { standing } from '../../../presentation/context.ts'
import type { Message } from '../../../presentation/message.ts'
import { sourceText } from '../../../presentation/passage.ts'
import { wordingFor } from '../../../presentation/wording/wordings.ts'
import { cut } from '../../../text/span.ts'
import type { ButtonState } from '../buttons/button-state.ts'

/** A reply that is the picture of a quotation, and nothing beside it. */
export async function cardOf(
  context: Context,
  { article, ...cited }: Pick<Extract<ButtonState, { print: number }>, 'article' | 'span' | 'print'>,
  locale: string,
): Promise<Message> {
  const library = await context.open(article)
  if (!library) return refuse({ kind: 'old-button' }, locale).message
  const span = standing(library.document, cited)
  if (!span) return refuse({ kind: 'changed-article' }, locale).message
  const wording = wordingFor(locale)
  const citation = cite(library, { span, statement: statementOf(library, span) })
  const source = sourceText(citation, { library, wording })
  const alt = wording.labels.pictureOfQuotation(source, citation.text)
  return {
    outcome: 'plain',
    blocks: [],
    actions: [{ kind: 'context', article, span, words: cut(library.document.text, span) }],
    pictures: [{ kind: 'card', article, span, alt }],
  }
}
