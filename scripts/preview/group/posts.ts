import type { APIMessageTopLevelComponent } from 'discord.js'
import type { Requests } from '../../../src/transports/discord/requests.ts'

/** A message that the bot posted by itself, as it stands now. */
interface Post {
  readonly id: string
  components: readonly APIMessageTopLevelComponent[]
}

/** A channel that takes whatever is posted there, opens threads, and knows of no message that was not posted there. */
export function openChannel() {
  const posts: Post[] = []
  const componentsIn = (body: unknown): Post['components'] =>
    (body as { readonly components?: Post['components'] }).components ?? []
  const requests = {
    post: (_route: string, options?: { readonly body?: unknown }) => {
      const id = String(900 + posts.length)
      const components = componentsIn(options?.body)
      if (components.length > 0) posts.push({ id, components })
      return Promise.resolve({ id })
    },
    patch: (route: string, options?: { readonly body?: unknown }) => {
      const post = posts.find(({ id }) => route.endsWith(`/${id}`))
      if (post) post.components = componentsIn(options?.body)
      return Promise.resolve({})
    },
    get: () => Promise.resolve({ type: 0, message_count: 3 }),
    put: () => Promise.resolve({}),
    delete: () => Promise.resolve({}),
  }
  return { posts, rest: requests as unknown as Requests }
}
