import { afterEach, beforeEach, expect } from 'vitest'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { startProgram } from '../program.ts'

/** A loopback Discord for each test of a file, and programs on it that end with the test. */
export function programs() {
  let discord: Loopback
  let started: ReturnType<typeof startProgram>[] = []

  beforeEach(async () => {
    discord = await startLoopback()
    // However busy the machine is: a response that Discord takes no more would be waited for in vain.
    discord.world.patience = Infinity
  })
  afterEach(async () => {
    for (const { process } of started) process.kill('SIGKILL')
    started = []
    await discord.close()
    expect(discord.world.violations).toEqual([])
  })

  return {
    get discord() {
      return discord
    },
    start: (variables: Readonly<Record<string, string>> = {}) => {
      const program = startProgram(discord, variables)
      started.push(program)
      return program
    },
    requests: (path: RegExp) => discord.world.requests.filter((request) => path.test(request.path)).length,
    someone: () => discord.person('Ann'),
    until: (condition: () => boolean) => expect.poll(condition, { timeout: 60_000 }).toBe(true),
  }
}
