// Written for this project: the negations that grammars of English list, and how they are typed. No licence needed.
const CONTRACTED =
  'is are was were do does did have has had will would can could should must need ai ca wo sha'.split(' ')

/** Verbs with their "not" in one, apostrophes straight: "isn't", and as they are typed in haste: "isnt". */
const CONTRACTED_NOTS: ReadonlySet<string> = new Set(
  CONTRACTED.flatMap((verb) => [`${verb}n't`, `${verb}nt`]),
)

/** Words that negate a sentence, in small letters, apostrophes straight. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  ...'not no never none nobody nothing neither nor nowhere without cannot hardly scarcely barely'.split(' '),
  ...CONTRACTED_NOTS,
])
