import type { APIInteraction } from 'discord-api-types/v10'

/** Hears which replies Discord was told come later, and that they are there. */
export interface PutOffHearing {
  readonly begun: (interaction: APIInteraction) => void
  readonly ended: (id: string) => void
}

/** Passes on what it hears as soon as what groups keep is open; what cannot be opened is told elsewhere. */
export function hearingOf(open: () => Promise<{ readonly putOff: PutOffHearing }>): PutOffHearing {
  const begun = new Set<string>()
  const pass = (hear: (putOff: PutOffHearing) => void): void => {
    open().then(
      ({ putOff }) => {
        hear(putOff)
      },
      () => undefined,
    )
  }
  return {
    begun: (interaction) => {
      begun.add(interaction.id)
      pass((one) => {
        one.begun(interaction)
      })
    },
    // Of most replies nothing was heard before.
    ended: (id) => {
      if (begun.delete(id))
        pass((one) => {
          one.ended(id)
        })
    },
  }
}
