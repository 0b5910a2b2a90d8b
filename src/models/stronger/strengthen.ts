import { LRUCache } from 'lru-cache'
import { told } from '../../mistake.ts'
import { Unavailable, type Judge, type JudgedSentence } from '../../search/models/ports.ts'
import type { Stronger, AskVerdict } from './stronger.ts'

interface Options {
  /** The judge that marks answers, and that answers where the stronger one does not. */
  readonly own: Judge | null
  readonly stronger: Stronger
  /** Is told in one sentence, once, that the stronger judge does not answer. */
  readonly tell: (sentence: string) => void
  /** Milliseconds that it has for all sentences of a question. */
  readonly limit?: number
}

/** Milliseconds that the stronger judge has where nothing else is said. */
const REPLY_WITHIN = 2000
/** Verdicts that are remembered. */
const REMEMBERED = 5000
/** Questions in a row without an answer after which it is not asked for a while, so that nobody waits in vain. */
const FAILURES = 3
const PAUSE = 60_000

/**
 * Our own judge, with a stronger one's verdicts wherever it gives all of them in time. Both are asked at once, so that
 * a stronger one that stalls costs its time limit and no more.
 */
export function strengthen({ own, stronger, tell, limit = REPLY_WITHIN }: Options): Judge {
  const ask = patience(tell, limit)
  const answers = stronger.answers && remembering(stronger.answers)
  const relation = stronger.relation && remembering(stronger.relation)
  return {
    name: `${stronger.name}, ${own?.name ?? 'no other'}`,
    answers: async (typed, sentences) => {
      const [mine, theirs] = await Promise.all([
        settled(own?.answers(typed, sentences)),
        answers && ask((signal) => each(answers, { typed, sentences, signal })),
      ])
      if (!theirs) return mine ?? refuse()
      return theirs.map((probability, k) => ({ answers: probability, mark: mine?.[k]?.mark ?? null }))
    },
    relate: async (typed, sentences) => {
      const [mine, theirs] = await Promise.all([
        settled(own?.relate(typed, sentences)),
        relation && ask((signal) => each(relation, { typed, sentences, signal })),
      ])
      return theirs ?? mine ?? refuse()
    },
  }
}

interface Asked {
  readonly typed: string
  readonly sentences: readonly JudgedSentence[]
  readonly signal: AbortSignal
}

const each = <Value>(
  verdict: AskVerdict<Value>,
  { typed, sentences, signal }: Asked,
): Promise<readonly Value[]> => Promise.all(sentences.map((reading) => verdict({ typed, reading }, signal)))

/** Null where our own judge is missing or unavailable. */
async function settled<Value>(asked: Promise<Value> | undefined): Promise<Value | null> {
  try {
    return (await asked) ?? null
  } catch (error) {
    if (error instanceof Unavailable) return null
    throw error
  }
}

function refuse(): never {
  throw new Unavailable('Neither judge answers')
}

/** Asks within the time limit, and for a while not at all after several failures; null where nothing came of it. */
function patience(tell: (sentence: string) => void, limit: number) {
  let [failures, asleepUntil, isTold] = [0, 0, false]
  return async <Value>(ask: (signal: AbortSignal) => Promise<Value>): Promise<Value | null> => {
    if (performance.now() < asleepUntil) return null
    const breaking = new AbortController()
    let late: NodeJS.Timeout | undefined
    const over = new Promise<never>((_, reject) => {
      late = setTimeout(() => {
        reject(new Error('Too late'))
      }, limit)
    })
    try {
      const given = await Promise.race([ask(breaking.signal), over])
      failures = 0
      return given
    } catch (error) {
      failures++
      if (failures >= FAILURES) [failures, asleepUntil] = [0, performance.now() + PAUSE]
      // Why a model is unavailable has been told where it was found out.
      if (!isTold && !(error instanceof Unavailable)) {
        isTold = true
        tell(told((words) => words.host.models.silent))
      }
      return null
    } finally {
      clearTimeout(late)
      breaking.abort()
    }
  }
}

/** A verdict that is asked once for each pair. */
function remembering<Value extends number | object>(verdict: AskVerdict<Value>): AskVerdict<Value> {
  const known = new LRUCache<string, Value>({ max: REMEMBERED })
  return async (pair, signal) => {
    const key = JSON.stringify([pair.typed, pair.reading.context, pair.reading.text])
    const found = known.get(key)
    if (found !== undefined) return found
    const made = await verdict(pair, signal)
    known.set(key, made)
    return made
  }
}
