import { examples } from '../../commands/calling/examples.ts'
import { published } from '../../presentation/locator.ts'
import { commandName } from '../../presentation/names.ts'
import type { Block } from '../../presentation/message.ts'
import { wordingFor } from '../../presentation/wording/wordings.ts'
import { draw, type TerminalStyle } from './draw.ts'
import type { Session } from './session.ts'

/** What the prompt opens with: the article and three things to try. */
export async function greeting(
  { context, articles = [], locale }: Session,
  drawing: TerminalStyle,
): Promise<string> {
  const library = await context.open(context.article)
  if (!library) return ''
  const wording = wordingFor(locale)
  const { title } = library.document.metadata
  const about = [...published(library.document, wording), wording.counts.sentences(library.document.numbered)]
  const tries = examples(library).map(({ command, words }): Block => ({
    kind: 'entry',
    title: [{ text: '  ' }, { text: `${commandName(command, wording)} ${words}`.trim(), style: 'words' }],
    detail: [],
  }))
  const blocks: readonly Block[] = [
    { kind: 'heading', text: title },
    { kind: 'says', runs: [{ text: about.join(' · '), style: 'quiet' }] },
    { kind: 'says', runs: [{ text: wording.labels.tryThese }] },
    ...tries,
    { kind: 'says', runs: [{ text: `${wording.terminal.keys} ${wording.terminal.help}`, style: 'quiet' }] },
    ...(articles.length > 1
      ? [
          {
            kind: 'says' as const,
            runs: [{ text: wording.says.moreArticles(articles.length), style: 'quiet' as const }],
          },
        ]
      : []),
  ]
  return draw({ outcome: 'plain', blocks, actions: [], pictures: [] }, drawing)
}
