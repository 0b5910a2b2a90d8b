import { join } from 'node:path'
import { encodeText } from './reading/encode-text.ts'
import type { RowsFor, ModelOutput, Loadable, Setting } from './jobs.ts'
import { judgePair } from './reading/judge-pair.ts'
import { faultOf, FILES, neededBy, readManifest, type ModelName } from './manifest.ts'
import type { RunRow } from './reading/row.ts'
import { classifyPair, readPairTokeniser } from './stronger/classify-pair.ts'
import { tagUnit } from './reading/tag-unit.ts'
import { readTokeniser } from './reading/tokens.ts'

/** Reads one row of what is asked. */
type Read = (asked: RowsFor, row: number) => Promise<ModelOutput[Loadable] | null>

/** A model that is ready. */
export interface Loaded {
  /** Null where there is no such row, or the model fails on it. */
  readonly read: Read
  release(): Promise<void>
}

/** A model, or why it cannot be used, and whether that holds for all of them. */
type Loading =
  | { readonly kind: 'loaded'; readonly loaded: Loaded }
  | { readonly kind: 'unfit'; readonly why: string; readonly all: boolean }

const unfit = (why: string, all = false): Loading => ({ kind: 'unfit', why, all })

/** Loads a model of the folder, whose files are checked first, or the host's. */
export async function loadModel(model: Loadable, { folder, stronger, threads }: Setting): Promise<Loading> {
  if (model === 'stronger')
    return stronger
      ? open(stronger.file, threads, () => classifying(stronger.folder))
      : unfit('there is none')
  if (folder === null) return unfit('there is none')
  const fault = faultIn(folder, model)
  return (
    fault ?? open(join(folder, FILES[model]), Math.min(threads, MOST_THREADS[model]), () => reading(folder))
  )
}

/**
 * Threads of a model's session at most. Rows of a question are short: a second thread took two fifths more of the
 * processors for a fifth less time, and others wait for these. Articles are read while nobody else is in a hurry.
 */
const MOST_THREADS: Readonly<Record<ModelName, number>> = { encoder: 1, judge: 1, tagger: 2 }

function faultIn(folder: string, model: ModelName): Loading | null {
  const listed = readManifest(folder)
  if (!listed) return unfit('manifest.json cannot be read', true)
  for (const file of neededBy(model, listed)) {
    const fault = faultOf(folder, file, listed)
    if (fault !== null) return unfit(`${file} ${fault}`)
  }
  return null
}

async function open(file: string, threads: number, make: () => (run: RunRow) => Read): Promise<Loading> {
  const openSession = await runtime()
  if (!openSession) return unfit('onnxruntime does not run on this system', true)
  try {
    const read = make()
    const session = await openSession(file, threads)
    return { kind: 'loaded', loaded: { read: orNull(read(session.run)), release: session.release } }
  } catch {
    return unfit('its files cannot be loaded')
  }
}

/** Null where the system has no fitting library, as with musl. */
async function runtime() {
  try {
    const { openSession } = await import('./session.ts')
    return openSession
  } catch {
    return null
  }
}

/** A text that a model fails on has no result; the thread goes on. */
const orNull =
  (read: Read): Read =>
  async (asked, row) => {
    try {
      return await read(asked, row)
    } catch {
      return null
    }
  }

/** The models of a folder share their tokenizer. */
const tokenisers = new Map<string, ReturnType<typeof readTokeniser>>()

function reading(folder: string): (run: RunRow) => Read {
  const tokenise = tokenisers.get(folder) ?? readTokeniser(folder)
  tokenisers.set(folder, tokenise)
  return (run) => async (asked, k) => {
    switch (asked.model) {
      case 'encoder': {
        const text = asked.rows[k]
        return text === undefined ? null : encodeText(run, tokenise, text)
      }
      case 'judge': {
        const reading = asked.rows[k]
        return reading ? judgePair(run, tokenise, { typed: asked.typed, reading }) : null
      }
      case 'tagger': {
        const unit = asked.rows[k]
        return unit ? tagUnit(run, tokenise, unit) : null
      }
      case 'stronger':
        return null
    }
  }
}

function classifying(folder: string): (run: RunRow) => Read {
  const tokenise = readPairTokeniser(folder)
  return (run) => async (asked, k) => {
    const pair = asked.model === 'stronger' ? asked.rows[k] : undefined
    return pair ? classifyPair(run, tokenise, pair) : null
  }
}
