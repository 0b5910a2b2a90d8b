import { parentPort, workerData } from 'node:worker_threads'
import { readBytes } from '../intake/read-bytes.ts'
import { draftOf } from './draft.ts'
import type { DraftResult, Given } from './read-draft.ts'

/** Reads one article, file and words, in a thread of its own, which can be stopped. */
const { bytes, name, ...known } = workerData as Given
parentPort?.postMessage(await read())

async function read(): Promise<DraftResult> {
  const result = await readBytes(bytes, name)
  if (result.kind === 'unreadable') return result
  const draft = await draftOf(result.intake, known)
  return draft.sentences === 0 ? { kind: 'no-sentence' } : { kind: 'draft', draft }
}
