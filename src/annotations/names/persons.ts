import type { Mention, Person } from '../annotations.ts'
import type { ArticleReading } from '../reading.ts'

/** The people of an article with every place that means them. */
export function persons(reading: ArticleReading, pronouns: ReadonlyMap<number, number>): readonly Person[] {
  const { tokens, names, document } = reading
  const mentions = names.people.map((): Mention[] => [])
  for (const { from, to, person } of names.mentions) {
    mentions[person]?.push({
      span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
      form: 'name',
    })
  }
  for (const [index, person] of pronouns) {
    const token = tokens[index]
    if (token)
      mentions[person]?.push({
        span: { start: token.start, end: token.end },
        form: token.tag === 'PRON' ? 'pronoun' : 'description',
      })
  }
  const credits = document.sentences.filter((sentence) => sentence.kind === 'credit')
  return names.people.map((named) => {
    const sorted = (mentions[named.id] ?? []).sort((a, b) => a.span.start - b.span.start)
    const credit = sorted.every(({ span }) =>
      credits.some((c) => c.span.start <= span.start && span.end <= c.span.end),
    )
    return {
      id: named.id,
      name: named.words.join(' '),
      role: reading.roles[named.id]?.span ?? null,
      mentions: sorted,
      credit,
    }
  })
}
