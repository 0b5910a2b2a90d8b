import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Loopback, startLoopback } from './loopback/loopback.ts'
import { newSigning, signed } from './loopback/signing.ts'
import { startPosted } from './posted.ts'

let discord: Loopback
let bot: Awaited<ReturnType<typeof startPosted>>
const origin = () => new URL(bot.address).origin

const word = fc.string({ unit: 'binary', maxLength: 80 })
const option = fc.record({
  name: fc.constantFrom('words', 'person', 'question', 'about', 'x'),
  value: fc.anything(),
})
/** Like an interaction, with anything in the place of anything. */
const odd = fc.oneof(
  fc.json(),
  word,
  fc
    .record(
      {
        id: fc.oneof(fc.uuid(), fc.integer()),
        type: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.anything()),
        token: word,
        application_id: word,
        user: fc.oneof(fc.record({ id: word, username: word }), fc.anything()),
        locale: fc.oneof(word, fc.anything()),
        data: fc.oneof(
          fc.record({
            type: fc.integer({ min: 0, max: 4 }),
            name: fc.constantFrom('who', 'ask', 'help', 'x'),
            options: fc.array(option),
          }),
          fc.record({ custom_id: word, component_type: fc.constant(2) }),
          fc.anything(),
        ),
        message: fc.anything(),
      },
      { requiredKeys: [] },
    )
    .map((value) =>
      JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)),
    ),
)
const path = fc.oneof(
  fc.constant('/interactions'),
  fc.webPath(),
  word.map((part) => `/${encodeURIComponent(part)}`),
)
const header = fc.record({
  'x-signature-ed25519': fc.oneof(fc.stringMatching(/^[\da-f]{128}$/), fc.stringMatching(/^[!-~]{0,40}$/)),
  'x-signature-timestamp': fc.stringMatching(/^[!-~]{0,14}$/),
})
const request = fc.record({ path, body: odd, how: fc.constantFrom('good', 'other', 'none', 'odd'), header })

const stranger = newSigning()
const headersOf = ({
  how,
  body,
  header: given,
}: {
  how: string
  body: string
  header: Record<string, string>
}) => {
  if (how === 'odd') return given
  if (how === 'none') return {}
  return signed(how === 'good' ? discord.world.signing : stranger, body)
}

/** Sends so many requests of all sorts to the server, and tests what each is answered. */
export function oddRequests(runs: number): void {
  beforeAll(async () => {
    discord = await startLoopback()
    bot = await startPosted(discord)
  })
  afterAll(async () => {
    await bot.leave()
    await discord.close()
  })

  it(
    'whatever comes over HTTP, nothing breaks and nothing of the inside is told',
    { timeout: 3_600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(request, async ({ path: to, ...rest }) => {
          const response = await fetch(`${origin()}${to}`, {
            method: 'POST',
            body: rest.body,
            headers: headersOf(rest),
          })
          const text = await response.text()
          expect(response.status).toBeLessThan(500)
          if (to === '/interactions' && rest.how !== 'good') expect(response.status).toBe(401)
          expect(text).not.toMatch(/node_modules|\n\s+at |\.ts:\d/)
        }),
        { numRuns: runs },
      )
      expect((await fetch(bot.address)).status).toBe(404)
    },
  )
}
