import { layOutPicture } from '../pictures/lay-out-picture.ts'
import { type Answered, pictureOf, say, sayLater, type ShownReply } from './answered.ts'
import type { Desk } from '../desk.ts'

/**
 * A reply as it is sent: its words at once, or with the picture that it asks for, later. One whose picture cannot be
 * laid out is sent without it.
 */
export async function show(desk: Desk, given: ShownReply): Promise<Answered> {
  const look = { ...given.look, reader: desk.context.reader }
  const shown = { ...given, look }
  const { message } = shown
  const picture = pictureOf(message)
  if (!picture) return say(shown)
  try {
    return sayLater(shown, await layOutPicture(desk.context, picture, look.wording))
  } catch (error) {
    if (message.blocks.length === 0) throw error
    desk.fault(error)
    return say(shown)
  }
}
