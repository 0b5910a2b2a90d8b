import { wordingFor } from '../../../presentation/wording/wordings.ts'
import type { Answering } from '../inbound/answering.ts'
import { askerOf } from '../asked.ts'
import { visitOf } from '../library/visit.ts'
import { withSnippetButton } from '../inbound/snippet-button.ts'
import { answerCorrections } from './answer-corrections.ts'
import { correctionButton } from './correction-button.ts'
import type { CorrectionsDesk } from './corrections-desk.ts'

/** Answers what concerns corrections in this thread, gives on all else, and puts a button under each quotation. */
export const withCorrections = (answering: Answering, desk: CorrectionsDesk): Answering => ({
  ...answering,
  interaction: async (interaction, work) => {
    const own = await answerCorrections(desk, interaction)
    if (own) return own
    const answered = await answering.interaction(interaction, work)
    // In direct messages there is nobody to say who may.
    if (!answered || visitOf({ ...desk, links: null }, interaction).server === null) return answered
    const { locale, placeLocale } = askerOf(interaction)
    return withSnippetButton(answered, 'quotation', (snippet, isPrivate) =>
      correctionButton(
        { kind: 'ask', ...snippet },
        wordingFor(isPrivate ? locale : placeLocale).corrections.button,
      ),
    )
  },
})
