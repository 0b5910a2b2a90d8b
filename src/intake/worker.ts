import { parentPort, workerData } from 'node:worker_threads'
import { readBytes } from './read-bytes.ts'

/** Reads one file in a thread of its own, which can be stopped. */
const { bytes, name } = workerData as { readonly bytes: Uint8Array; readonly name: string }
parentPort?.postMessage(await readBytes(bytes, name))
