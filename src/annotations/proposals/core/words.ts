const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** What is put forward. */
export const PROPOSAL_NOUNS = list(
  `proposal proposals suggestion suggestions recommendation recommendations point points measure measures step steps
   initiative initiatives idea ideas demand demands plan plans principle principles request requests
   priority priorities`,
)
/** How it is announced: "put forward five proposals". */
export const ANNOUNCING = list(
  `put puts putting made makes making offered offers offering outlined outlines outlining unveiled unveils unveiling
   presented presents presenting raised raises raising set sets setting laid lays laying listed lists listing
   tabled tables tabling announced announces announcing submitted submits submitting issued issues issuing
   advanced advances advancing gave gives giving proposed proposes proposing`,
)
/** How many, where no number says it. */
export const SEVERAL = list('several some various numerous')

/** Verbs that make a proposal by themselves, and how many words of the verb follow. */
export const PROPOSING = list(
  `proposed proposes proposing suggested suggests suggesting recommended recommends recommending
   advocated advocates advocating`,
)
/** Verbs that do with "for": "called for a fund". */
export const PROPOSING_FOR = list(
  'called calls calling pushed pushes pushing appealed appeals appealing pressed pressing argued argues arguing',
)
/** "called on all towns to": somebody is asked to do it. */
export const ASKING = list('urged urges urging')
/** After an announcement, what is stressed is what is proposed. */
export const STRESSING = list(
  `stressed stresses stressing highlighted highlights highlighting emphasized emphasizes emphasizing emphasised
   emphasises emphasising underlined underlines underlining underscored underscores underscoring`,
)
/** What one founds or changes: with these, "urged" proposes something without an announcement too. */
export const MAKING = list(
  `creation establishment formation founding introduction adoption launch construction building development expansion
   abolition ban repeal reform fostering setting`,
)
/** What may stand before a fronted participle that is a proposal of its own: "While stressing A, she also urged B". */
export const BESIDE = list('while besides')
