import { InferenceSession, Tensor } from 'onnxruntime-node'

/**
 * A model of one MatMulInteger (ONNX operator set 10), bytes `a` of 16 rows and 64 columns by `b` of 64 rows and 16
 * columns. It has no weights, since what is multiplied is given.
 */
const ONE_PRODUCT =
  'CAg6XAoYCgFhCgFiEgFzIg1NYXRNdWxJbnRlZ2VyEgFnWhMKAWESDgoMCAISCAoCCBAKAghAWhMKAWISDgoMCAMSCAoCCEAKAggQYhMKAXMSDgoMCAYSCAoCCBAKAggQQgIQCg=='
const [ROWS, COLUMNS] = [16, 64]
/** The greatest bytes, without and with a sign: two of their products together are more than 16 bits hold. */
const [LARGEST, LARGEST_SIGNED] = [255, 127]

/**
 * Whether ONNX Runtime adds products of bytes whole here. Where a processor has no instruction for them (VNNI, on x86),
 * it adds two in 16 bits, where the sum may be cut off; which one it is, a product of the greatest bytes tells.
 */
export async function addsWhole(): Promise<boolean> {
  const session = await InferenceSession.create(Buffer.from(ONE_PRODUCT, 'base64'), {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    logSeverityLevel: 4,
  })
  const sums = await session.run({
    a: new Tensor('uint8', new Uint8Array(ROWS * COLUMNS).fill(LARGEST), [ROWS, COLUMNS]),
    b: new Tensor('int8', new Int8Array(COLUMNS * ROWS).fill(LARGEST_SIGNED), [COLUMNS, ROWS]),
  })
  await session.release()
  const whole = LARGEST * LARGEST_SIGNED * COLUMNS
  const found = sums['s']?.data
  return found instanceof Int32Array && found.every((sum) => sum === whole)
}
