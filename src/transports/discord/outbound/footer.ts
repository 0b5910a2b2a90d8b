import { DIVIDER, shortTitle } from '../../../presentation/locator.ts'
import { isSeen, plainLine, quiet } from './draw.ts'

/** The beginning of a line of small print. */
const SMALL_PRINT = /^(?:> )?-# /u
const MARKS = /^#+ |\*\*/gu

export interface Footer {
  /** The title of the article that a reply is about, where there are several to choose from. */
  readonly title?: string | undefined
  /** What else is said below everything: who shared it. */
  readonly footer?: string | undefined
}

/**
 * The line below the texts of a reply, of `room` characters at most; empty where there is nothing to say. The title stands
 * there only where no small print and no heading above names the article.
 */
export function footerOf(
  texts: readonly string[],
  { title = '', footer = '' }: Footer,
  room: number,
): string {
  const name = shortTitle(title)
  const drawn = plainLine(name, room)
  const isNamed = texts.some((text) => text.split('\n').some((line) => names(line, drawn)))
  return quiet(plainLine([isNamed ? '' : name, footer].filter(isSeen).join(DIVIDER), room))
}

const names = (line: string, title: string): boolean =>
  SMALL_PRINT.test(line) ? line.includes(title) : line.replace(MARKS, '') === title
