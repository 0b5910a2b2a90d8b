import type { Answer } from '../../answers/answer.ts'
import { present } from '../../presentation/answers/present.ts'
import type { Block } from '../../presentation/message.ts'
import { commandName } from '../../presentation/names.ts'
import { says } from '../../presentation/view.ts'
import type { CommandName, Wording } from '../../presentation/wording/wording.ts'
import { wordingFor } from '../../presentation/wording/wordings.ts'
import { foldText } from '../../text/fold.ts'
import { refuse, optionTexts, type Reply } from './call.ts'
import { prompt } from './prompt.ts'
import type { Context } from './run.ts'
import type { Turn } from '../understand/understood.ts'

/** Free text with the way in which its reply is to be shown. */
interface Spoken {
  readonly text: string
  readonly article?: string | undefined
  readonly locale?: string | undefined
  /** All pages at once and nothing shortened. */
  readonly whole?: boolean | undefined
  readonly previous: Turn | null
}

/** A reply, and what a next text may refer to. */
type Spoke = Reply & { readonly turn: Turn | null }

/** Understands free text, answers it and words the answer. Throws only for a fault of the program. */
export async function callPrompt(context: Context, { whole = false, ...spoken }: Spoken): Promise<Spoke> {
  const { locale, previous } = spoken
  const result = await prompt(context, spoken)
  if (result.kind === 'problem') return { ...refuse(result.problem, locale), turn: previous }
  const { answer, library, request, mended, turn } = result
  const wording = wordingFor(locale)
  const command = request?.command ?? 'help'
  const options = optionTexts(request?.options ?? {})
  const message = present(answer, {
    library,
    wording,
    command,
    options,
    page: 0,
    whole,
    reader: context.reader,
  })
  const taken =
    mended === null
      ? shownBy(answer, { ...spoken, command, wording })
      : [says(wording.says.takenAs(mended), 'quiet')]
  const { edition } = library.document
  return {
    kind: 'answer',
    answer,
    message: { ...message, blocks: [...taken, ...message.blocks] },
    edition,
    turn,
  }
}

/** What gives a whole list; whoever asked for it in other words is told, so as to find it again. */
const LISTS: ReadonlySet<Answer['about']> = new Set(['article', 'people', 'proposals', 'facts'])

function shownBy(
  { about }: Answer,
  {
    text,
    command,
    wording,
  }: { readonly text: string; readonly command: CommandName; readonly wording: Wording },
): readonly Block[] {
  const name = commandName(command, wording)
  const isNamed = [command, name].some((one) => foldText(text).includes(foldText(one)))
  return isNamed || !LISTS.has(about) ? [] : [says(wording.says.shownBy(name), 'quiet')]
}
