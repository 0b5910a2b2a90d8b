import { cite, statementOf } from '../../answers/citation.ts'
import { refuse } from '../../commands/call.ts'
import type { Context } from '../../commands/run.ts'
import { isSpanOf } from '../../presentation/context.ts'
import type { Message } from '../../presentation/message.ts'
import { sourceText } from '../../presentation/passage.ts'
import { wordingFor } from '../../presentation/wordings.ts'
import type { Span } from '../../text/span.ts'

/** A reply that is the picture of a quotation, and nothing beside it. */
export async function cardOf(
  context: Context,
  { article, span }: { readonly article: string; readonly span: Span },
  locale: string,
): Promise<Message> {
  const library = await context.open(article)
  if (!library || !isSpanOf(library.document, span)) return refuse({ kind: 'old-button' }, locale).message
  const wording = wordingFor(locale)
  const citation = cite(library, { span, statement: statementOf(library, span) })
  const source = sourceText(citation, { library, wording })
  const alt = wording.labels.pictureOfQuotation(source, citation.text)
  return {
    outcome: 'plain',
    blocks: [],
    actions: [{ kind: 'context', article, span }],
    pictures: [{ kind: 'card', article, span, alt }],
  }
}
