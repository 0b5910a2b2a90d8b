import { once } from 'node:events'
import { constants, getPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'

const STEPS_BACK = `
  import { getPriority } from 'node:os'
  import { parentPort, workerData } from 'node:worker_threads'
  const { stepBack } = await import(workerData)
  stepBack()
  parentPort.postMessage(getPriority())
`

it.runIf(process.platform === 'linux')(
  'lowers the priority of the thread that asks, and of no other',
  async () => {
    const before = getPriority()
    const file = new URL('../../src/work/step-back.ts', import.meta.url).href
    const code = new URL(`data:text/javascript,${encodeURIComponent(STEPS_BACK)}`)
    const thread = new Worker(code, { workerData: file, execArgv: ['--disable-warning=ExperimentalWarning'] })
    const [lowered] = (await once(thread, 'message')) as [number]
    expect([lowered, getPriority()]).toEqual([
      Math.max(before, constants.priority.PRIORITY_BELOW_NORMAL),
      before,
    ])
  },
)
