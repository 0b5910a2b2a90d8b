import { type APIInteraction, InteractionType, type REST } from 'discord.js'
import type { Logger } from 'pino'
import { refuse } from '../../commands/call.ts'
import { wordingFor } from '../../presentation/wordings.ts'
import { type Answered, type Edit, offer } from './answered.ts'
import { askerOf } from './asked.ts'
import { acknowledge, type Delivery, replace } from './deliver.ts'
import type { Desk } from './desk.ts'
import type { Admission } from './flood.ts'
import { answerProblem, handle } from './handle.ts'
import { payloadOf } from './payload.ts'
import { withoutSecrets } from './rest-fault.ts'

/** What it takes to receive what Discord sends. */
export interface Reception {
  readonly desk: Desk
  readonly rest: REST
  readonly logger: Logger
  readonly admit: (id: string) => Admission
}

/**
 * Answers an interaction once. Here the unexpected is caught: it is noted under an id, and the person is told that id
 * in the place of a reply.
 */
export async function receive(reception: Reception, interaction: APIInteraction): Promise<void> {
  const { rest, logger } = reception
  const answered = await answerTo(reception, interaction)
  if (!answered) return
  const delivery = await deliver(reception, interaction, answered)
  const about = { interaction: interaction.type, id: interaction.id }
  if (delivery === 'late') logger.warn(about, 'An interaction could not be answered in time')
  else logger.debug(about, 'An interaction was answered')
  if (delivery === 'delivered' && answered.finish)
    await replace(rest, interaction, await finished(reception, interaction, answered.finish))
}

async function answerTo(reception: Reception, interaction: APIInteraction): Promise<Answered | null> {
  try {
    return await admitted(reception, interaction)
  } catch (error) {
    if (interaction.type !== InteractionType.ApplicationCommandAutocomplete)
      return excuse(reception, interaction, error)
    reception.desk.fault(error)
    return { response: offer([]), finish: null }
  }
}

/** Only commands and buttons count towards a flood: completions come with every letter. */
async function admitted({ desk, admit }: Reception, interaction: APIInteraction): Promise<Answered | null> {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return handle(desk, interaction)
  const asker = askerOf(interaction)
  const admission = admit(asker.id)
  switch (admission.kind) {
    case 'welcome':
      return handle(desk, interaction)
    case 'told':
      return answerProblem(desk, asker, { kind: 'flood', seconds: admission.seconds })
    case 'ignored':
      return null
  }
}

/** A response that Discord refuses is a fault of the program; the person is told instead of being left waiting. */
async function deliver(
  reception: Reception,
  interaction: APIInteraction,
  answered: Answered,
): Promise<Delivery> {
  try {
    return await acknowledge(reception.rest, interaction, answered)
  } catch (error) {
    await acknowledge(reception.rest, interaction, excuse(reception, interaction, error))
    return 'late'
  }
}

async function finished(
  { desk }: Reception,
  interaction: APIInteraction,
  finish: () => Promise<Edit>,
): Promise<Edit> {
  try {
    return await finish()
  } catch (error) {
    const { locale } = askerOf(interaction)
    const { message } = refuse({ kind: 'unexpected', id: desk.fault(error) }, locale)
    return { payload: payloadOf(message, { wording: wordingFor(locale), isPrivate: true }), files: [] }
  }
}

const excuse = ({ desk }: Reception, interaction: APIInteraction, error: unknown): Answered =>
  answerProblem(desk, askerOf(interaction), { kind: 'unexpected', id: desk.fault(withoutSecrets(error)) })
