import { run, type Context } from '../../../src/commands/calling/run.ts'
import { present } from '../../../src/presentation/answers/present.ts'
import { wordingFor } from '../../../src/presentation/wording/wordings.ts'
import { payloadOf, type Payload } from '../../../src/transports/discord/outbound/payload.ts'

/** The reply to a command as it would be if the bot were not sure of its answer: which questions leave it unsure changes. */
export async function doubtedReply(
  context: Context,
  { command, options }: { readonly command: string; readonly options: Readonly<Record<string, unknown>> },
  locale: string,
): Promise<Payload> {
  const result = await run(context, { command, options })
  if (result.kind === 'problem') throw new Error(`${command} refuses ${JSON.stringify(options)}`)
  const { answer, library } = result
  const wording = wordingFor(locale)
  const citations = answer.citations.length > 0 ? answer.citations : answer.nearest
  const doubted = { ...answer, kind: 'unsure' as const, reason: 'close' as const, citations, nearest: [] }
  const view = { library, wording, command, options: {}, page: 0, whole: false }
  return payloadOf(present(doubted, view), { wording, isPrivate: false })
}
