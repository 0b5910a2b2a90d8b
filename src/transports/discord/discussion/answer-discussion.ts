import { setTimeout as sleep } from 'node:timers/promises'
import { type APIInteraction, InteractionType } from 'discord-api-types/v10'
import { suggestSaid } from '../../../commands/asking/suggestions.ts'
import type { Message } from '../../../presentation/message.ts'
import { whoSays } from '../../../presentation/passage.ts'
import { presentDiscussion } from '../../../presentation/groups/present-discussion.ts'
import type { Library } from '../../../search/library/library.ts'
import {
  claimDiscussion,
  giveUpDiscussion,
  keepDiscussion,
  removeDiscussion,
} from '../../../store/queries/discussions.ts'
import { openingsFor, type Subject, subjectBy, subjectsOf } from '../../../answers/lists/discussion.ts'
import { cut } from '../../../text/span.ts'
import { Dropped } from '../../../work/dropped.ts'
import { type Answered, answerProblem, offer, putOff } from '../outbound/answered.ts'
import { askedOf, type Options } from '../asked.ts'
import {
  type GroupDesk,
  type GroupVisit,
  groupVisitOf,
  plainMessage,
  tellAlone,
} from '../inbound/group-visit.ts'
import { type Payload, payloadOf } from '../outbound/payload.ts'
import type { Requests } from '../requests.ts'
import { shortText } from '../shorten.ts'
import { listPage, listThreads, repliesOf } from './list-threads.ts'
import { openThread } from './open-thread.ts'
import { fromDiscussionId, isDiscussionId } from './state.ts'
import { type Target, targetOf } from './target.ts'

/** Discord's limit for the name of a thread. */
const NAME = 100

/** Answers what concerns discussions; null for all else. */
export async function answerDiscussion(
  desk: GroupDesk,
  interaction: APIInteraction,
): Promise<Answered | null> {
  if (interaction.type === InteractionType.Ping) return null
  const asked = askedOf(interaction)
  if (asked.kind === 'press') {
    if (!isDiscussionId(asked.customId)) return null
    const visit = groupVisitOf(desk, interaction)
    const state = fromDiscussionId(asked.customId)
    return state ? listPage(visit, state) : answerProblem(visit.asker, { kind: 'old-button' })
  }
  if ((asked.kind !== 'command' && asked.kind !== 'complete') || !asked.command.startsWith('discuss '))
    return null
  const visit = groupVisitOf(desk, interaction)
  if (asked.kind === 'complete')
    return asked.command === 'discuss start' ? complete(visit, String(asked.options['about'] ?? '')) : null
  if (asked.command === 'discuss list') return listThreads(visit)
  return asked.command === 'discuss start' ? start(visit, interaction, asked.options) : null
}

async function complete(visit: GroupVisit, typed: string): Promise<Answered> {
  const library = await libraryIn(visit)
  const said = library
    ? subjectsOf(library).map(({ span, citation }) => ({
        who: whoSays(citation, visit.wording),
        words: cut(library.document.text, span).replace(/\s+/gu, ' '),
      }))
    : []
  return { response: offer(suggestSaid(said, typed)), later: null }
}

async function start(visit: GroupVisit, interaction: APIInteraction, options: Options): Promise<Answered> {
  const { discussion } = visit.wording
  if (visit.server === null) return tellAlone(visit, discussion.serverOnly)
  const library = await libraryIn(visit)
  const subject = library && subjectBy(library, String(options['about'] ?? ''))
  if (!subject) return tellAlone(visit, discussion.unknown)
  const target = targetOf(interaction, options)
  if (!target) return tellAlone(visit, discussion.notYou)
  return {
    response: putOff(true),
    later: null,
    work: (rest) => open(visit, rest, { library, subject, target, nonce: interaction.id }),
  }
}

interface Wanted {
  readonly library: Library
  readonly subject: Subject
  readonly target: Target
  readonly nonce: string
}

/** How often, and after how many milliseconds each, it is looked whether the thread that another opens is there. */
const TRIES = { most: 50, pause: 300 }

/** One thread for each subject: where there is one, or another is about to open it, it is named. */
async function open(visit: GroupVisit, rest: Requests, wanted: Wanted): Promise<Payload> {
  const { desk, owner: server, member, wording } = visit
  const { library, subject, target } = wanted
  const { id: article, edition } = library.document
  const at = { server, article, edition: String(edition) }
  const claim = { span: subject.span, channel: target.channel, member, now: desk.now() }
  for (let left = TRIES.most; left > 0; left--) {
    const found = await desk.store.ask((db) => claimDiscussion(db, at, claim))
    if (found.kind === 'claimed') return openClaimed(visit, rest, { ...wanted, at })
    if (found.kind === 'opening') await sleep(TRIES.pause)
    else if ((await repliesOf(rest, found.thread)).kind === 'there')
      return told(visit, inThread(wording.discussion.already, found.thread))
    // Somebody has deleted it.
    else await desk.store.ask((db) => removeDiscussion(db, { server, thread: found.thread }))
  }
  throw new Dropped('late')
}

type Claimed = Wanted & { readonly at: Parameters<typeof claimDiscussion>[1] }

async function openClaimed(visit: GroupVisit, rest: Requests, claimed: Claimed): Promise<Payload> {
  const { desk, wording } = visit
  const { subject, target, at } = claimed
  const { span } = subject
  let isKept = false
  try {
    const opened = await openThread(rest, target, await begun(visit, claimed))
    if (opened.kind !== 'opened') return told(visit, plainMessage(wording.discussion[opened.kind]))
    const { thread } = opened
    await desk.store.ask((db) => keepDiscussion(db, at, { thread, span }))
    isKept = true
    return told(visit, inThread(wording.discussion.opened, thread))
  } finally {
    if (!isKept) await desk.store.ask((db) => giveUpDiscussion(db, at, span))
  }
}

async function begun({ desk, place, placeWording: wording }: GroupVisit, wanted: Wanted) {
  const { library, subject, nonce } = wanted
  const { context } = await desk.at(place)
  const message = presentDiscussion(subject, openingsFor(library, subject.span), { library, wording })
  const words = cut(library.document.text, subject.span).replace(/\s+/gu, ' ')
  return {
    name: shortText(words, NAME),
    payload: payloadOf(message, { wording, isPrivate: false, reader: context.reader }),
    nonce,
  }
}

async function libraryIn({ desk, place }: GroupVisit): Promise<Library | null> {
  const { context } = await desk.at(place)
  return context.open(context.article)
}

const told = ({ wording }: GroupVisit, message: Message): Payload =>
  payloadOf(message, { wording, isPrivate: true })

const inThread = (words: string, thread: string): Message => ({
  outcome: 'plain',
  blocks: [{ kind: 'says', runs: [{ text: words }, { text: thread, style: 'channel' }] }],
  actions: [],
  pictures: [],
})
