// Written for this project after FactBank (Saurí and Pustejovsky, 2009) and Levin's English Verb Classes (1993). No licence needed.
type Turned = 'denied' | 'doubted' | 'asked' | 'demanded' | 'promised' | 'not said'

/** Verbs that do something else with a content than say it. */
interface CueClass {
  readonly polarity: Turned
  /** Base forms; "rule_out" for a verb with its particle. */
  readonly verbs: readonly string[]
  /** What the same verbs do with it under a negation: "did not deny". */
  readonly negated: Turned | 'said'
}

const verbs = (list: string): readonly string[] => list.trim().split(/\s+/)

/**
 * What a source does with the content of a report, by its verb, after the classes of FactBank (Saurí and Pustejovsky,
 * 2009) and Levin's verbs of communication (1993).
 */
export const CUE_CLASSES: readonly CueClass[] = [
  {
    polarity: 'denied',
    verbs: verbs(
      'deny reject dismiss dispute refute rebut rebuff repudiate disavow disclaim contradict contest refuse decline oppose rule_out object_to argue_against laugh_off shrug_off brush_off brush_aside wave_away wave_aside belie debunk',
    ),
    negated: 'doubted',
  },
  { polarity: 'doubted', verbs: verbs('doubt mistrust distrust'), negated: 'said' },
  { polarity: 'asked', verbs: verbs('ask wonder question inquire enquire'), negated: 'not said' },
  {
    polarity: 'demanded',
    verbs: verbs(
      'demand urge exhort implore beg request require order insist_on call_for call_on plead_for press_for argue_for advise recommend propose want warn_against caution_against advise_against',
    ),
    negated: 'not said',
  },
  { polarity: 'promised', verbs: verbs('promise pledge vow swear offer guarantee'), negated: 'not said' },
]

/** Verbs that turn a quotation against what it says: "slammed “double standards”". */
export const AGAINST: ReadonlySet<string> = new Set(
  verbs(
    'slam blast bash mock ridicule deride rebuke scold blame condemn denounce decry criticize criticise lament ' +
      'bemoan oppose attack lash_out lash_out_at speak_out_against rail_against rail_about warn_of warn_against caution_against advise_against ' +
      'argue_against complain_about object_to',
  ),
)

/** Verbs before "to say" and the like, by which nobody says it. */
export const REFUSALS: ReadonlySet<string> = new Set(
  verbs(
    'decline declined declines declining refuse refused refuses refusing fail failed fails failing neglected unable reluctant',
  ),
)

/** Sources that are nobody: "no one said". */
export const NOBODIES: ReadonlySet<string> = new Set(verbs('no nobody none neither'))

/** How somebody negates or doubts what they say at the beginning of their own words, apostrophes straight. */
export const OWN_TURNS: readonly {
  readonly polarity: Turned
  readonly words: RegExp
  readonly example: string
}[] = [
  {
    polarity: 'denied',
    words:
      /^(?:(?:no|well|but|and),? )?(?:i|we) (?:deny|reject|dispute|(?:don't|do not|didn't|did not|never) (?:agree|accept|say|claim))\b/iu,
    example: 'I deny that.',
  },
  {
    polarity: 'doubted',
    words:
      /^(?:(?:no|well|but|and),? )?(?:i|we)(?: (?:seriously |rather )?doubt|(?: am|'m| are|'re)? not (?:so |at all )?(?:sure|certain|convinced)| (?:don't|do not|can't|cannot) (?:think|believe|know|say))\b/iu,
    example: "I don't think it is safe.",
  },
  {
    polarity: 'doubted',
    words: /,? but i (?:seriously |rather )?doubt (?:that|whether|if|it)\b/iu,
    example: 'I wish them well, but I doubt that it is safe.',
  },
]
