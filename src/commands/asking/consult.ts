import type { Library } from '../../search/library/library.ts'
import type { Consulted } from '../../search/models/consulted.ts'
import { Unavailable, type Encoder, type Models, type JudgedSentence } from '../../search/models/ports.ts'
import type { Scores } from '../../search/models/scores.ts'
import { assertionOf } from '../../search/question/assertion.ts'
import type { Query } from '../../search/question/query.ts'
import { propose, type Candidate } from '../../search/retrieval/propose.ts'
import { similarTo } from '../../search/retrieval/similar.ts'

/** What is asked of the models about one article. */
interface Consulting {
  readonly models: Models
  readonly library: Library
  readonly query: Query
}

/** Of how many of the likeliest answers it is judged whether they deny what the question takes for granted. */
const LIKELIEST = 2

/** Asks the models about a question: which sentences are near, which answer it, and whether they contradict it. */
export async function consultQuestion({ models, library, query }: Consulting): Promise<Consulted> {
  const { judge } = models
  const similar = await similarities(models.encoder, library, query)
  const candidates = propose(library, query, { similar })
  const answers = await verdicts(candidates, library, (readings) => judge?.answers(asPut(query), readings))
  const asserted = assertionOf(query)
  const likeliest = [...candidates].sort((a, b) => worth(answers, b) - worth(answers, a)).slice(0, LIKELIEST)
  const relation = await verdicts(asserted === null ? [] : likeliest, library, (readings) =>
    judge?.relate(asserted ?? '', readings),
  )
  return { query, candidates, scores: { similar, answers, relation } }
}

/** A question as the judge knows them: it learned on written ones, and people leave out the question mark. */
const asPut = ({ spelt }: Query): string =>
  /[?？]\s*$/u.test(spelt) ? spelt : `${spelt.replace(/[\s.!…]+$/u, '')}?`

/** Asks the models about a saying: which sentences are near, and which say the same or the contrary. */
export async function consultWords({ models, library, query }: Consulting): Promise<Consulted> {
  const { judge } = models
  const similar = await similarities(models.encoder, library, query)
  const candidates = propose(library, query, { similar })
  const relation = await verdicts(candidates, library, (readings) => judge?.relate(query.spelt, readings))
  return { query, candidates, scores: { similar, answers: new Map(), relation } }
}

/** How near each of several texts comes to some sentence of an article, as a cosine; empty without an encoder. */
export async function nearness(
  { encoder }: Models,
  { vectors }: Library,
  texts: readonly string[],
): Promise<readonly number[]> {
  if (!encoder || !vectors) return []
  const typed = (await available(encoder.encode(texts))) ?? []
  return typed.map((one) => similarTo(one, vectors).reduce((most, cosine) => Math.max(most, cosine), -1))
}

async function similarities(
  encoder: Encoder | null,
  library: Library,
  { spelt }: Query,
): Promise<Float32Array> {
  if (!encoder || !library.vectors) return new Float32Array()
  const [typed = null] = (await available(encoder.encode([spelt]))) ?? []
  return similarTo(typed, library.vectors)
}

/** What the judge says of each candidate, by sentence id; nothing where there is no judge. */
async function verdicts<Verdict>(
  candidates: readonly Candidate[],
  { readings }: Library,
  ask: (readings: readonly JudgedSentence[]) => Promise<readonly Verdict[]> | undefined,
): Promise<ReadonlyMap<number, Verdict>> {
  const read = candidates.flatMap(({ id }) => readings[id] ?? [])
  const given = read.length > 0 ? ((await available(ask(read))) ?? []) : []
  return new Map(candidates.flatMap(({ id }, k) => (given[k] === undefined ? [] : [[id, given[k]] as const])))
}

/** A model that gives nothing is done without: the words answer. */
async function available<Given>(asked: Promise<Given> | undefined): Promise<Given | null> {
  try {
    return (await asked) ?? null
  } catch (error) {
    if (error instanceof Unavailable) return null
    throw error
  }
}

const worth = (answers: Scores['answers'], { id }: Candidate): number => answers.get(id)?.answers ?? 0
