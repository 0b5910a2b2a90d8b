/**
 * A named case of a decision. Decisions that grew case by case are ordered lists of them: the first that applies decides,
 * and its example is run by a test, so that one case can be changed, moved or left out by itself.
 */
export interface Rule<Place> {
  readonly name: string
  /** Words that it is for; square brackets hold what is decided on. */
  readonly example: string
  readonly applies: (place: Place) => boolean
}

/** The first of the rules that applies, or undefined. */
export const firstRule = <Place, Kind extends Rule<Place>>(
  rules: readonly Kind[],
  place: Place,
): Kind | undefined => rules.find(({ applies }) => applies(place))
