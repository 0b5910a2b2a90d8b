import { expect, it } from 'vitest'
import { type Models, NO_MODELS, Unavailable } from '../../src/search/models/ports.ts'
import { countingLost } from '../../src/threads/lost.ts'

const away = () => Promise.reject(new Unavailable('away'))
const own: Models = {
  encoder: { name: 'e', encode: () => Promise.resolve([]) },
  judge: { name: 'j', answers: away, relate: () => Promise.resolve([]) },
  tagger: null,
}

it('counts what a model did not give', async () => {
  const { models, lost } = countingLost(own, true)
  await models.encoder?.encode(['a'])
  await models.judge?.relate('a', [])
  const counts = [lost()]
  await expect(models.judge?.answers('a', [])).rejects.toThrow('away')
  expect([...counts, lost()]).toEqual([0, 1])
})

it('counts whatever a model gives that is not ours, since it may say something else next time', async () => {
  const { models, lost } = countingLost(own, false)
  await models.judge?.relate('a', [])
  expect(lost()).toBe(1)
})

it('has no models where there are none', () => {
  expect(countingLost(NO_MODELS, true).models).toEqual(NO_MODELS)
})
