// From the lexicon of compromise 14 (github.com/spencermountain/compromise, MIT), by which words it tags so, and the names of
// @faker-js/faker 10 (github.com/faker-js/faker, MIT); made by scripts/make/names.ts.
const WORDS = `
adrien akira akos alexei alexis alfie alois alva anael anar anatolie andi andra andrea andrey antonie
arcadie arsenie atmaja aubrey aurica avi ayan aydan bala bela biff blair blaze blossom bob bora buck casey
cassidy cecilio charlie chase cheyenne chuck darcy dasa devan devon dilan dildar doroteo drew elia esra
foster francois gabriele gaby ghita grace grant hani hedi hinata ilya ivica jack jaga jaime jamie jammie
janne jaya jessie jie jindra joanny jude juul kai kasey kelsey kendall kenyatta kerry kiran kris kubra lance
lashawn leif leonida luca mack mads mady manaia manel marion mark marlo marshal mateja matti matty maxime
meissa mel melokuhle mija milota mina mitra morgan nawal nevin nick nico niko olimpio ollie pat paulin peg
pierce pravoslav quinn rahmi rama regan rene rob saba sabino sadio safa sasa shay shea shelby shiloh skip
spike stew sue sumit syd tari tasnim vasilica wade yacine yani yaya zaharia zana zilan
`

/** Given names that say nothing of gender, in small letters, without accents. */
export const EITHER_NAMES: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u))
