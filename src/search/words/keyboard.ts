/** The letter rows of the common English keyboard; a typing error often hits a neighbour. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const NEIGHBOURS: ReadonlySet<string> = new Set(
  ROWS.flatMap((row, r) =>
    row.split('').flatMap((letter, k) => {
      const near = [row[k + 1], ROWS[r + 1]?.[k], ROWS[r + 1]?.[k - 1]]
      return near.flatMap((other) => (other === undefined ? [] : [letter + other, other + letter]))
    }),
  ),
)

/** What each typing error costs; a whole edit is 1. `first` is added at the first letter. */
const COST = { neighbour: 0.7, doubled: 0.5, vowel: 0.8, swapped: 0.7, first: 0.4 }

const isVowel = (c: string): boolean => /[aeiouy]/.test(c)

const replaced = (a: string, b: string): number => {
  if (a === b) return 0
  if (NEIGHBOURS.has(a + b)) return COST.neighbour
  return isVowel(a) && isVowel(b) ? COST.vowel : 1
}

/** The longest word that is compared, in letters. */
const LONGEST_WORD = 40

/** What each beginning of `meant` costs with one more letter typed, from the rows of one and two letters fewer. */
function nextRow(
  { two, one }: { readonly two: readonly number[]; readonly one: readonly number[] },
  { a, before }: { readonly a: string; readonly before: string | undefined },
  meant: string,
): number[] {
  const extra = a === before ? COST.doubled : 1
  const row = [(one[0] ?? 0) + 1]
  for (let j = 1; j <= meant.length; j++) {
    const b = meant[j - 1] ?? ''
    const left = b === meant[j - 2] ? COST.doubled : 1
    let best = Math.min((one[j] ?? 0) + extra, (row[j - 1] ?? 0) + left, (one[j - 1] ?? 0) + replaced(a, b))
    if (a === meant[j - 2] && b === before && a !== b) best = Math.min(best, (two[j - 2] ?? 0) + COST.swapped)
    row.push(best)
  }
  return row
}

/**
 * How far a typed word is from an intended one: edits, swaps of two letters included (Damerau 1964), that cost less
 * where fingers slip. `typingDistance('teh', 'the') //=> 0.7`. Infinity above `most`, or for words longer than 40
 * letters.
 */
export function typingDistance(typed: string, meant: string, most: number): number {
  const longest = Math.max(typed.length, meant.length)
  if (Math.abs(typed.length - meant.length) > most / COST.doubled || longest > LONGEST_WORD) return Infinity
  const first = typed[0] === meant[0] ? 0 : COST.first
  let two: number[] = []
  let one = Array.from({ length: meant.length + 1 }, (_, k) => k)
  for (let i = 1; i <= typed.length; i++) {
    const row = nextRow({ two, one }, { a: typed[i - 1] ?? '', before: typed[i - 2] }, meant)
    if (Math.min(...row) > most) return Infinity
    ;[two, one] = [one, row]
  }
  const found = (one[meant.length] ?? Infinity) + first
  return found > most ? Infinity : found
}
