import { type APIInteraction, InteractionType, MessageFlags } from 'discord-api-types/v10'
import { InteractionResponseType } from 'discord.js'
import { suggestBeginnings } from '../../../commands/suggestions.ts'
import type { Message } from '../../../presentation/message.ts'
import { presentDiscussion } from '../../../presentation/present-discussion.ts'
import type { Library } from '../../../search/library/library.ts'
import { addDiscussion, discussionsOn } from '../../../store/discussions.ts'
import { openingsFor, type Subject, subjectBy, subjectsOf } from '../../../study/discussion.ts'
import { cut } from '../../../text/span.ts'
import { type Answered, answerProblem, offer } from '../answered.ts'
import { askedOf, type Options } from '../asked.ts'
import { type GroupDesk, type GroupVisit, groupVisitOf, plainMessage, tellAlone } from '../group-visit.ts'
import { type Payload, payloadOf } from '../payload.ts'
import type { Requests } from '../requests.ts'
import { shortText } from '../shorten.ts'
import { listPage, listThreads } from './list-threads.ts'
import { openThread, type Target } from './open-thread.ts'
import { fromDiscussionId, isDiscussionId } from './state.ts'
import { targetOf } from './target.ts'

/** Discord's limit for the name of a thread. */
const NAME = 100

/** Answers what concerns discussions; null for all else. */
export async function answerDiscussion(
  desk: GroupDesk,
  interaction: APIInteraction,
): Promise<Answered | null> {
  if (interaction.type === InteractionType.Ping) return null
  const asked = askedOf(interaction)
  const visit = groupVisitOf(desk, interaction)
  if (asked.kind === 'press') {
    if (!isDiscussionId(asked.customId)) return null
    const state = fromDiscussionId(asked.customId)
    return state ? listPage(visit, state) : answerProblem(visit.asker, { kind: 'old-button' })
  }
  if (asked.kind === 'complete' && asked.command === 'discuss start')
    return complete(visit, String(asked.options['about'] ?? ''))
  if (asked.kind !== 'command') return null
  if (asked.command === 'discuss list') return listThreads(visit)
  return asked.command === 'discuss start' ? start(visit, interaction, asked.options) : null
}

async function complete(visit: GroupVisit, typed: string): Promise<Answered> {
  const library = await libraryIn(visit)
  const words = library
    ? subjectsOf(library).map(({ span }) => cut(library.document.text, span).replace(/\s+/gu, ' '))
    : []
  return { response: offer(suggestBeginnings(words, typed)), later: null }
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
    response: {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: { flags: MessageFlags.Ephemeral },
    },
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

/** One thread for each subject: where there is one, it is named. */
async function open(visit: GroupVisit, rest: Requests, wanted: Wanted): Promise<Payload> {
  const { desk, owner: server, member, wording } = visit
  const { library, subject, target } = wanted
  const { id: article, edition } = library.document
  const at = { server, article, edition: String(edition) }
  const { span } = subject
  const before = (await desk.store.ask((db) => discussionsOn(db, at))).find(
    (one) => one.span.start === span.start && one.span.end === span.end,
  )
  if (before) return told(visit, inThread(wording.discussion.already, before.thread))
  const opened = await openThread(rest, target, await begun(visit, wanted))
  if (opened.kind !== 'opened') return told(visit, plainMessage(wording.discussion[opened.kind]))
  const { thread } = opened
  const kept = { thread, span, channel: target.channel, member, now: desk.now() }
  await desk.store.ask((db) => addDiscussion(db, at, kept))
  return told(visit, inThread(wording.discussion.opened, thread))
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
