import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { Outputs, Row, RunRow } from './reading/row.ts'
import { addsWhole } from './whole-sums.ts'

/** A model that is loaded. */
interface Session {
  readonly run: RunRow
  readonly release: () => Promise<void>
}

/**
 * What ONNX Runtime is told beside its options (onnxruntime_session_options_config_keys.h). Where sums of products would
 * be cut off, precision mode keeps them whole, so that scores are the same on every machine; it makes a row take half as
 * long again also where they are whole by themselves. Where a thread waits for the next row it sleeps, since others want
 * the core.
 */
const runtimeSettings = async () => ({
  session: { x64quantprecision: (await addsWhole()) ? '0' : '1', intra_op: { allow_spinning: '0' } },
})

/** Loads an ONNX file for the processor. */
export async function openSession(file: string, threads: number): Promise<Session> {
  const session = await InferenceSession.create(file, {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    enableCpuMemArena: false,
    enableMemPattern: false,
    logSeverityLevel: 4,
    extra: await runtimeSettings(),
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
