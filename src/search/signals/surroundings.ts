import type { View } from '../view.ts'

const share = ({ query }: View, score: number): number => score / (query.total || 1)

/** How well the whole paragraph matches. */
export const paragraph = (view: View): number => share(view, view.candidates.paragraphs[view.paragraph] ?? 0)

/** How well the sentence before matches, in the same paragraph. */
export function before(view: View): number {
  const from = view.index.paragraphs[view.paragraph]?.from ?? 0
  return view.id > from ? share(view, view.candidates.words[view.id - 1] ?? 0) : 0
}

/** The share of the question that the passage lacks and its neighbours have. */
export function filledIn(view: View): number {
  const { index, id, query, has } = view
  const range = index.paragraphs[view.paragraph]
  if (!range) return 0
  const near = [id - 2, id - 1, id + 1].filter((other) => other >= range.from && other < range.to)
  let sum = 0
  for (const [k, { options, weight }] of query.asked.entries()) {
    if ((has[k] ?? 0) > 0) continue
    const best = options.find((option) =>
      near.some((other) => index.passages[other]?.ids.includes(option.id)),
    )
    if (best) sum += weight * best.trust
  }
  return share(view, sum)
}
