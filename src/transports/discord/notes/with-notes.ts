import { ButtonStyle, ComponentType } from 'discord-api-types/v10'
import { wordingFor } from '../../../presentation/wording/wordings.ts'
import type { Answering } from '../inbound/answering.ts'
import { askerOf } from '../asked.ts'
import { withSnippetButton } from '../inbound/snippet-button.ts'
import { answerNotes } from './answer-notes.ts'
import { withNotesCommands } from './notes-commands.ts'
import type { NotesDesk } from './notes-desk.ts'
import { notesId } from './state.ts'

/** Answers what concerns notes in this thread, gives on all else, and puts a button that saves under each snippet. */
const withButton = (answering: Answering, desk: NotesDesk): Answering => ({
  ...answering,
  interaction: async (interaction, due) => {
    const own = await answerNotes(desk, interaction)
    if (own) return own
    const answered = await answering.interaction(interaction, due)
    // A reply for all to see has its buttons in the server's language.
    const { locale, placeLocale } = askerOf(interaction)
    const label = (isPrivate: boolean): string => wordingFor(isPrivate ? locale : placeLocale).notes.save
    return (
      answered &&
      withSnippetButton(answered, 'snippet', (snippet, isPrivate) => ({
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: label(isPrivate),
        custom_id: notesId({ kind: 'save', ...snippet }),
      }))
    )
  },
  commands: async () => withNotesCommands(await answering.commands()),
})

export const withNotes = Object.assign(withButton, { more: withNotesCommands })
