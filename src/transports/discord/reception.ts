import { type APIInteraction, InteractionType, type REST } from 'discord.js'
import type { Logger } from 'pino'
import { type Answered, answerProblem, offer } from './answered.ts'
import type { Answering } from './answering.ts'
import { askerOf } from './asked.ts'
import { acknowledge, type Delivery, replace } from './deliver.ts'
import { finish } from './finish.ts'
import type { Admission } from './flood.ts'
import { withoutSecrets } from './rest-fault.ts'

/** What it takes to receive what Discord sends. */
export interface Reception {
  readonly answering: Answering
  /** Notes a fault of the program and gives the id to ask for. */
  readonly fault: (error: unknown) => string
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
  if (delivery === 'delivered' && answered.later)
    await replace(
      rest,
      interaction,
      await finish(answered.later, { draw: reception.answering.draw, fault: reception.fault }),
    )
}

async function answerTo(reception: Reception, interaction: APIInteraction): Promise<Answered | null> {
  try {
    return await admitted(reception, interaction)
  } catch (error) {
    if (interaction.type !== InteractionType.ApplicationCommandAutocomplete)
      return excuse(reception, interaction, error)
    reception.fault(error)
    return { response: offer([]), later: null }
  }
}

/** Only commands and buttons count towards a flood: completions come with every letter. */
async function admitted(
  { answering, admit }: Reception,
  interaction: APIInteraction,
): Promise<Answered | null> {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    return answering.interaction(interaction)
  const asker = askerOf(interaction)
  const admission = admit(asker.id)
  switch (admission.kind) {
    case 'welcome':
      return answering.interaction(interaction)
    case 'told':
      return answerProblem(asker, { kind: 'flood', seconds: admission.seconds })
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

const excuse = ({ fault }: Reception, interaction: APIInteraction, error: unknown): Answered =>
  answerProblem(askerOf(interaction), { kind: 'unexpected', id: fault(withoutSecrets(error)) })
