/** Where an utterance has a typed word, and with what confidence (0 to 1) it is that word. */
export interface AlignedPlace {
  readonly at: number
  readonly confidence: number
}

interface Weighed {
  readonly weight: number
}

/**
 * The heaviest run of typed words that the utterance has in their order, each weight times its confidence; its places.
 * Gaps are allowed and cost nothing.
 */
export function heaviestAlignment(
  typed: readonly Weighed[],
  places: readonly (readonly AlignedPlace[])[],
): readonly number[] {
  const best: { readonly at: number; readonly worth: number; readonly before: number }[] = []
  places.forEach((options, k) => {
    const known = best.length
    for (const { at, confidence } of options) {
      let worth = 0
      let before = -1
      for (let b = 0; b < known; b++) {
        const other = best[b]
        if (other && other.at < at && other.worth >= worth) [worth, before] = [other.worth, b]
      }
      best.push({ at, worth: worth + confidence * (typed[k]?.weight ?? 0), before })
    }
  })
  let end = best.reduce((top, { worth }, k) => (worth > (best[top]?.worth ?? -1) ? k : top), -1)
  const alignment: number[] = []
  for (let link = best[end]; link; link = best[end]) {
    alignment.unshift(link.at)
    end = link.before
  }
  return alignment
}

/** The summed weight of an alignment's words. */
export function weightOf(
  alignment: readonly number[],
  places: readonly (readonly AlignedPlace[])[],
  typed: readonly Weighed[],
): number {
  let k = 0
  let sum = 0
  for (const at of alignment) {
    while (k < typed.length && !places[k]?.some((place) => place.at === at)) k++
    sum += typed[k]?.weight ?? 0
    k++
  }
  return sum
}
