// From the lexicon of compromise 14 (github.com/spencermountain/compromise, MIT), by which words it tags so.
const WORDS = `
adrien akira alexei alexis alfie alois andi andra andrea andrey aubrey avi biff blair blaze blossom bob
buck casey cassidy charlie chase cheyenne chuck darcy devan devon drew foster francois gabriele gaby
grace grant hinata ilya jack jaime jamie jammie jessie jie jude kai kasey kelsey kendall kenyatta kerry
kiran kris lance lashawn leif luca mack mads manaia marion mark marlo marshal matti matty maxime mel
melokuhle mina morgan nick nico niko ollie pat peg pierce quinn regan rene rob shay shea shelby shiloh
skip spike stew sue sumit syd wade
`

/** Given names that say nothing of gender, in small letters. */
export const EITHER_NAMES: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u))
