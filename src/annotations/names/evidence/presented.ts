import type { NameCandidate } from '../peel.ts'
import type { Page } from '../page.ts'

/** Points for a name that the title presents. */
const PRESENTED = 2.5
/** How many words before "with" or "by" it is told what is done: "ten minutes at the quay with". */
const REACH = 6

const WITH =
  /^(?:interview|conversation|talk|chat|minutes|hour|hours|questions|q&a|lunch|dinner|tea|coffee|breakfast|evening|afternoon|walk)$/
const BY =
  /^(?:remarks|address|speech|lecture|sermon|homily|statement|letter|keynote|eulogy|testimony|toast|words|welcome|essay|column)$/

/**
 * What the title tells for a person whom it presents, in points: "Ten minutes with [Ixo Zubu]", "Address by Bishop
 * [Ixo Zubu]". Other headings tell nothing, since all their words may have capitals.
 */
export function evidenceOfTitle({ tokens }: Page, { from, titles, words }: NameCandidate): number {
  const start = from - titles.length
  const tie = tokens[start - 1]
  if (words.length < 2 || tie?.sentence !== 0 || tokens[from]?.sentence !== 0) return 0
  const done = tie.low === 'with' ? WITH : tie.low === 'by' || tie.low === 'of' ? BY : null
  const before = tokens.slice(Math.max(0, start - 1 - REACH), start - 1)
  return done && before.some(({ low }) => done.test(low)) ? PRESENTED : 0
}
