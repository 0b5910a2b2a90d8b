import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Row } from './rows.ts'

/** Rows as one line of JSON each, so that fitting again asks no model again. */
export function keepRows(file: string, rows: readonly Row[]): void {
  const lines = rows.map(({ right, joined, consulted, ...row }) => {
    const { answers, relation } = consulted.scores
    const scores = { similar: [], answers: [...answers], relation: [...relation] }
    return JSON.stringify({
      ...row,
      right: [...right],
      joined: [...joined],
      consulted: { ...consulted, scores },
    })
  })
  writeFileSync(file, lines.join('\n'))
}

/** The rows of a file, or null where there is none. */
export function keptRows(file: string): readonly Row[] | null {
  if (!existsSync(file)) return null
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Row => {
      const { right, joined, consulted, ...row } = JSON.parse(line) as Omit<Row, 'right' | 'joined'> & {
        right: number[]
        joined: number[]
      }
      const { answers, relation } = consulted.scores
      const scores = { similar: new Float32Array(), answers: new Map(answers), relation: new Map(relation) }
      return { ...row, right: new Set(right), joined: new Set(joined), consulted: { ...consulted, scores } }
    })
}
