import type { APIInteraction, RESTPutAPIApplicationCommandsJSONBody as Body } from 'discord-api-types/v10'
import type { Answered } from '../outbound/answered.ts'
import type { Answering } from './answering.ts'

/** What answers some of what comes, with what its commands add to the list; `answer` gives null for all else. */
interface Standing<Desk> {
  readonly answer: (desk: Desk, interaction: APIInteraction) => Promise<Answered | null>
  readonly more: (body: Body) => Body
}

/** Puts something before an answering: it answers in this thread what concerns it, and gives on all else. */
export const standsBefore = <Desk>({ answer, more }: Standing<Desk>) =>
  Object.assign(
    (answering: Answering, desk: Desk): Answering => ({
      ...answering,
      interaction: async (interaction, work) =>
        (await answer(desk, interaction)) ?? answering.interaction(interaction, work),
      commands: async () => more(await answering.commands()),
    }),
    { more },
  )
