// Written for this project: articles, pronouns, prepositions and conjunctions of English. No licence needed.

/** Words that, with a capital, begin a sentence far more often than they begin a name; in small letters. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you this that these those his her its their our my there here in on at by for ' +
    'from with as if when while after before since although though but and or so yet however meanwhile what who ' +
    'where why how which some many most all both each one no not now then also still earlier last according ' +
    'asked despite during under over even just only once until because'
  ).split(' '),
)
