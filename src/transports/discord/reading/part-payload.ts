import { ButtonStyle, ComponentType } from 'discord-api-types/v10'
import { presentPart, type ShownPart } from '../../../presentation/groups/present-reading.ts'
import type { Message } from '../../../presentation/message.ts'
import { wordingFor } from '../../../presentation/wording/wordings.ts'
import type { Library } from '../../../search/library/library.ts'
import type { ReadingPlan } from '../../../store/queries/reading/reading.ts'
import type { marksOf } from '../../../store/queries/reading/reading-marks.ts'
import type { Look } from '../outbound/payload.ts'
import { readingId } from './state.ts'

type Marks = Awaited<ReturnType<typeof marksOf>>

/** The parts of a plan with who has read them. */
export const shownParts = ({ parts }: Pick<ReadingPlan, 'parts'>, marks: Marks): readonly ShownPart[] =>
  parts.map(({ part, span }) => ({
    span,
    readers: marks.filter((mark) => mark.part === part).map(({ member }) => member),
  }))

interface Showing {
  readonly marks: Marks
  readonly library: Library
  readonly reader: Look['reader']
}

/** A part as it stands in the channel, with its button. `part` counts from 0. */
export function partShown(
  plan: ReadingPlan,
  part: number,
  { marks, library: { document }, reader }: Showing,
): { readonly message: Message; readonly look: Look } {
  const wording = wordingFor(plan.locale)
  const shown = shownParts(plan, marks)[part] ?? { span: { start: 0, end: 0 }, readers: [] }
  const button = {
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: wording.reading.read,
    custom_id: readingId({ plan: plan.id, part }),
  }
  return {
    message: presentPart(shown, { number: part + 1, of: plan.parts.length }, { document, wording }),
    look: { wording, isPrivate: false, buttons: [button], reader },
  }
}
