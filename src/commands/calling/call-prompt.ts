import { present } from '../../presentation/answers/present.ts'
import { says } from '../../presentation/view.ts'
import { wordingFor } from '../../presentation/wording/wordings.ts'
import { refuse, textsOf, type Reply } from './call.ts'
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
  const options = textsOf(request?.options ?? {})
  const message = present(answer, {
    library,
    wording,
    command,
    options,
    page: 0,
    whole,
    reader: context.reader,
  })
  const taken = mended === null ? [] : [says(wording.says.takenAs(mended), 'quiet')]
  const { edition } = library.document
  return {
    kind: 'answer',
    answer,
    message: { ...message, blocks: [...taken, ...message.blocks] },
    edition,
    turn,
  }
}
