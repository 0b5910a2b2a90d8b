import { acknowledge } from './routes.ts'
import { signed } from './signing.ts'
import type { World } from './world.ts'

/** Posts an interaction to the next of the bot's addresses; what it answers is the first response. */
export async function post(
  world: World,
  { id, token }: { readonly id: string; readonly token: string },
  payload: object,
): Promise<void> {
  const body = JSON.stringify(payload)
  const [address = '', ...others] = world.endpoints
  world.endpoints = [...others, address]
  const response = await fetch(address, {
    method: 'POST',
    body,
    headers: signed(world.signing, body),
  })
  if (response.status === 204) return
  if (response.status !== 200) {
    world.violations.push(`an interaction was answered with status ${response.status}`)
    return
  }
  acknowledge(world, {
    parts: [id, token],
    query: new URLSearchParams(),
    body: await response.json(),
    files: [],
  })
}
