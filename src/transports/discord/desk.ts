import type { Context } from '../../commands/run.ts'
import type { Picture } from '../../presentation/message.ts'
import type { Wording } from '../../presentation/wording.ts'

/** An article by the name that people choose it by. */
export interface ArticleName {
  readonly id: string
  readonly title: string
}

/** A file that goes with a reply; `alt` is for those who do not see it. */
export interface DrawnPicture {
  readonly name: string
  readonly data: Uint8Array
  readonly alt: string
}

/** Draws a picture that a reply asks for. */
export type DrawPicture = (picture: Picture, wording: Wording) => Promise<DrawnPicture>

/** All that it takes to answer an interaction, whichever way it arrives. */
export interface Desk {
  readonly context: Context
  /** The open articles; buttons of any other are old. */
  readonly articles: readonly ArticleName[]
  readonly draw: DrawPicture
  /** Notes a fault of the program and gives the id to ask for. */
  readonly fault: (error: unknown) => string
}
