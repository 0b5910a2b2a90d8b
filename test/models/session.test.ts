import { expect, it } from 'vitest'
import { openSession } from '../../src/models/session.ts'

it('runs a model on one row, its outputs by their names', async () => {
  const session = await openSession('test/models/tiny/judge.int8.onnx', 1)
  const outputs = await session.run({ ids: [2, 3, 3, 4, 3], types: [0, 0, 0, 1, 1] })
  expect(Object.entries(outputs).map(([name, numbers]) => [name, [...numbers]])).toEqual([
    ['answers', [4]],
    ['relation', [0, 0, 0]],
    ['marks', Array(10).fill(0)],
  ])
  await session.release()
})
