import { InteractionType } from 'discord-api-types/v10'
import type { Answered } from '../outbound/answered.ts'
import type { Answering } from './answering.ts'
import { askedOf } from '../asked.ts'

/** How an answer went; `fault` where the program failed, `other` for what has no words of its own. */
interface Measured {
  /** The command, or what else was asked for: `button`, `form`, `completion`, `message`. */
  readonly what: string
  readonly outcome: 'answered' | 'put off' | 'passed over' | 'fault'
  readonly seconds: number
}

/**
 * The same answering, told of after each answer, by the command where it has one of the names. `now` in milliseconds.
 */
export function measured(
  answering: Answering,
  tell: (measured: Measured) => void,
  names: ReadonlySet<string>,
  now: () => number = () => performance.now(),
): Answering {
  const timed = async <Reply>(
    what: string,
    outcome: (reply: Reply) => Measured['outcome'],
    work: Promise<Reply>,
  ) => {
    const start = now()
    const took = () => (now() - start) / 1000
    try {
      const reply = await work
      tell({ what, outcome: outcome(reply), seconds: took() })
      return reply
    } catch (error) {
      tell({ what, outcome: 'fault', seconds: took() })
      throw error
    }
  }
  return {
    ...answering,
    interaction: (interaction, work) =>
      timed(kindOf(interaction, names), outcomeOf, answering.interaction(interaction, work)),
    message: (written, terms) => timed('message', () => 'answered', answering.message(written, terms)),
  }
}

const outcomeOf = (answered: Answered | null): Measured['outcome'] =>
  answered === null ? 'passed over' : answered.later ? 'put off' : 'answered'

/** A command's name is one of ours: a name that is not would let a stranger fill the monitor's memory. */
function kindOf(interaction: Parameters<Answering['interaction']>[0], names: ReadonlySet<string>): string {
  const asked = askedOf(interaction)
  switch (asked.kind) {
    case 'command':
      return names.has(asked.command) ? asked.command : 'other'
    case 'find':
      return 'find in article'
    case 'complete':
      return 'completion'
    case 'press':
      return 'button'
    case 'other':
      return interaction.type === InteractionType.ModalSubmit ? 'form' : 'other'
  }
}
