import { expect, it } from 'vitest'
import { queue } from '../../src/models/queue.ts'

it('does first what somebody waits for, then what came first', () => {
  const waiting = queue<string>()
  waiting.add('article', 1)
  waiting.add('question', 0)
  waiting.add('another article', 1)
  waiting.add('another question', 0)
  const order: string[] = []
  for (let next = waiting.first(); next !== undefined; next = waiting.first()) {
    order.push(next)
    waiting.done(next)
  }
  expect(order).toEqual(['question', 'another question', 'article', 'another article'])
})
