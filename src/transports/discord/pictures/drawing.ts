import type { Element } from './element.ts'

/** A picture that is laid out and not yet drawn, with the words for those who do not see it. Plain data. */
export interface Drawing {
  readonly name: string
  readonly alt: string
  /** An `Element` as JSON: a text goes from thread to thread in a hundredth of the time that its tree takes. */
  readonly layout: string
}

/** An element as a drawing holds it. */
export const asLayout = (element: Element): string => JSON.stringify(element)

/** Discord's limit for the description of a file. */
const LONGEST_ALT = 1024

/** A description within Discord's limit, shortened at a word's end. */
export function shortAlt(alt: string): string {
  if (alt.length <= LONGEST_ALT) return alt
  const room = alt.slice(0, LONGEST_ALT - 1)
  return `${room.slice(0, room.lastIndexOf(' '))}…`
}
