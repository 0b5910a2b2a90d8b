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

/** The same requests, broken off once `signal` is aborted. */
export const brokenOffBy = (rest: Requests, signal: AbortSignal): Requests => ({
  get: (route, options) => rest.get(route, { ...options, signal }),
  post: (route, options) => rest.post(route, { ...options, signal }),
  put: (route, options) => rest.put(route, { ...options, signal }),
  patch: (route, options) => rest.patch(route, { ...options, signal }),
  delete: (route, options) => rest.delete(route, { ...options, signal }),
})
