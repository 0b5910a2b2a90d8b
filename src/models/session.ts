import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { Outputs, Row, RunRow } from './reading/row.ts'

/** A model that is loaded. */
interface Session {
  readonly run: RunRow
  readonly release: () => Promise<void>
}

/**
 * What ONNX Runtime is told beside its options (onnxruntime_session_options_config_keys.h). Without instructions for int8
 * (VNNI) an x86 processor adds two products in 16 bits, where the sum may be cut off; precision mode keeps it whole, so
 * that scores are the same on every machine. Where a thread waits for the next row it sleeps, since others want the core.
 */
const RUNTIME_SETTINGS = { session: { x64quantprecision: '1', intra_op: { allow_spinning: '0' } } }

/** Loads an ONNX file for the processor. */
export async function openSession(file: string, threads: number): Promise<Session> {
  const session = await InferenceSession.create(file, {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    enableCpuMemArena: false,
    enableMemPattern: false,
    logSeverityLevel: 4,
    extra: RUNTIME_SETTINGS,
  })
  const wanted = new Set(session.inputNames)
  const run = async (row: Row): Promise<Outputs> => {
    const feeds = Object.entries(feedsOf(row)).filter(([name]) => wanted.has(name))
    const outputs = Object.entries(await session.run(Object.fromEntries(feeds)))
    return Object.fromEntries(
      outputs.flatMap(([name, { data }]) => (data instanceof Float32Array ? [[name, data]] : [])),
    )
  }
  return { run, release: () => session.release() }
}

function feedsOf({ ids, types }: Row): Readonly<Record<string, Tensor>> {
  const tensor = (numbers: readonly number[]): Tensor =>
    new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length])
  return { input_ids: tensor(ids), attention_mask: tensor(ids.map(() => 1)), token_type_ids: tensor(types) }
}
