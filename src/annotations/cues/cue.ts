import type { CueVerb } from '../../language/verbs/verb-forms.ts'
import type { Frame } from '../quotations/frame.ts'
import type { Phrase } from './sources/phrases.ts'
import type { ArticleReading } from '../reading.ts'

/** Words that announce what somebody says: items `from` to `to` (exclusive) of a frame. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly verb: CueVerb
  readonly source: Phrase | null
  /** The source follows: "said Lee", "according to Lee". */
  readonly inverted: boolean
  /** The source stands right at the verb; else it is taken from another verb of the sentence. */
  readonly own: boolean
}

/** A verb of speech found in a frame: items up to `to` (exclusive). */
export interface Match {
  readonly verb: CueVerb
  readonly to: number
}

/** A cue whose source is looked for. */
export interface Job {
  readonly reading: ArticleReading
  readonly frame: Frame
  readonly from: number
  readonly match: Match
  readonly before: readonly Cue[]
}
