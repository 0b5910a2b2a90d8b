import { readArticle } from '../src/transports/batch/articles.ts'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { openArticles } from '../src/articles/open-articles.ts'
import { quizChoices, presentResult } from '../src/presentation/groups/present-quiz.ts'
import { wordingFor } from '../src/presentation/wording/wordings.ts'
import { quizOf } from '../src/quiz/quiz.ts'
import { randomOf, shuffled } from '../src/quiz/random.ts'
import type { Library } from '../src/search/library/library.ts'
import type { Models } from '../src/search/models/ports.ts'
import { readSeeds } from '../src/seeds.ts'
import { draw } from '../src/transports/terminal/draw.ts'
import { withModels } from './with-models.ts'

/** Invented articles of some thirty kinds; JSON lines with id, title and text. */
const TEXTS = 'training/data/more-texts.jsonl'
const line = z.object({ id: z.string(), title: z.string(), text: z.string() })

/** Questions of one article at most, and of all together. */
const EACH = 20
const ALL = 200

/**
 * `npm run -s quiz -- SEED [FILE]`: prints 200 questions over at least ten articles that the seed draws out of a file of
 * texts and what comes with the program, with their choices, the right one marked, and the passage that proves it, for a
 * person to read: is exactly one choice right, and does the passage prove it?
 */
async function print({ seed, file }: { readonly seed: string; readonly file: string }, models: Models) {
  const texts = readFileSync(file, 'utf8').trimEnd().split('\n')
  const invented = texts.map((text) => readArticle(line.parse(JSON.parse(text))))
  const documents = shuffled([...readSeeds('seeds').documents, ...invented], randomOf(seed))
  const read = (id: string) => documents.find((document) => document.id === id) ?? null
  const open = openArticles({ read, models })
  let printed = 0
  for (const { id } of documents) {
    if (printed >= ALL) return
    const library = await open(id)
    if (library) printed += printOf(library, { seed, from: printed })
  }
}

function printOf(library: Library, { seed, from }: { readonly seed: string; readonly from: number }): number {
  const wording = wordingFor('en-US')
  const questions = quizOf(library, { seed, rounds: Math.min(EACH, ALL - from), kind: 'mixed' })
  console.log(`\n=== ${library.document.id}: ${library.document.metadata.title}`)
  for (const [i, question] of questions.entries()) {
    const choices = quizChoices(question, wording).map(
      (choice, k) => `${k === question.right ? '*' : '-'} ${choice}`,
    )
    const asked = { question, number: from + i + 1, of: ALL }
    const result = { answers: 0, right: 0, scores: [], isLast: false }
    const message = presentResult(asked, result, { library, wording })
    const shown = draw(message, { width: 160, colour: false }).trimEnd()
    console.log(`\n[${question.kind}]\n${choices.join('\n')}\n${shown}`)
  }
  return questions.length
}

const [seed = 'Orr', file = TEXTS] = process.argv.slice(2)
await withModels((models) => print({ seed, file }, models))
