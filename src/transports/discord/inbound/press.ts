import { call, followButton, refuse } from '../../../commands/calling/call.ts'
import { ALL_ARTICLES } from '../../../commands/calling/all-articles.ts'
import type { Message } from '../../../presentation/message.ts'
import { wordingFor } from '../../../presentation/wording/wordings.ts'
import { type Answered, answerProblem, putOff, type ShownReply } from '../outbound/answered.ts'
import type { Interaction, Asker } from '../asked.ts'
import { type ButtonState, fromCustomId, TAKE_BACK } from '../buttons/button-state.ts'
import { buttonFor, takeBackButton } from '../buttons/buttons.ts'
import { cardOf } from '../outbound/card.ts'
import { type Desk, titleIn } from '../desk.ts'
import { show } from '../outbound/show.ts'

type Press = Extract<Interaction, { kind: 'press' }>

/** Answers the press of a button from what the button itself holds. */
export async function press(desk: Desk, asker: Asker, asked: Press): Promise<Answered> {
  if (asked.customId === TAKE_BACK) return takeBack(asker, asked)
  const state = fromCustomId(asked.customId, [...desk.articles.map(({ id }) => id), ALL_ARTICLES])
  if (!state) return show(desk, alone(asker, refuse({ kind: 'old-button' }, asker.locale).message))
  const shown = await shownFor(desk, asker, { state, asked })
  const title = titleIn(desk, state.article, shown.look.wording)
  return show(desk, { ...shown, look: { ...shown.look, title } })
}

/** Whoever shared something, and nobody else, takes it away again. */
function takeBack(asker: Asker, { own }: Press): Answered {
  return own
    ? { response: putOff(false, true), later: null, removes: true }
    : answerProblem(asker, { kind: 'not-sharer' })
}

interface Pressed<State extends ButtonState = ButtonState> {
  readonly state: State
  readonly asked: Press
}

async function shownFor(desk: Desk, asker: Asker, { state, asked }: Pressed): Promise<ShownReply> {
  const { locale } = asker
  switch (state.kind) {
    case 'context':
      return alone(asker, await followButton(desk.context, { ...state, kind: 'context', locale }))
    case 'person': {
      const { article, name } = state
      const asking = { command: 'who is', options: { person: name }, article, locale }
      return alone(asker, (await call(desk.context, asking)).message)
    }
    case 'page':
      return page(desk, asker, { state, asked })
    case 'share': {
      const shared = { ...state, kind: 'share', locale: asker.placeLocale, name: asker.name } as const
      return inChannel(asker, await followButton(desk.context, shared))
    }
    case 'publish': {
      const message = await listed(desk, state, asker.placeLocale)
      return inChannel(asker, message, wordingFor(asker.placeLocale).says.sharedBy(asker.name))
    }
    case 'card': {
      const { message, look } = alone(asker, await cardOf(desk.context, state, locale))
      const share = buttonFor({ ...state, kind: 'share-card' }, look.wording.actions.share)
      const found = message.outcome !== 'refused' && asker.amongOthers
      return { message, look: { ...look, buttons: share && found ? [share] : [] } }
    }
    case 'share-card':
      return inChannel(
        asker,
        await cardOf(desk.context, state, asker.placeLocale),
        wordingFor(asker.placeLocale).says.sharedBy(asker.name),
      )
  }
}

type List = Extract<ButtonState, { kind: 'page' | 'publish' }>

/** A page of the list that the button was made with; of an article that was edited since, another would not go with it. */
async function listed({ context }: Desk, { edition, ...request }: List, locale: string): Promise<Message> {
  const reply = await call(context, { ...request, locale })
  return reply.kind === 'answer' && reply.edition !== edition
    ? refuse({ kind: 'changed-article' }, locale).message
    : reply.message
}

/** For the presser's eyes only. */
const alone = (asker: Asker, message: Message): ShownReply => ({
  message,
  look: { wording: wordingFor(asker.locale), isPrivate: true, shareable: asker.amongOthers },
})

/** For everybody in the channel; what went wrong concerns the presser only. */
function inChannel(asker: Asker, message: Message, footer?: string): ShownReply {
  if (message.outcome === 'refused') return alone(asker, message)
  const wording = wordingFor(asker.placeLocale)
  return { message, look: { wording, isPrivate: false, footer, buttons: [takeBackButton(wording)] } }
}

/** Turns the page of the presser's own reply; of another's, the page is shown to the presser alone. */
async function page(desk: Desk, asker: Asker, { state, asked }: Pressed<List>): Promise<ShownReply> {
  const isPrivate = asked.onPrivate || !asked.own
  const locale = isPrivate ? asker.locale : asker.placeLocale
  const message = await listed(desk, state, locale)
  if (message.outcome === 'refused') return alone(asker, message)
  const wording = wordingFor(locale)
  const shareable = isPrivate && asker.amongOthers
  const share = shareable ? buttonFor({ ...state, kind: 'publish' }, wording.actions.share) : null
  return {
    message,
    look: { wording, isPrivate, shareable, buttons: share ? [share] : [] },
    replaces: asked.own,
  }
}
