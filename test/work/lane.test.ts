import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { Dropped } from '../../src/work/dropped.ts'
import { lane, type Lane } from '../../src/work/lane.ts'

let open: Lane<string, string>[] = []
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()))
  open = []
})

function echo({ atOnce = 2, most = 10, worn = Infinity } = {}) {
  let starts = 0
  const start = (): Worker => {
    starts++
    const execArgv = ['--disable-warning=ExperimentalWarning']
    return new Worker(new URL('./echo-thread.ts', import.meta.url), { execArgv })
  }
  const made = lane<string, string>({ start, atOnce, most, worn })
  open.push(made)
  const done: string[] = []
  const ask = (order: string, person = 'ann', until = Infinity) =>
    made.ask(order, { person, price: 10, until }).then(
      (given) => void done.push(given),
      (error: unknown) =>
        void done.push(error instanceof Dropped ? `${order}: ${error.reason}` : String(error)),
    )
  return { ask, done, starts: () => starts, load: () => made.load(), close: () => made.close() }
}

describe('lane', () => {
  it('does what waits in fair order, so many at once', async () => {
    const { ask, done, starts } = echo()
    const all = ['hold x1', 'a1', 'a2', 'a3', 'b1', 'go'].map((order) =>
      ask(order, order === 'go' ? 'eve' : order.slice(-2, -1)),
    )
    await Promise.all(all)
    expect(done).toEqual(['a1', 'a2', 'b1', 'go', 'hold x1', 'a3'])
    expect(starts()).toBe(1)
  })

  it('tells what waits and what runs', async () => {
    const { ask, load } = echo({ atOnce: 1 })
    const all = [ask('a'), ask('b'), ask('c')]
    expect(load()).toEqual({ waiting: 2, running: 1 })
    await Promise.all(all)
    expect(load()).toEqual({ waiting: 0, running: 0 })
  })

  it('drops what is too late, what has no place, and on closing what is not done', async () => {
    const { ask, done, close } = echo({ atOnce: 1, most: 2 })
    const all = [
      ask('hold'),
      ask('a', 'ann'),
      ask('past', 'ben', performance.now() - 1),
      ask('soon', 'ben', performance.now() + 1),
    ]
    await all[3]
    all.push(ask('b', 'ben'), ask('c', 'ann'))
    await all[5]
    await close()
    await Promise.all(all)
    expect(done).toEqual(['past: late', 'soon: late', 'c: full', 'a: full', 'b: full', 'hold: full'])
  })

  it('says how work failed, and goes on in a new thread where one has ended', async () => {
    const { ask, done, starts } = echo({ atOnce: 1 })
    for (const order of ['fail', 'a', 'end', 'b']) await ask(order)
    expect(done).toEqual(['Error: told to fail', 'a', 'Error: The thread has ended', 'b'])
    expect(starts()).toBe(2)
  })

  it('replaces a thread that is worn, and loses nothing', async () => {
    const { ask, done, starts } = echo({ worn: 3 })
    await Promise.all(Array.from({ length: 8 }, (_, i) => ask(String(i))))
    expect(done.toSorted()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
    expect(starts()).toBe(3)
  })
})
