import type { Citation } from '../../../../answers/answer.ts'
import { DIVIDER } from '../../../../presentation/locator.ts'
import type { CitedPassage } from '../../../../presentation/message.ts'
import { passage, sourceText } from '../../../../presentation/passage.ts'
import type { Wording } from '../../../../presentation/wording/wording.ts'
import type { Library } from '../../../../search/library/library.ts'
import { colours } from '../colours.ts'
import { box, drawing, line, type Element } from '../element.ts'
import { fitQuotation } from './fit-quotation.ts'
import { drawableWording } from '../fonts.ts'
import { pictureFrame } from '../frame.ts'
import { asLayout, shortAlt, type Drawing } from '../drawing.ts'

const margin = 40

/** A picture of a quotation to share: the words as they stand, who said them, and where to check it. */
export function cardDrawing(library: Library, citation: Citation, wording: Wording): Drawing {
  const source = sourceText(citation, { library, wording })
  return {
    name: 'quotation.png',
    alt: shortAlt(wording.labels.pictureOfQuotation(source, citation.text)),
    layout: asLayout(layOut(passage(citation, { library, wording: drawableWording(wording) }))),
  }
}

function layOut(shown: CitedPassage): Element {
  const direct = shown.form === 'quotation'
  return pictureFrame(margin, direct ? quotationMark : bar, words(shown), source(shown), footer(shown))
}

const quotationMark = line(
  { fontSize: 120, height: 64, lineHeight: 0.95, fontWeight: 600, color: colours.quoted },
  '“',
)
const bar = drawing(72, 34, [{ x: 0, y: 4, width: 72, height: 8, rx: 4, fill: colours.reported }])

function words({ excerpt, form }: CitedPassage): Element {
  const { text, size, cut } = fitQuotation(excerpt.text)
  return line(
    {
      fontSize: size,
      lineHeight: 1.35,
      fontWeight: form === 'quotation' && size > 30 ? 600 : 400,
      wordBreak: 'break-word',
    },
    `${text}${cut ? ' …' : ''}`,
  )
}

/** The name large, then role and form; what is nobody's words has no name. */
function source({ source: runs, form }: CitedPassage): Element {
  const accent = form === 'quotation' ? colours.quoted : colours.reported
  const named = runs[0]?.style === 'strong' ? runs[0].text : null
  const rest = runs.slice(named === null ? 0 : 1).map((run) => run.text.replace(DIVIDER, ''))
  const last = rest.at(-1) ?? ''
  return box(
    { flexDirection: 'column', marginTop: 32 },
    ...(named === null ? [] : [line({ fontSize: 32, fontWeight: 600, lineHeight: 1.3 }, named)]),
    ...rest.slice(0, -1).map((text) => line({ fontSize: 26, lineHeight: 1.35, lineClamp: 3 }, text)),
    line({ fontSize: 24, lineHeight: 1.35, color: accent, marginTop: 6 }, last),
  )
}

/** Section and sentence, then the article's title, then publisher and date, each on its line. */
function footer({ locator }: CitedPassage): Element {
  const parts = locator.split(DIVIDER)
  const lines = [parts.slice(0, -2).join(DIVIDER), ...parts.slice(-2)].filter((text) => text !== '')
  return box(
    {
      flexDirection: 'column',
      marginTop: 24,
      paddingTop: 20,
      borderTop: `2px solid ${colours.track}`,
    },
    ...lines.map((text) => line({ fontSize: 22, color: colours.quiet, lineHeight: 1.4 }, text)),
  )
}
