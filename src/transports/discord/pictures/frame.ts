import { colours } from './colours.ts'
import { box, type Element } from './element.ts'
import { fontFamily } from './fonts.ts'
import { width } from './width.ts'

/** The ground that every picture stands on, from its top to its bottom. */
export const pictureFrame = (padding: number, ...children: readonly Element[]): Element =>
  box(
    {
      flexDirection: 'column',
      width,
      boxSizing: 'border-box',
      padding,
      background: colours.ground,
      color: colours.words,
      fontFamily,
    },
    ...children,
  )
