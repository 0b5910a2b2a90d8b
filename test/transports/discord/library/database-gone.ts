import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fresh, freshDatabase, kinds } from '../../../store/databases.ts'
import { startGate } from '../../../store/gate.ts'
import { messageOf, outcomeOf, textOf } from '../bot.ts'
import { freePort } from '../free-port.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { startProgram } from '../program.ts'
import { serverOf } from './servers.ts'

const AWAY = 'What is kept cannot be reached for the moment; nothing was changed. Try again in a minute.'
const WORDS = { words: 'fast train of the information age' }

/** Cuts a program, over the gateway and over HTTP, off its PostgreSQL for so many milliseconds while people ask. */
export function databaseGone(milliseconds: number): void {
  const hasServer = kinds.some(({ name }) => name === 'PostgreSQL')
  describe.skipIf(!hasServer)(`the database gone for ${milliseconds / 1000} s`, { timeout: 600_000 }, () => {
    let discord: Loopback
    let kept: Fresh
    let gate: Awaited<ReturnType<typeof startGate>>
    let program: ReturnType<typeof startProgram> | null = null
    beforeEach(async () => {
      discord = await startLoopback()
      // However busy the machine is: this is not about time.
      discord.world.patience = Infinity
      kept = await freshDatabase()
      gate = await startGate(kept.address)
    })
    afterEach(async () => {
      program?.process.kill('SIGKILL')
      await program?.ended
      await gate.close()
      await discord.close()
      await kept.drop()
      expect(discord.world.violations).toEqual([])
    })

    it.each(['gateway', 'http'] as const)(
      'is told in plain private sentences, then all is well: %s',
      async (mode) => {
        const [operations, port] = [await freePort(), await freePort()]
        program = startProgram(discord, {
          DATABASE_URL: gate.address,
          OPERATIONS_PORT: String(operations),
          PORT: String(port),
          ...(mode === 'http' ? { DISCORD_PUBLIC_KEY: discord.world.signing.publicKey } : {}),
        })
        if (mode === 'http') discord.world.endpoints = [`http://127.0.0.1:${port}/interactions`]
        await expect
          .poll(() => program?.said(), { timeout: 60_000 })
          .toContain('The commands were registered')
        const server = serverOf(discord)
        const said = async (name: string, options = {}) => {
          const message = await messageOf(server.slash(discord.person('Ann'), name, options))
          return {
            text: textOf(message).split('\n')[0],
            outcome: outcomeOf(message),
            flags: message.flags & 64,
          }
        }
        const ready = async () => (await fetch(`http://127.0.0.1:${operations}/readyz`)).text()
        const found = async () => (await said('who said', WORDS)).outcome
        // An article is read behind whatever else a busy machine does.
        const isWell = () => expect.poll(found, { timeout: 240_000 }).toBe('found')

        await isWell()
        expect(await said('privacy')).toMatchObject({
          outcome: 'plain',
          text: expect.stringContaining('What is kept') as string,
        })
        expect(await ready()).toBe('ready\n')
        gate.cut()
        const until = performance.now() + milliseconds
        while (performance.now() < until) {
          const replies = await Promise.all([
            said('privacy'),
            said('article role', { role: '7' }),
            said('who said', WORDS),
          ])
          expect(replies.slice(0, 2)).toEqual(Array(2).fill({ text: AWAY, outcome: 'refused', flags: 64 }))
          // What needs nothing that is kept is answered all the same.
          expect(replies[2].outcome).toBe('found')
          expect(await ready()).toBe('not ready: database (away)\n')
          await pause(100)
        }
        gate.mend()
        await expect.poll(ready, { timeout: 60_000 }).toBe('ready\n')
        expect(await said('article role', { role: '7' })).toMatchObject({ outcome: 'plain' })
        await isWell()
        expect(program.process.exitCode).toBe(null)
        expect(program.said()).not.toMatch(/"level":[56]0|\n\s+at /u)
      },
    )
  })
}
