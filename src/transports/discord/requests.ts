import type { REST } from 'discord.js'

/** The requests that the bot makes. */
export type Requests = Pick<REST, 'get' | 'post' | 'put' | 'patch' | 'delete'>

/**
 * The same requests with the token set again before each: discord.js forgets it at the first 401, whatever that was
 * for, and every later request that needs it would fail. A token that is revoked is told by the gateway.
 */
export function withToken(rest: REST, token: string): Requests {
  const ready = (): REST => rest.setToken(token)
  return {
    get: (...given) => ready().get(...given),
    post: (...given) => ready().post(...given),
    put: (...given) => ready().put(...given),
    patch: (...given) => ready().patch(...given),
    delete: (...given) => ready().delete(...given),
  }
}
