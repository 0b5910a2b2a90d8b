import { describe, expect, it } from 'vitest'
import { freshDatabase, kinds } from '../../../store/databases.ts'
import { startGate } from '../../../store/gate.ts'
import { messageOf, textOf } from '../bot.ts'
import { freePort } from '../free-port.ts'
import { programs } from './programs.ts'

const hasServer = kinds.some(({ name }) => name === 'PostgreSQL')

/** How the program ends amid what goes on by itself, over the gateway or over HTTP. */
export function endsAmid(mode: 'gateway' | 'http'): void {
  const here = programs()

  describe(`amid what goes on by itself, over ${mode}`, () => {
    const startAt = async (more: Readonly<Record<string, string>> = {}) => {
      const port = await freePort()
      const byHttp = { DISCORD_PUBLIC_KEY: here.discord.world.signing.publicKey, PORT: String(port) }
      const program = here.start({ ...(mode === 'http' ? byHttp : {}), ...more })
      if (mode === 'http') here.discord.world.endpoints = [`http://127.0.0.1:${port}/interactions`]
      return program
    }
    const isThere = ({ said }: ReturnType<typeof here.start>) =>
      here.until(() => said().includes('The commands were registered'))

    it('is ended while Discord does not answer a post, which is not tried again', async () => {
      const program = await startAt()
      await isThere(program)
      const path = /^\/channels\/\d+\/messages$/
      here.discord.fail({ method: 'POST', path, status: 0, mute: true, times: Infinity })
      // An article that is still being read is asked for again.
      await expect
        .poll(
          async () =>
            textOf(await messageOf(here.discord.slash(here.someone(), 'quiz start', { rounds: 1 }))),
          {
            timeout: 100_000,
          },
        )
        .toMatch(/^A quiz/)
      await here.until(() => here.requests(path) > 0)
      program.process.kill('SIGTERM')
      expect((await program.ended).status).toBe(0)
      expect(here.requests(path)).toBe(1)
    })

    it.skipIf(!hasServer)(
      'is ended while its database answers nothing any more',
      { timeout: 45_000 },
      async () => {
        const kept = await freshDatabase()
        const gate = await startGate(kept.address)
        const program = await startAt({ DATABASE_URL: gate.address })
        await isThere(program)
        gate.hold()
        await messageOf(here.discord.slash(here.someone(), 'privacy'))
        program.process.kill('SIGTERM')
        expect((await program.ended).status).toBe(0)
        await gate.close()
        await kept.drop()
      },
    )

    it.skipIf(!hasServer)('is ended while its database lets nobody in', { timeout: 45_000 }, async () => {
      const kept = await freshDatabase()
      const gate = await startGate(kept.address)
      gate.hold()
      const program = await startAt({ DATABASE_URL: gate.address })
      await isThere(program)
      await messageOf(here.discord.slash(here.someone(), 'privacy'))
      program.process.kill('SIGTERM')
      expect((await program.ended).status).toBe(0)
      await gate.close()
      await kept.drop()
    })
  })
}
