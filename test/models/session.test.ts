import { expect, it } from 'vitest'
import { openModels } from '../../src/models/open-models.ts'
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

it('says of two sentences what it says on every processor, since no sum is cut off', async () => {
  const models = openModels({ folder: 'models', tell: () => undefined })
  const [verdict] =
    (await models.judge?.relate('Taxes will rise next year.', [
      { text: 'Next year people will pay less tax.', context: '' },
    ])) ?? []
  // 0.55 where sums are kept in 16 bits; from rounding alone the last places differ.
  expect(Math.abs((verdict?.contrary ?? 0) - 0.619)).toBeLessThan(0.03)
  await models.close()
})
