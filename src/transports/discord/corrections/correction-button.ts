import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10'
import { correctionId, type CorrectionState } from './state.ts'

/** A button of corrections. */
export const correctionButton = (state: CorrectionState, label: string): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id: correctionId(state),
})
