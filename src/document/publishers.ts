import type { Byline } from './bylines.ts'
import { PLACES } from '../language/places.ts'
import { dateIn, isDateLine } from './dates.ts'

/** Where a text may name its publisher. */
interface Around {
  readonly head: readonly string[]
  /** The first line of prose. */
  readonly lead: string
  readonly foot: readonly string[]
  readonly byline: Byline | null
}

/** From "© 2024 The Gazette", "Source: The Gazette", "LONDON (Reuters) –", "By Ann Lee, The Gazette", "The Gazette, 6 May 2024". */
export function publisherIn({ head, lead, foot, byline }: Around): string | null {
  for (const line of [...head, ...foot]) {
    const told =
      /^(?:(?:source|publisher|published (?:by|in)|first published (?:by|in)):?|from:)\s+(?:the\s)?(?=\p{Lu})(.{2,60})$/iu.exec(
        line,
      ) ??
      /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s+)?(?:by\s+)?(\p{Lu}[^.|\d]{1,60})/iu.exec(
        line,
      )
    if (told?.[1] !== undefined && dateIn(told[1]) === null) return told[1].trim()
  }
  const wire =
    /^\p{Lu}[\p{Lu}.'’ -]+(?:,\s[\p{L}\p{N}.,'’ -]{2,40})?\s\((\p{Lu}[\p{L}\p{N}.& ]{1,30})\)\s*(?:--|[—–-])/u.exec(
      lead,
    )
  if (wire?.[1] !== undefined) return wire[1]
  const besideDate = head.filter(isDateLine).flatMap(parts)
  return [...(byline?.writers ?? []), ...parts(byline?.rest ?? ''), ...besideDate].find(isOutlet) ?? null
}

const parts = (line: string): readonly string[] => line.split(/\s*[|·•]\s*|,\s+/u)

/** Whether what stands beside a writer or a date is an outlet: by its words, or by an article, which no person has. */
export const isOutlet = (part: string): boolean =>
  isPublisher(part) ||
  (/^The(?:\s\p{Lu}[\p{L}.&'’-]*){1,4}$/u.test(part) && !PLACES.has(part.toLowerCase().replaceAll(' ', '_')))

/** Whether a part of a line is a newspaper's, agency's or broadcaster's name. */
const isPublisher = (part: string): boolean =>
  /^(?:The\s)?\p{Lu}[\p{L}.&'’-]*(?:\s(?:of|and|the|&|\p{Lu}[\p{L}.&'’-]*))*$/u.test(part) &&
  dateIn(part) === null &&
  /\b(?:News|Times|Post|Gazette|Journal|Herald|Tribune|Press|Mail|Guardian|Telegraph|Observer|Review|Chronicle|Echo|Courier|Standard|Star|Sun|Mirror|Daily|Weekly|Agency|Magazine|Record|Examiner|Argus|Dispatch|Reuters|AP|AFP|BBC|CNN|NPR|Xinhua)\b/u.test(
    part,
  )
