import { ButtonStyle, ComponentType } from 'discord-api-types/v10'
import { type APIThreadChannel, DiscordAPIError, Routes } from 'discord.js'
import { presentThreads, type ShownThread } from '../../../presentation/groups/present-discussion.ts'
import type { Library } from '../../../search/library/library.ts'
import { discussionsOn, removeDiscussion } from '../../../store/queries/discussions.ts'
import { type Answered, answerProblem, putOff } from '../outbound/answered.ts'
import { codeOf } from '../buttons/button-state.ts'
import type { GroupVisit } from '../inbound/group-visit.ts'
import { tellAlone } from '../inbound/group-visit.ts'
import { type Payload, payloadOf } from '../outbound/payload.ts'
import type { Requests } from '../requests.ts'
import { type DiscussionState, discussionId } from './state.ts'

/** Threads on a page: each is asked for, since Discord alone knows how many replies it has. */
const A_PAGE = 10

/** The threads on the article in use, for the visitor alone, when Discord has told how many replies there are. */
export async function listThreads(visit: GroupVisit): Promise<Answered> {
  const { desk, place, wording } = visit
  if (visit.server === null) return tellAlone(visit, wording.discussion.serverOnly)
  const { context } = await desk.at(place)
  const library = await context.open(context.article)
  if (!library) return answerProblem(visit.asker, { kind: 'unknown-article', given: context.article })
  return {
    response: putOff(true),
    later: null,
    work: (rest) => pageOf(visit, rest, { library, page: 0 }),
  }
}

/** Another page, in the place of the one whose button was pressed. */
export async function listPage(visit: GroupVisit, { article, page }: DiscussionState): Promise<Answered> {
  const { context } = await visit.desk.at(visit.place)
  const library = codeOf(context.article) === article ? await context.open(context.article) : null
  if (!library) return answerProblem(visit.asker, { kind: 'old-button' })
  return {
    response: putOff(true, true),
    later: null,
    work: (rest) => pageOf(visit, rest, { library, page }),
  }
}

interface Listing {
  readonly library: Library
  /** From 0; beyond the last it is the last. */
  readonly page: number
}

async function pageOf(visit: GroupVisit, rest: Requests, { library, page }: Listing): Promise<Payload> {
  const { desk, owner: server, wording } = visit
  const { id: article, edition } = library.document
  const all = await desk.store.ask((db) => discussionsOn(db, { server, article, edition: String(edition) }))
  const pages = Math.max(1, Math.ceil(all.length / A_PAGE))
  const at = Math.min(page, pages - 1)
  const some = all.slice(at * A_PAGE, (at + 1) * A_PAGE)
  const counted = await Promise.all(
    some.map(async (one) => ({ ...one, found: await repliesOf(rest, one.thread) })),
  )
  const shown = counted.flatMap(({ found, ...one }): readonly ShownThread[] =>
    found.kind === 'gone' ? [] : [{ ...one, replies: found.replies }],
  )
  for (const { thread, found } of counted)
    if (found.kind === 'gone') await desk.store.ask((db) => removeDiscussion(db, { server, thread }))
  const button = (label: string, to: number) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label,
    custom_id: discussionId({ article: codeOf(article), page: to }),
  })
  const buttons = [
    ...(at > 0 ? [button(wording.actions.back, at - 1)] : []),
    ...(at < pages - 1 ? [button(wording.actions.more, at + 1)] : []),
  ]
  const message = presentThreads(shown, { page: at, pages }, { library, wording })
  return payloadOf(message, { wording, isPrivate: true, buttons })
}

/** How many messages a thread has after its first; `replies` is null where the bot may not see it. */
export async function repliesOf(
  rest: Requests,
  thread: string,
): Promise<{ readonly kind: 'there'; readonly replies: number | null } | { readonly kind: 'gone' }> {
  try {
    const { message_count: replies } = (await rest.get(Routes.channel(thread))) as APIThreadChannel
    return { kind: 'there', replies: replies ?? 0 }
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error
    if (error.status === 404) return { kind: 'gone' }
    if (error.status === 403) return { kind: 'there', replies: null }
    throw error
  }
}
